import { HostError } from "../protocol/host-error";
import { findNamedColor } from "./named-colors";

/** "#RRGGBB" of "#rrggbb", "rrggbb" or an HTML colour name. */
export function parseColor(color: unknown): string {
  const text = typeof color === "string" ? color.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  const parsed = hex ? `#${hex[1]?.toUpperCase()}` : findNamedColor(text);
  if (parsed === undefined) throw new HostError("InvalidArgument");
  return parsed;
}

import { HostError } from "../protocol/host-error";

/** The named HTML colours that Microsoft's own samples use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#D3D3D3",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of "#rrggbb", "rrggbb" or an HTML colour name. */
export function parseColor(color: unknown): string {
  const text = typeof color === "string" ? color.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  const parsed = hex ? `#${hex[1]?.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (parsed === undefined) throw new HostError("InvalidArgument");
  return parsed;
}

import type { Part } from "../sheet/plan";
import { supportsExcelApi } from "./api-level";
import type { MissingLook } from "./insertion";
import { canBeWritten } from "./parts/part-writers";

/** What a reader of these parts misses in this Excel. At the selection it is nothing: that needs an Excel that has all. */
export function findMissing(parts: readonly Part[]): MissingLook[] {
  return [...new Set(parts.flatMap((part) => missingOf(part) ?? []))];
}

function missingOf(part: Part): MissingLook | undefined {
  // Widths are but one of the looks.
  if (part.kind === "looks") return part.widths.length > 0 && !supportsExcelApi("1.2") ? "widths" : undefined;
  if (canBeWritten(part)) return undefined;
  if (part.kind === "links") return part.links.length > 0 ? "links" : undefined;
  if (part.kind === "view") return part.frozen ? "frozen" : undefined;
  if (part.kind === "pivot") return "pivot";
  return part.kind === "page-setup" ? "print" : undefined;
}

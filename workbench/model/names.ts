import { HostError } from "../protocol/host-error";

const MAX_NAME = 255;
const MAX_SHEET_NAME = 31;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Excel takes "XFE1" for a name, since its columns end before; the grid does not. */
const A1 = /^[a-z]{1,3}\d+$/i;
const R1C1 = /^(?:r\d*(?:c\d*)?|c\d*)$/i;
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*:[\]]/;

/** Rules that defined names and table names share; throws InvalidArgument. */
export function checkName(name: unknown): string {
  const fine =
    typeof name === "string" && name.length <= MAX_NAME && NAME.test(name) && !R1C1.test(name) && !A1.test(name);
  if (!fine) throw new HostError("InvalidArgument");
  return name;
}

/** Excel's rules for sheet names; throws InvalidArgument. */
export function checkSheetName(name: unknown): string {
  const fine =
    typeof name === "string" &&
    name.trim() !== "" &&
    name.length <= MAX_SHEET_NAME &&
    !FORBIDDEN_IN_SHEET_NAME.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!fine) throw new HostError("InvalidArgument");
  return name;
}

/** Names differ only if they do so beyond case; not locale-dependent. */
export function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

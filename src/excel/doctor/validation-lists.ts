import { parseCellReference } from "../../core/formula/cell-reference";
import { parseLocalAddress } from "../../sheet/address";
import { parseSheetName } from "../../sheet/place";
import type { ReferencedCells } from "../referenced-cells";

/** Whether a cell takes a word. */
export type Allowed = (word: string) => boolean;

/** A validation as read, and the sheet it stands on. */
interface Rule {
  sheet: string;
  validation: Excel.DataValidation;
}

/** Cells of a list that are read. */
const MOST_CELLS = 10_000;
const ABSOLUTE = /^(?:\$[A-Z]{1,3}\$\d{1,7})(?::\$[A-Z]{1,3}\$\d{1,7})?$/i;

/**
 * What cells take: anything without a rule, and of a list what it has, typed or in cells. Other rules are formulas and measures
 * that only Excel knows: nothing is known to be taken. A round trip where lists stand in cells.
 */
export async function readLists(
  context: Excel.RequestContext,
  rules: readonly Rule[],
  cells: ReferencedCells,
): Promise<Allowed[]> {
  const inCells = new Map<string, Excel.Range>();
  const found = rules.map(({ sheet, validation }): Allowed | string => {
    if (validation.type === "None") return () => true;
    const source: unknown = validation.type === "List" ? validation.rule.list?.source : undefined;
    if (typeof source !== "string") return () => false;
    if (!source.startsWith("=")) return isOneOf(source.split(",").map((item) => item.trim()));
    const place = parseSource(source, sheet, cells);
    if (!place) return () => false;
    const key = `${place.address} ${place.sheet}`;
    const { worksheets } = context.workbook;
    if (!inCells.has(key)) inCells.set(key, worksheets.getItem(place.sheet).getRange(place.address).load("values"));
    return key;
  });
  if (inCells.size > 0) await context.sync();
  return found.map((each) => {
    if (typeof each !== "string") return each;
    const values = inCells.get(each)!.values as unknown[][] | null;
    return isOneOf((values ?? []).flat().map(String));
  });
}

function isOneOf(items: readonly string[]): Allowed {
  const known = new Set(items);
  return (word) => known.has(word);
}

/** "=Lists!$A$1:$A$9"; undefined for a name, a formula, a sheet that is not there, and more cells than a list has. */
function parseSource(
  source: string,
  own: string,
  cells: ReferencedCells,
): { sheet: string; address: string } | undefined {
  const place = source.slice(1);
  const address = parseLocalAddress(place);
  if (!ABSOLUTE.test(address)) return undefined;
  const [first, last = first] = address.split(":").map(parseCellReference);
  if (!first || !last) return undefined;
  const size = (last.row - first.row + 1) * (last.column - first.column + 1);
  const named = place.includes("!") ? parseSheetName(place) : undefined;
  const sheet = cells.sheetOf(own, { sheet: named, ...first });
  return sheet !== undefined && size <= MOST_CELLS ? { sheet, address } : undefined;
}

import { chooseSheetName } from "../../sheet/names";
import { createMarker, findMarked, markSheet } from "../sheet-marker";
import { readUsedCells } from "../used-cells";
import { unwatched } from "../watch";
import { findLoaded } from "../written-cells";
import type { FrozenSheet } from "./frozen-sheet";
import type { SheetContents } from "./sheet-contents";

/** Copies of sheets that are being made, and all that taking them back needs. */
export interface SheetCopies {
  marker: string;
  activeId: string;
  /** Names of the copies by those of their originals, in lower case. */
  names: ReadonlyMap<string, string>;
  made: Excel.Worksheet[];
}

const LONGEST_NAME = 31;
/** " (12)". */
const ROOM_FOR_NUMBER = 5;

/** Names for the copies, unlike all that are taken: "Q1 (values)". */
export function chooseCopyNames(
  originals: readonly string[],
  taken: readonly string[],
  suffix: string,
): Map<string, string> {
  const used = [...taken];
  return new Map(
    originals.map((original) => {
      const name = chooseSheetName(nameCopy(original, used, suffix), used);
      used.push(name);
      return [original.toLowerCase(), name];
    }),
  );
}

/** The suffix stays whole; where the name is taken there is room left for a number behind it. */
function nameCopy(original: string, taken: readonly string[], suffix: string): string {
  const cut = (room: number) => `${original.slice(0, LONGEST_NAME - suffix.length - room).trimEnd()}${suffix}`;
  const isTaken = taken.some((name) => name.toLowerCase() === cut(0).toLowerCase());
  return isTaken ? cut(ROOM_FOR_NUMBER) : cut(0);
}

/** Copies sheets behind all others, each with its name and a mark: one request. `made` is filled before it is sent. */
export async function copySheets(context: Excel.RequestContext, copies: SheetCopies): Promise<void> {
  for (const [original, name] of copies.names) {
    const copy = context.workbook.worksheets.getItem(original).copy("End");
    copy.name = name;
    markSheet(copy, copies.marker);
    copies.made.push(copy.load("id"));
  }
  await context.sync();
}

export function prepareCopies(names: ReadonlyMap<string, string>, activeId: string): SheetCopies {
  return { marker: createMarker(), activeId, names, made: [] };
}

/**
 * Deletes the copies, known by their ids or marks; gives the names of those that could not be deleted, or that hold what
 * neither the original nor the freezing put there.
 */
export async function removeCopies(
  { made, marker, activeId }: SheetCopies,
  originals: readonly SheetContents[],
  frozen: readonly FrozenSheet[],
): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    const ids = new Set(made.flatMap((copy) => findLoaded(() => copy.id) ?? []));
    const known = worksheets.items.filter(({ id }) => ids.has(id));
    const copies = known.length > 0 ? known : await findMarked(context, worksheets.items, marker);
    const strange = await findStrange(context, copies, originals, frozen);
    worksheets.getItemOrNullObject(activeId).activate();
    for (const copy of copies) if (!strange.includes(copy.name)) copy.delete();
    await context.sync();
    return strange;
  });
}

/** Copies with a constant that stands neither in an original nor among what was written: somebody else's work. */
async function findStrange(
  context: Excel.RequestContext,
  copies: readonly Excel.Worksheet[],
  originals: readonly SheetContents[],
  frozen: readonly FrozenSheet[],
): Promise<string[]> {
  const isOurs = (content: unknown, row: number, column: number) =>
    content === "" ||
    (typeof content === "string" && content.startsWith("=")) ||
    originals.some((sheet) => hasSame(sheet.find(row, column), content)) ||
    frozen.some(({ writes }) => String(writes.get(row)?.get(column)).replace(/^'/, "") === String(content));
  const reading = { properties: "formulas", most: 40_000 };
  const names = copies.map(({ name }) => name);
  const strange = await readUsedCells(
    context,
    reading,
    unwatched,
    ({ sheet, row, column }, { formulas }) =>
      formulas.some((line: unknown[], r) => line.some((content, c) => !isOurs(content, row + r, column + c)))
        ? [sheet]
        : [],
    names,
  );
  return [...new Set(strange)];
}

const hasSame = (cell: ReturnType<SheetContents["find"]>, content: unknown): boolean =>
  cell !== undefined && (cell.formula === content || cell.value === content || cell.text === content);

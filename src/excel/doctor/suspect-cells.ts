import { readSuspect, type Suspect } from "../../core/doctor/suspect";
import { doInPieces } from "../../core/pieces";
import { inShortTasks } from "../short-tasks";
import { FIRST_LOOK, type Piece, readUsedCells } from "../used-cells";
import type { Watch } from "../watch";
import type { CellPlace } from "./examination";
import { readListedFormulas } from "./listed-formulas";

/** So few that what is read is understood before a reader wonders. */
const READING = { properties: "formulas,values", most: 10_000, first: FIRST_LOOK };

/** A cell whose content is, or was meant to be, a formula of the family. */
export interface SuspectCell extends CellPlace {
  suspect: Suspect;
}

/** The workbook's formulas of the family, and what was meant to be one. Throws Cancelled. */
export async function readSuspects(excel: Excel.RequestContext, watch: Watch): Promise<readonly SuspectCell[]> {
  const read = await readUsedCells(excel, READING, watch, (piece, cells) => listSuspects(piece, cells, watch));
  return leaveOutExamples(excel, read);
}

/** A text in a list of ours, or beside the same formula, shows how a formula is written, and is none. */
async function leaveOutExamples(
  excel: Excel.RequestContext,
  read: readonly SuspectCell[],
): Promise<readonly SuspectCell[]> {
  if (!read.some(({ suspect }) => suspect.isText)) return read;
  const isListed = await readListedFormulas(excel);
  const live = new Set(read.filter(({ suspect }) => !suspect.isText).map(keyOf));
  return read.filter((cell) => !(cell.suspect.isText && (isListed(cell) || live.has(keyOf(cell)))));
}

const keyOf = ({ sheet, suspect }: SuspectCell): string => `${sheet} ${suspect.content}`;

/** Excel on the web sometimes answers `null`. */
async function listSuspects(
  { sheet, row, column }: Piece,
  { formulas, values }: Excel.Range,
  watch: Watch,
): Promise<SuspectCell[]> {
  const found: SuspectCell[] = [];
  const looking = doInPieces(((formulas as unknown[][] | null) ?? []).entries(), ([r, line]) => {
    for (const [c, content] of line.entries()) {
      const suspect = readSuspect(content, (values as unknown[][] | null)?.[r]?.[c]);
      if (suspect) found.push({ sheet, row: row + r, column: column + c, suspect });
    }
  });
  await inShortTasks(looking, watch);
  return found;
}

import type { CallContext } from "../../core/calls";
import type { ReadArgument } from "../../core/doctor/call-faults";
import { diagnose } from "../../core/doctor/diagnose";
import { diagnoseNumberText, listNumberCells } from "../../core/doctor/number-texts";
import { readSuspect, type Suspect } from "../../core/doctor/suspect";
import { doInPieces, type Pieces } from "../../core/pieces";
import { supportsExcelApi } from "../api-level";
import { readNamedCells } from "../named-cells";
import { findOfficeCode } from "../office-problem";
import type { ReferencedCells } from "../referenced-cells";
import { inShortTasks } from "../short-tasks";
import { FIRST_LOOK, type Piece, readUsedCells } from "../used-cells";
import { Cancelled, type Watch } from "../watch";
import type { Examination, Finding } from "./examination";
import { readListedFormulas } from "./listed-formulas";

/** For the cells in use of every sheet. */
const LEVEL = "1.4";
/** So few that what is read is understood before a reader wonders. */
const READING = { properties: "formulas,values", most: 10_000, first: FIRST_LOOK };

interface SuspectCell {
  sheet: string;
  row: number;
  column: number;
  suspect: Suspect;
}

/**
 * Looks at every formula of the family in the workbook, and at what was meant to be one. Changes nothing and never throws.
 */
export async function examineWorkbook(context: CallContext, watch: Watch): Promise<Examination> {
  try {
    if (!supportsExcelApi(LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
    return await Excel.run((excel) => examine(excel, context, watch));
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: "cancelled" };
    return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers: [] } };
  }
}

async function examine(excel: Excel.RequestContext, context: CallContext, watch: Watch): Promise<Examination> {
  const read = await readUsedCells(excel, READING, watch, (piece, cells) => listSuspects(piece, cells, watch));
  const sheets = excel.workbook.worksheets.load("items/name,items/protection/protected");
  await excel.sync();
  const names = sheets.items.map(({ name }) => name);
  const suspects = await leaveOutExamples(excel, read);
  const naming = suspects.flatMap(({ sheet, suspect }) => suspect.calls.map(({ args }) => ({ sheet, args })));
  const cells = await readNamedCells(excel, naming, names, watch);
  const findings = await diagnoseAll(context, suspects, cells, watch);
  findings.push(...(await inShortTasks(findNumberTexts(suspects, cells), watch)));
  const order = new Map(names.map((name, index) => [name, index]));
  const withFindings = new Set(findings.map(({ sheet }) => sheet));
  return {
    kind: "examined",
    findings: findings.sort(
      (a, b) => order.get(a.sheet)! - order.get(b.sheet)! || a.row - b.row || a.column - b.column,
    ),
    formulas: suspects.length,
    protectedSheets: sheets.items.flatMap(({ name, protection }) =>
      protection.protected && withFindings.has(name) ? [name] : [],
    ),
  };
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

async function diagnoseAll(
  context: CallContext,
  suspects: readonly SuspectCell[],
  cells: ReferencedCells,
  watch: Watch,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const diagnosing = doInPieces(suspects, ({ suspect, ...place }) => {
    const found = diagnose(context, suspect, readerOf(place.sheet, cells));
    if (found) findings.push({ ...place, ...found, content: suspect.content, isText: suspect.isText });
  });
  await inShortTasks(diagnosing, watch);
  return findings;
}

/** An error in a cell that a formula uses is that cell's own, and no argument. */
function readerOf(sheet: string, cells: ReferencedCells): ReadArgument {
  return (argument) => {
    const value = cells.find(sheet, argument);
    return typeof value === "string" && value.startsWith("#") ? undefined : value;
  };
}

/** Cells that formulas take numbers from and that hold texts, each once. */
function* findNumberTexts(suspects: readonly SuspectCell[], cells: ReferencedCells): Pieces<Finding[]> {
  const found = new Map<string, Finding>();
  for (const { sheet, suspect } of suspects) {
    yield;
    for (const reference of suspect.calls.flatMap(listNumberCells)) {
      const value = cells.find(sheet, reference);
      const diagnosis = diagnoseNumberText(value);
      const owner = cells.sheetOf(sheet, reference);
      const { row, column } = reference;
      if (!diagnosis || owner === undefined) continue;
      found.set(`${row} ${column} ${owner}`, {
        ...diagnosis,
        sheet: owner,
        row,
        column,
        content: String(value),
        isText: true,
      });
    }
  }
  return [...found.values()];
}

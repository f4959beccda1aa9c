import type { CallContext } from "../../core/calls";
import type { ReadArgument } from "../../core/doctor/call-faults";
import { diagnose } from "../../core/doctor/diagnose";
import { diagnoseNumberText, listNumberCells } from "../../core/doctor/number-texts";
import { doInPieces, type Pieces } from "../../core/pieces";
import { supportsExcelApi } from "../api-level";
import { readNamedCells } from "../named-cells";
import { findOfficeCode } from "../office-problem";
import type { ReferencedCells } from "../referenced-cells";
import { inShortTasks } from "../short-tasks";
import { Cancelled, type Watch } from "../watch";
import type { Examination, Finding } from "./examination";
import { gatherWords } from "./misspelt-words";
import { readSuspects, type SuspectCell } from "./suspect-cells";

/** For the cells in use of every sheet. */
const LEVEL = "1.4";
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
  const suspects = await readSuspects(excel, watch);
  const sheets = excel.workbook.worksheets.load("items/name,items/protection/protected");
  await excel.sync();
  const names = sheets.items.map(({ name }) => name);
  const naming = suspects.flatMap(({ sheet, suspect }) => suspect.calls.map(({ args }) => ({ sheet, args })));
  const cells = await readNamedCells(excel, naming, names, watch);
  const diagnosed = await diagnoseAll(context, suspects, cells, watch);
  const findings = await gatherWords(excel, diagnosed, cells, watch);
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

async function diagnoseAll(
  context: CallContext,
  suspects: readonly SuspectCell[],
  cells: ReferencedCells,
  watch: Watch,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const diagnosing = doInPieces(suspects, ({ suspect, ...place }) => {
    const found = diagnose(context, suspect, readerOf(place.sheet, cells));
    const held = suspect.isText ? "text" : "formula";
    if (found) findings.push({ ...place, ...found, content: suspect.content, held, readers: [] });
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
        held: "text",
        readers: [],
      });
    }
  }
  return [...found.values()];
}

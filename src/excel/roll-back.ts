import { formatAddress } from "./address";
import type { WritingPlan } from "./writing-plan";
import type { Survey } from "./workbook-survey";

/** Takes back what a failed writing left; gives the names and addresses of what could not be taken back. */
export async function rollBack(plan: WritingPlan, survey: Survey): Promise<string[]> {
  try {
    return plan.sheet.made ? await removeSheet(plan, survey) : await clearTarget(plan, survey);
  } catch {
    return [formatLeftover(plan)];
  }
}

function formatLeftover({ sheet, rectangle }: WritingPlan): string {
  return sheet.made ? sheet.name : `${sheet.name}!${formatAddress(rectangle)}`;
}

/** Deletes the sheet of that name only if it was not there before and holds nothing but our title or nothing at all. */
async function removeSheet(plan: WritingPlan, survey: Survey): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    const sheet = worksheets.items.find(({ name }) => name.toLowerCase() === plan.sheet.name.toLowerCase());
    if (!sheet || survey.sheetIds.includes(sheet.id)) return [];
    const corner = sheet.getRange("A1");
    corner.load("values");
    await context.sync();
    const title: unknown = corner.values[0]?.[0];
    // Somebody else's sheet may have come by the same name in the meantime; that one is not ours to delete.
    if (title !== "" && title !== plan.layout.values[0]?.[0]) return [formatLeftover(plan)];
    if (survey.sheetIds.includes(survey.activeSheetId)) worksheets.getItem(survey.activeSheetId).activate();
    sheet.delete();
    await context.sync();
    return [];
  });
}

async function clearTarget(plan: WritingPlan, survey: Survey): Promise<string[]> {
  const { target } = survey;
  if (plan.sheet.made || !target) return [];
  const sheetId = plan.sheet.id;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cells = sheet.getRange(formatAddress(plan.rectangle));
    cells.load("formulas");
    const tables = cells.getTables(false);
    tables.load("items/name");
    await context.sync();
    if (!holdsOnlyOurs(cells.formulas, plan)) return [formatLeftover(plan)];
    dissolveNew(tables, survey);
    cells.unmerge();
    cells.clear("RemoveHyperlinks");
    cells.clear();
    target.widths.forEach((width, index) => {
      cells.getColumn(index).format.columnWidth = width;
    });
    for (const { row, points } of target.heights) cells.getRow(row).format.rowHeight = points;
    await context.sync();
    return [];
  });
}

/** Turns the tables that were not there before into plain cells. */
function dissolveNew(tables: Excel.TableScopedCollection, { takenNames }: Survey): void {
  for (const table of tables.items) if (!takenNames.includes(table.name)) table.convertToRange();
}

/** Whether every cell is blank or holds what we wrote; formulas may come back spelt otherwise. */
function holdsOnlyOurs(formulas: unknown[][] | null, { layout }: WritingPlan): boolean {
  if (!Array.isArray(formulas)) return false;
  return formulas.every((cells, row) =>
    cells.every((content, column) => {
      const ours = layout.values[row]?.[column];
      return content === "" || String(content) === String(ours) || [content, ours].every(isFormula);
    }),
  );
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

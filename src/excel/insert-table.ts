import type { ReadyTable } from "../core/tables/table";
import { formatAddress } from "./address";
import { supportsExcelApi } from "./api-level";
import type { InsertOptions, InsertResult, Obstacle, Place } from "./insertion";
import { JobQueue } from "./job-queue";
import { storeLastTable } from "./last-table";
import { chooseSheetName, chooseTableName } from "./names";
import { findOfficeCode } from "./office-problem";
import { LARGEST_PAYLOAD, SMALLEST_PAYLOAD } from "./payload-chunks";
import { rollBack } from "./roll-back";
import { listTallRows, measureTallRows } from "./row-heights";
import { type SheetLayout, layOutTable } from "./sheet-layout";
import { writeTable } from "./table-writer";
import type { TargetSize } from "./target-check";
import type { WritingPlan } from "./writing-plan";
import { type Survey, diagnoseSelection, surveySelection, surveyWorkbook } from "./workbook-survey";

/** What "at the selection" needs to know that its cells are free. */
const SELECTION_LEVEL = "1.9";

const queue = new JobQueue();

/**
 * Inserts a ready-made table: title, Excel table, notes and sources. Never overwrites a cell and never throws;
 * on a failure the workbook is as before or the result names what is left.
 * A call while another runs waits its turn; each call inserts once and gets its own result.
 */
export function insertTable(table: ReadyTable, place: Place, options: InsertOptions): Promise<InsertResult> {
  return queue.add(() => insertWithin(LARGEST_PAYLOAD, table, place, options));
}

/** Inserts in requests of at most `limit` bytes; a smaller limit is tried where Excel finds the request too large. */
async function insertWithin(
  limit: number,
  table: ReadyTable,
  place: Place,
  options: InsertOptions,
): Promise<InsertResult> {
  const result = await insertOnce(limit, table, place, options);
  const isTooLarge = result.kind === "failed" && result.problem.code === "RequestPayloadSizeLimitExceeded";
  const isClean = result.kind === "failed" && result.problem.leftovers.length === 0;
  return isTooLarge && isClean && limit > SMALLEST_PAYLOAD ? insertWithin(limit / 2, table, place, options) : result;
}

interface Attempt {
  table: ReadyTable;
  place: Place;
  options: InsertOptions;
  layout: SheetLayout;
  /** Set when writing begins: from then on there may be something to take back. */
  begun?: { survey: Survey; plan: WritingPlan };
}

async function insertOnce(
  limit: number,
  table: ReadyTable,
  place: Place,
  options: InsertOptions,
): Promise<InsertResult> {
  if (place === "selection" && !supportsExcelApi(SELECTION_LEVEL)) {
    return block(place, [{ what: "needs-newer-excel", where: "", count: 0 }]);
  }
  const attempt: Attempt = { table, place, options, layout: layOutTable(table, options) };
  try {
    const run = { delayForCellEdit: options.waitForCellEdit === true };
    return await Excel.run(run, (context) => tryInsertion(context, attempt, limit));
  } catch (thrown) {
    return explainFailure(attempt, findOfficeCode(thrown));
  }
}

async function tryInsertion(context: Excel.RequestContext, attempt: Attempt, limit: number): Promise<InsertResult> {
  const { place, layout, options } = attempt;
  const survey = place === "selection" ? await surveySelection(context, sizeOf(layout)) : await surveyWorkbook(context);
  const blocking = survey.obstacles.filter(({ what }) => !(what === "formats" && options.replaceFormats === true));
  if (blocking.length > 0) return block(place, blocking, survey);
  const plan = planWriting(attempt, survey);
  attempt.begun = { survey, plan };
  await writeTable(context, plan, limit);
  storeLastTable(attempt.table.id);
  const { sheet, rectangle, tableName } = plan;
  return { kind: "inserted", sheet: sheet.name, address: formatAddress(rectangle), tableName };
}

function planWriting({ table, layout }: Attempt, survey: Survey): WritingPlan {
  const { target } = survey;
  const { rows, columns } = sizeOf(layout);
  const setWidths = !target || target.widths.length > 0;
  return {
    table,
    layout,
    rectangle: target?.rectangle ?? { row: 0, column: 0, rows, columns },
    sheet: target
      ? { made: false, id: target.sheetId, name: target.sheetName }
      : { made: true, name: chooseSheetName(table.sheetName, survey.sheetNames) },
    tableName: chooseTableName(table.tableName, survey.takenNames),
    setWidths,
    // Rows of a user's sheet may hold more than our table: they grow where they must and never shrink.
    heights: measureTallRows(table, layout, setWidths).map(({ row, points }, index) => ({
      row,
      points: Math.max(points, target?.heights[index]?.points ?? 0),
    })),
  };
}

async function explainFailure({ begun, place, layout }: Attempt, code: string): Promise<InsertResult> {
  if (begun) {
    return { kind: "failed", problem: { code, leftovers: await rollBack(begun.plan, begun.survey) } };
  }
  const obstacle = place === "selection" ? await diagnoseSelection(sizeOf(layout)) : undefined;
  return obstacle ? block(place, [obstacle]) : { kind: "failed", problem: { code, leftovers: [] } };
}

function block(place: Place, obstacles: Obstacle[], survey?: Survey): InsertResult {
  const target = survey?.target;
  return { kind: "blocked", place, address: target ? formatAddress(target.rectangle) : "", obstacles };
}

function sizeOf(layout: SheetLayout): TargetSize {
  return { rows: layout.values.length, columns: layout.width, tallRows: listTallRows(layout) };
}

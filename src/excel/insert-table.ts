import type { ReadyTable } from "../core/tables/table";
import { formatAddress } from "./address";
import { supportsExcelApi } from "./api-level";
import type { InsertOptions, InsertResult, Obstacle, Place } from "./insertion";
import { JobQueue } from "./job-queue";
import { storeLastTable } from "./last-table";
import { chooseSheetName, chooseTableName } from "./names";
import { findOfficeCode } from "./office-problem";
import { LARGEST_PAYLOAD, SMALLEST_PAYLOAD } from "./payload-chunks";
import { type Attempt, rollBack } from "./roll-back";
import { listTallRows, measureTallRows } from "./row-heights";
import { type SheetLayout, layOutTable } from "./sheet-layout";
import { createMarker } from "./sheet-marker";
import { writeTable } from "./table-writer";
import { type TargetSize, describeContents } from "./target-check";
import type { WritingPlan } from "./writing-plan";
import { type Survey, diagnoseSelection, surveySelection, surveyWorkbook } from "./workbook-survey";
import { TargetTaken, findOverwritten } from "./written-cells";

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

/** How often a sheet name is chosen anew because somebody took it between the survey and the writing. */
const MOST_NAMES = 3;

/** Inserts in requests of at most `limit` bytes; a smaller limit is tried where Excel finds the request too large. */
async function insertWithin(
  limit: number,
  table: ReadyTable,
  place: Place,
  options: InsertOptions,
  names = 1,
): Promise<InsertResult> {
  const result = await insertOnce(limit, table, place, options);
  if (result.kind !== "failed" || result.problem.leftovers.length > 0) return result;
  const { code } = result.problem;
  if (code === "RequestPayloadSizeLimitExceeded" && limit > SMALLEST_PAYLOAD) {
    return insertWithin(limit / 2, table, place, options, names);
  }
  if (code === "ItemAlreadyExists" && names < MOST_NAMES) return insertWithin(limit, table, place, options, names + 1);
  return result;
}

/** One try, from survey to result. */
interface Trial {
  table: ReadyTable;
  place: Place;
  options: InsertOptions;
  layout: SheetLayout;
  /** Set when writing begins: from then on there may be something to take back. */
  begun?: Attempt;
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
  const trial: Trial = { table, place, options, layout: layOutTable(table, options) };
  try {
    const run = { delayForCellEdit: options.waitForCellEdit === true };
    return await Excel.run(run, (context) => tryInsertion(context, trial, limit));
  } catch (thrown) {
    return explainFailure(trial, thrown);
  }
}

async function tryInsertion(context: Excel.RequestContext, trial: Trial, limit: number): Promise<InsertResult> {
  const { place, layout, options } = trial;
  const survey =
    place === "selection"
      ? await surveySelection(context, sizeOf(layout), options.replaceFormats === true)
      : await surveyWorkbook(context);
  const blocking = survey.obstacles.filter(({ what }) => !(what === "formats" && options.replaceFormats === true));
  if (blocking.length > 0) return block(place, blocking, survey);
  const plan = planWriting(trial, survey);
  trial.begun = { survey, plan, progress: { readings: [], late: [] } };
  const sheet = await writeTable(context, plan, limit, trial.begun.progress);
  storeLastTable(trial.table.id);
  return { kind: "inserted", sheet, address: formatAddress(plan.rectangle), tableName: plan.tableName };
}

function planWriting({ table, layout }: Trial, survey: Survey): WritingPlan {
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
    marker: createMarker(),
    setWidths,
    // Rows of a user's sheet may hold more than our table: they grow where they must and never shrink.
    heights: measureTallRows(table, layout, setWidths).map(({ row, points }, index) => ({
      row,
      points: Math.max(points, target?.heights[index]?.points ?? 0),
    })),
  };
}

async function explainFailure({ begun, place, layout }: Trial, thrown: unknown): Promise<InsertResult> {
  const code = findOfficeCode(thrown);
  if (begun) {
    const leftovers = await rollBack(begun, code);
    const isTaken = thrown instanceof TargetTaken && leftovers.length === 0;
    return isTaken ? blockTaken(place, begun) : { kind: "failed", problem: { code, leftovers } };
  }
  const obstacle = place === "selection" ? await diagnoseSelection(sizeOf(layout)) : undefined;
  return obstacle ? block(place, [obstacle]) : { kind: "failed", problem: { code, leftovers: [] } };
}

/** Somebody wrote into the cells after they were found free; their contents are back, and named. */
function blockTaken(place: Place, { plan, survey, progress }: Attempt): InsertResult {
  const { layout, rectangle } = plan;
  const contents: unknown[][] = layout.values.map((row) => row.map(() => ""));
  for (const { row, column, content } of findOverwritten(progress, layout)) contents[row]?.splice(column, 1, content);
  return block(place, describeContents(contents, rectangle), survey);
}

function block(place: Place, obstacles: Obstacle[], survey?: Survey): InsertResult {
  const target = survey?.target;
  return { kind: "blocked", place, address: target ? formatAddress(target.rectangle) : "", obstacles };
}

function sizeOf(layout: SheetLayout): TargetSize {
  return { rows: layout.values.length, columns: layout.width, tallRows: listTallRows(layout) };
}

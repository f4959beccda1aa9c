import { formatAddress } from "../sheet/address";
import type { WorkbookPlan } from "../sheet/plan";
import { supportsExcelApi } from "./api-level";
import type { Consent, InsertResult, MissingLook, Obstacle, Place } from "./insertion";
import { planJobs } from "./job-queue";
import { findOfficeCode } from "./office-problem";
import { findMissing } from "./missing-looks";
import { chooseParts } from "./parts/part-writers";
import { LARGEST_PAYLOAD, SHORT_PAYLOAD, SMALLEST_PAYLOAD } from "./payload-chunks";
import { measureBlock, partsOf, placeBlocks } from "./placement";
import { writeBlocks } from "./plan-writer";
import { type Attempt, rollBack } from "./roll-back";
import { inShortTasks } from "./short-tasks";
import { type TargetSize, describeContents } from "./target-check";
import { Cancelled, type Watch, unwatched } from "./watch";
import { type Survey, diagnoseSelection, surveySelection, surveyWorkbook } from "./workbook-survey";
import { TargetTaken, findOverwritten } from "./written-cells";

/** What "at the selection" needs to know that its cells are free. */
const SELECTION_LEVEL = "1.9";

/**
 * Carries a plan out: its first block at the place, each other on a sheet of its own. Never overwrites a cell and never
 * throws; on a failure the workbook is as before or the result names what is left.
 * A call while another runs waits its turn; each call writes once and gets its own result.
 */
export function carryOut(plan: WorkbookPlan, place: Place, consent: Consent): Promise<InsertResult> {
  return planJobs.add(() => carryOutWithin(LARGEST_PAYLOAD, { plan, place, consent, watch: unwatched }));
}

/**
 * Carries a plan of any length out on sheets of its own, in requests that leave the page free to answer, and tells how many
 * rows are written. Throws Cancelled, and then the workbook is as before.
 */
export function carryOutWatched(plan: WorkbookPlan, consent: Consent, watch: Watch): Promise<InsertResult> {
  return planJobs.add(() => carryOutWithin(SHORT_PAYLOAD, { plan, place: "new-sheet", consent, watch }));
}

/** What is to be carried out, and how. */
interface Order {
  plan: WorkbookPlan;
  place: Place;
  consent: Consent;
  watch: Watch;
}

/** How often names are chosen anew because somebody took one between the survey and the writing. */
const MOST_NAMES = 3;

/** Writes in requests of at most `limit` bytes; a smaller limit is tried where Excel finds the request too large. */
async function carryOutWithin(limit: number, order: Order, names = 1): Promise<InsertResult> {
  const result = await carryOutOnce(limit, order);
  if (result.kind !== "failed" || result.problem.leftovers.length > 0) return result;
  const { code } = result.problem;
  if (code === "RequestPayloadSizeLimitExceeded" && limit > SMALLEST_PAYLOAD) {
    return carryOutWithin(limit / 2, order, names);
  }
  if (code === "ItemAlreadyExists" && names < MOST_NAMES) {
    return carryOutWithin(limit, order, names + 1);
  }
  return result;
}

/** One try, from survey to result. */
interface Trial extends Order {
  /** Without the parts that this Excel cannot carry out. */
  plan: WorkbookPlan;
  missing: MissingLook[];
  /** What the first block takes. */
  size: TargetSize;
  /** Filled when writing begins: from then on there may be something to take back. */
  begun: Attempt[];
}

async function carryOutOnce(limit: number, order: Order): Promise<InsertResult> {
  const { place, consent } = order;
  const { blocks, parts } = order.plan;
  if (place === "selection" && !supportsExcelApi(SELECTION_LEVEL)) {
    return block(place, [{ what: "needs-newer-excel", where: "", count: 0 }]);
  }
  const plan = { blocks, parts: chooseParts(parts, consent.withoutPivots === true) };
  const size = measureBlock(partsOf(plan, 0));
  const trial: Trial = { ...order, plan, missing: findMissing(parts), size, begun: [] };
  try {
    const run = { delayForCellEdit: consent.waitForCellEdit === true };
    return await Excel.run(run, (context) => tryPlan(context, trial, limit));
  } catch (thrown) {
    return explainFailure(trial, thrown);
  }
}

async function tryPlan(context: Excel.RequestContext, trial: Trial, limit: number): Promise<InsertResult> {
  const { plan, place, consent, size, watch } = trial;
  const replaceFormats = consent.replaceFormats === true;
  const survey =
    place === "selection" ? await surveySelection(context, size, replaceFormats) : await surveyWorkbook(context);
  const addsSheets = place === "new-sheet" || plan.blocks.length > 1;
  const blocking = [
    ...(addsSheets ? survey.sheetObstacles : []),
    ...survey.obstacles.filter(({ what }) => !(what === "formats" && replaceFormats)),
  ];
  if (blocking.length > 0) return block(place, blocking, survey);
  const placements = await inShortTasks(placeBlocks(plan, survey), watch);
  trial.begun = placements.map((placement) => ({
    placement,
    survey,
    progress: { readings: [], shared: [], late: [] },
  }));
  const sheet = await writeBlocks(context, trial.begun, plan.parts, { limit, watch });
  const { rectangle, names } = placements[0]!;
  const [tableName = ""] = names.values();
  return { kind: "inserted", sheet, address: formatAddress(rectangle), tableName, missing: trial.missing };
}

async function explainFailure({ begun, place, size }: Trial, thrown: unknown): Promise<InsertResult> {
  const code = findOfficeCode(thrown);
  if (begun.length > 0) {
    const leftovers = await rollBack(begun, code);
    if (thrown instanceof Cancelled && leftovers.length === 0) throw thrown;
    const isTaken = thrown instanceof TargetTaken && leftovers.length === 0;
    return isTaken ? blockTaken(place, begun[0]!) : { kind: "failed", problem: { code, leftovers } };
  }
  if (thrown instanceof Cancelled) throw thrown;
  const obstacle = place === "selection" ? await diagnoseSelection(size) : undefined;
  return obstacle ? block(place, [obstacle]) : { kind: "failed", problem: { code, leftovers: [] } };
}

/** Somebody wrote into the cells after they were found free; their contents are back, and named. */
function blockTaken(place: Place, attempt: Attempt): InsertResult {
  const { rectangle } = attempt.placement;
  const contents: unknown[][] = Array.from({ length: rectangle.rows }, () => Array(rectangle.columns).fill(""));
  for (const { row, column, content } of findOverwritten(attempt)) contents[row]?.splice(column, 1, content);
  return block(place, describeContents(contents, rectangle), attempt.survey);
}

function block(place: Place, obstacles: Obstacle[], survey?: Survey): InsertResult {
  const target = survey?.target;
  return { kind: "blocked", place, address: target ? formatAddress(target.rectangle) : "", obstacles };
}

import type { Use } from "../../core/sources/sources-table";
import { formatPlace } from "../../sheet/place";
import { supportsExcelApi } from "../api-level";
import { type ArgumentsOf, readArguments } from "../call-arguments";
import type { Obstacle } from "../insertion";
import { JobQueue } from "../job-queue";
import { findOfficeCode } from "../office-problem";
import { readTables } from "../recorded/inserted-tables";
import { inShortTasks } from "../short-tasks";
import { insertSources } from "../sources-list";
import { Cancelled, type Watch, heed } from "../watch";
import { findTableUses, usesOf } from "../workbook-uses";
import { type FamilySurvey, surveyFamily } from "./family-survey";
import { FREEZING_LEVEL, type FreezeOptions, type FreezeResult, type FreezingOf } from "./freezing";
import { listCarriedFormats } from "./frozen-formats";
import { type FrozenPlan, planFrozen } from "./frozen-plan";
import { SheetsChanged, checkFrozen, writeFrozen } from "./frozen-writing";
import { placeOf, summarize } from "./freeze-summary";
import { type SheetCopies, chooseCopyNames, copySheets, prepareCopies, removeCopies } from "./sheet-copies";

const queue = new JobQueue();

/** One try: what has been made so far, for the case that it must be taken back. */
interface Trial extends Partial<FrozenPlan> {
  of: FreezingOf;
  watch: Watch;
  options: FreezeOptions;
  copies?: SheetCopies;
}

/**
 * Copies sheets, or the active one where none is named, and puts values in the place of the formulas of the family and of
 * those that would break without them. The originals are not changed. Never throws: all copies are there, or none is, or
 * the result names what is left.
 */
export function freezeSheets(
  names: readonly string[] | "active",
  of: FreezingOf,
  watch: Watch,
  options: FreezeOptions,
): Promise<FreezeResult> {
  return queue.add(async () => {
    const trial: Trial = { of, watch, options };
    try {
      if (!supportsExcelApi(FREEZING_LEVEL)) return { kind: "failed", problem: { code: "ApiNotFound", leftovers: [] } };
      const run = { delayForCellEdit: options.waitForCellEdit === true };
      const frozen = await Excel.run(run, (context) => freeze(context, names, trial));
      return frozen.kind === "uses" ? await addSources(frozen, trial) : frozen;
    } catch (thrown) {
      return explain(thrown, await takeBack(trial));
    }
  });
}

async function takeBack({ copies, contents, frozen }: Trial): Promise<string[]> {
  if (!copies) return [];
  const remove = () => removeCopies(copies, contents ?? [], frozen ?? []);
  // What disturbed it once may be over.
  return remove()
    .catch(remove)
    .catch(() => [...copies.names.values()]);
}

function explain(thrown: unknown, leftovers: string[]): FreezeResult {
  if (thrown instanceof SheetsChanged) return { kind: "changed", leftovers };
  if (thrown instanceof Cancelled && leftovers.length === 0) return { kind: "cancelled" };
  return { kind: "failed", problem: { code: findOfficeCode(thrown), leftovers } };
}

/** Copies that are done, and what their list of sources is to say. */
interface Done {
  kind: "uses";
  result: Extract<FreezeResult, { kind: "frozen" }>;
  uses: Use[];
}

async function freeze(
  context: Excel.RequestContext,
  names: readonly string[] | "active",
  trial: Trial,
): Promise<Done | FreezeResult> {
  const { of, watch } = trial;
  const active = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const survey = await surveyFamily(context, watch);
  const wanted = names === "active" ? [active.name] : names;
  const calling = new Set(survey.cells.map(({ sheet }) => sheet));
  const sheets = wanted.filter((name) => calling.has(name));
  if (sheets.length === 0) return { kind: "nothing" };
  const obstacles = findObstacles(survey, sheets);
  if (obstacles.length > 0) return { kind: "blocked", obstacles };

  const taken = survey.sheets.map(({ name }) => name);
  const copies = prepareCopies(chooseCopyNames(sheets, taken, of.suffix), active.id);
  const plan = await planFrozen(context, sheets, { family: survey.links, copies: copies.names }, watch);
  Object.assign(trial, plan);
  const waiting = plan.frozen.flatMap((sheet) => sheet.waiting.map((cell) => placeOf(sheet.sheet, cell)));
  if (waiting.length > 0) return { kind: "waiting", count: waiting.length, where: waiting[0]! };

  const cells = survey.cells.filter(({ sheet }) => sheets.includes(sheet));
  const argumentsOf = await readArguments(context, cells, taken, watch);
  const formats = await inShortTasks(listCarriedFormats(plan.frozen, cells, argumentsOf, of.carriedFormat), watch);
  heed(watch);
  trial.copies = copies;
  await copySheets(context, copies);
  await writeFrozen(context, copies.names, plan.frozen, formats, watch);
  const made = [...copies.names.values()];
  await checkFrozen(context, made, watch);
  const uses = trial.options.withSources ? await listUses(context, trial, cells, argumentsOf) : [];
  context.workbook.worksheets.getItem(made[0]!).activate();
  await context.sync();
  return { kind: "uses", result: summarize(plan, copies.names), uses };
}

function findObstacles({ isStructureProtected, sheets }: FamilySurvey, wanted: readonly string[]): Obstacle[] {
  const locked = sheets.filter(({ name, isProtected }) => isProtected && wanted.includes(name));
  return [
    ...(isStructureProtected ? [{ what: "protected-workbook", where: "", count: 0 } as const] : []),
    ...locked.map(({ name }): Obstacle => ({ what: "protected-sheet", where: name, count: 0 })),
  ];
}

/** Formulas and inserted tables of the copied sheets, each with its place in the copy. */
async function listUses(
  context: Excel.RequestContext,
  { of, copies, watch }: Trial,
  cells: Parameters<typeof usesOf>[0],
  argumentsOf: ArgumentsOf,
): Promise<Use[]> {
  const { figuresBehind, findTable } = of.sources;
  const copyOf = (sheet: string) => copies!.names.get(sheet.toLowerCase());
  const move = (use: Use, sheet: string): Use[] => {
    const copy = copyOf(sheet);
    return copy === undefined
      ? []
      : [{ ...use, place: formatPlace(copy, use.place.slice(use.place.lastIndexOf("!") + 1)) }];
  };
  const found = await usesOf(cells, argumentsOf, figuresBehind, watch);
  const uses = found.flatMap((use, index) => move(use, cells[index]!.sheet));
  const tables = findTableUses(await readTables(context), findTable);
  return [...uses, ...tables.flatMap(({ sheet, ...use }) => move(use, sheet))];
}

/** The list of sources on a sheet behind the copies. Where it fails the copies are taken back, too. */
async function addSources({ result, uses }: Done, trial: Trial): Promise<FreezeResult> {
  if (uses.length === 0) return result;
  const { sources, labels } = trial.of;
  // Of these copies alone: no list of the workbook's later on takes its place.
  const list = await inShortTasks(sources.build(uses), trial.watch);
  const outcome = await insertSources(list, { labels }, trial.watch);
  if (outcome.kind === "inserted") {
    await showFirst(result.copies[0]!);
    return { ...result, sources: outcome.sheet };
  }
  const leftovers = await takeBack(trial);
  if (outcome.kind === "blocked") return { kind: "blocked", obstacles: outcome.obstacles };
  return { kind: "failed", problem: { ...outcome.problem, leftovers: [...outcome.problem.leftovers, ...leftovers] } };
}

/** The list was shown when it was written; where that cannot be changed it stays. */
const showFirst = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).activate();
    await context.sync();
  }).catch(() => undefined);

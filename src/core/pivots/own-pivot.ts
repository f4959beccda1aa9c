import type { Observation } from "../entities";
import type { WorkbookContext } from "./context";
import { type PivotDraft, SUMMARIES } from "./draft";
import type { PivotGrid } from "./grid";
import { noteOwnPivot } from "./own-notes";
import type { PivotFilter, PivotShape, PivotValue, ReadyPivot, Summary } from "./pivot";
import { previewPivot } from "./preview";
import { type PivotProblem, type SumObstacle, adds, checkFigurePivot, checkShape, findSumObstacles } from "./rules";
import { type Subject, type SubjectField, getSubject } from "./subjects";
import { chooseValueFormat } from "./value-format";

/** What a draft gives: a pivot that can be inserted where it has no problems. */
export interface OwnPivot {
  subject: Subject;
  pivot: ReadyPivot;
  /** Absent where there are problems. */
  grid: PivotGrid | undefined;
  problems: PivotProblem[];
  /** Summaries to choose from. */
  summaries: Summary[];
  /** Why what is chosen has no sum; empty where it has one. */
  sumObstacles: SumObstacle[];
}

/**
 * A draft as a pivot, its preview, and what is wrong with it. A pivot that adds stands on no more than the figures that
 * its filters let through, so that nobody can add what has no sum by changing a filter in Excel.
 */
export function buildOwnPivot(context: WorkbookContext, draft: PivotDraft): OwnPivot {
  const subject = getSubject(context, draft.subject);
  const chosen = choosePlaces(subject, draft);
  const figures = chosen.flatMap((place) => subject.figures[place] ?? []);
  const shape = shapeOf(context, subject, draft, figures);
  const isAdding = draft.summaries.some(adds);
  const places = isAdding ? chosen : subject.sources.map((_, place) => place);
  const pivot = readyPivot(context, subject, {
    ...{ shape: isAdding ? withoutChoices(shape) : shape },
    table: subject.table(places),
  });
  const isOfFigures = subject.kind === "figures";
  const problems = isOfFigures ? checkFigurePivot(shape, figures) : checkShape(shape, chosen.length);
  const grid = problems.length === 0 ? previewPivot(pivot, context.words) : undefined;
  const notes = grid ? noteOwnPivot(context, { subject, chosen, figures, draft, shape, grid, pivot }) : [];
  return {
    ...{ subject, grid, problems },
    pivot: { ...pivot, notes },
    summaries: isOfFigures ? [...SUMMARIES] : ["count"],
    sumObstacles: isOfFigures ? findSumObstacles(figures) : [],
  };
}

function withoutChoices(shape: PivotShape): PivotShape {
  return { ...shape, filters: shape.filters.map(({ field }) => ({ field })) };
}

/** The facts that all filters let through, by place. */
function choosePlaces({ fields, sources }: Subject, { filters }: PivotDraft): number[] {
  const chosen = filters.flatMap(({ field: code, items }) => {
    const field = fields.find((each) => each.code === code);
    return field && items ? [{ field, texts: new Set(textsOf(field, items)) }] : [];
  });
  return sources.flatMap((_, place) =>
    chosen.every(({ field, texts }) => texts.has(field.texts[place]!)) ? [place] : [],
  );
}

/** The items as they are shown; two codes may be shown alike. */
function textsOf({ codes, texts }: SubjectField, chosen: readonly string[]): string[] {
  return [...new Set(chosen.flatMap((code) => texts[codes.indexOf(code)] ?? []))];
}

function shapeOf(
  context: WorkbookContext,
  { fields, kind, value }: Subject,
  draft: PivotDraft,
  figures: readonly Observation[],
): PivotShape {
  const find = (code: string) => fields.find((field) => field.code === code);
  const headers = (codes: readonly string[]) => codes.flatMap((code) => find(code)?.header ?? []);
  const isAdditive = draft.summaries.every((summary) => summary === "sum" || summary === "count");
  const rows = headers(draft.rows);
  const columns = headers(draft.columns);
  return {
    ...{ rows, columns },
    filters: draft.filters.flatMap(({ field: code, items }): PivotFilter[] => {
      const field = find(code);
      if (!field) return [];
      return [items ? { field: field.header, items: textsOf(field, items) } : { field: field.header }];
    }),
    values: draft.summaries.map((summary) => valueOf(context, { kind, value }, summary, figures)),
    // Totals and lines of groups only where they add up.
    layout: isAdditive ? "compact" : "tabular",
    totals: { rows: isAdditive && columns.length > 0, columns: isAdditive && rows.length > 0 },
  };
}

function valueOf(
  context: WorkbookContext,
  { kind, value }: Pick<Subject, "kind" | "value">,
  summary: Summary,
  figures: readonly Observation[],
): PivotValue {
  const { pivot } = context.words;
  if (kind !== "figures") return { field: value, summary: "count", name: pivot[kind], numberFormat: "#,##0" };
  const name = pivot.summaryOf[summary];
  if (summary === "count") return { field: value, summary, name, numberFormat: "#,##0" };
  const { numberFormat, unit } = chooseValueFormat(context, figures);
  return { field: value, summary, name: pivot.valueIn(name, unit), numberFormat };
}

function readyPivot(
  { dataset, words }: WorkbookContext,
  { label }: Subject,
  { shape, table }: { shape: PivotShape; table: ReturnType<Subject["table"]> },
): ReadyPivot {
  const { own, dataTitle, dataDescription, dataSheet } = words.pivot;
  const title = own.title(label, [...shape.rows, ...shape.columns]);
  return {
    ...{
      id: "own",
      name: title,
      title,
      description: own.description,
      sheetName: own.sheet,
      pivotName: "HTZonePivot_Own",
    },
    ...{ shape, notes: [] },
    source: {
      ...{ id: "pivot-own", title: dataTitle(title), description: dataDescription, tableName: "HTZoneData_Own" },
      ...{ sheetName: dataSheet(own.sheet), edition: dataset.edition, keyColumns: 1, hasFilters: true },
      ...table,
    },
  };
}

import type { Summary } from "./pivot";
import { MOST_COLUMNS, MOST_VALUES, type PivotProblem, type SumObstacle, forbidSummary } from "./rules";

/** A pivot as a reader puts it together: fields, items and the subject by their codes, which no language changes. */
export interface PivotDraft {
  subject: string;
  rows: string[];
  columns: string[];
  filters: DraftFilter[];
  summaries: Summary[];
}

export interface DraftFilter {
  field: string;
  /** Codes of the items that are let through; absent where all are. */
  items?: string[];
}

/** Where a field stands. */
export type FieldPlace = "rows" | "columns" | "filters" | "unused";
/** Where a field or a summary may be put. */
export type DraftPlace = FieldPlace | "values";

/** Why a draft stays as it is: a rule of every pivot, or one of what is a field and what a value. */
export type MoveRefusal = PivotProblem | "field-as-value" | "value-as-field";
export type Move = { draft: PivotDraft } | { refusal: MoveRefusal };

export function placeOf({ rows, columns, filters }: PivotDraft, field: string): FieldPlace {
  if (rows.includes(field)) return "rows";
  if (columns.includes(field)) return "columns";
  return filters.some((filter) => filter.field === field) ? "filters" : "unused";
}

/** Codes of what stands in a place, in its order; of what is used nowhere there is no order. */
export function listAt(draft: PivotDraft, place: DraftPlace): readonly string[] {
  if (place === "unused") return [];
  if (place === "filters") return draft.filters.map(({ field }) => field);
  return place === "values" ? draft.summaries : draft[place];
}

/**
 * The draft with a field or a summary at a place: before the one that has `index` among the others there, as the last one
 * above all of them. It stands in one place only. What a rule forbids is refused, and by which rule; `obstacles` are what
 * keeps the figures from being added.
 */
export function moveTo(
  draft: PivotDraft,
  part: string,
  place: DraftPlace,
  index: number,
  obstacles: readonly SumObstacle[] = [],
): Move {
  const refusal = refuse(draft, part, place, obstacles);
  if (refusal) return { refusal };
  const { rows, columns, filters, summaries } = without(draft, part);
  const at = Math.max(0, index);
  const among = <T>(list: readonly T[], here: DraftPlace, own: T): T[] =>
    here === place ? [...list.slice(0, at), own, ...list.slice(at)] : [...list];
  const filter = draft.filters.find(({ field }) => field === part) ?? { field: part };
  return {
    draft: {
      ...draft,
      rows: among(rows, "rows", part),
      columns: among(columns, "columns", part),
      filters: among(filters, "filters", filter),
      summaries: among(summaries, "values", part as Summary),
    },
  };
}

function refuse(
  draft: PivotDraft,
  part: string,
  place: DraftPlace,
  obstacles: readonly SumObstacle[],
): MoveRefusal | undefined {
  if (place === "unused" || listAt(draft, place).includes(part)) return undefined;
  if (place === "values") {
    if (!isSummary(part)) return "field-as-value";
    return draft.summaries.length >= MOST_VALUES ? "too-many-values" : forbidSummary(part, obstacles);
  }
  if (isSummary(part)) return "value-as-field";
  return place === "columns" && draft.columns.length >= MOST_COLUMNS ? "too-many-columns" : undefined;
}

const isSummary = (part: string): part is Summary => (SUMMARIES as readonly string[]).includes(part);

function without({ rows, columns, filters, summaries, subject }: PivotDraft, part: string): PivotDraft {
  const isOther = (each: string) => each !== part;
  return {
    ...{ subject, rows: rows.filter(isOther), columns: columns.filter(isOther) },
    ...{ filters: filters.filter(({ field }) => field !== part), summaries: summaries.filter(isOther) },
  };
}

/** What a filter lets through; undefined lets all through. */
export function chooseItems(draft: PivotDraft, field: string, items: string[] | undefined): PivotDraft {
  const filters = draft.filters.map((filter) => {
    if (filter.field !== field) return filter;
    return items ? { field, items } : { field };
  });
  return { ...draft, filters };
}

/** In the order in which they are offered. */
export const SUMMARIES: readonly Summary[] = ["max", "min", "count", "sum", "average"];

import type { Summary } from "./pivot";

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

export function placeOf({ rows, columns, filters }: PivotDraft, field: string): FieldPlace {
  if (rows.includes(field)) return "rows";
  if (columns.includes(field)) return "columns";
  return filters.some((filter) => filter.field === field) ? "filters" : "unused";
}

/** The field as the last one of its new place: it stands in one place only. */
export function placeField(draft: PivotDraft, field: string, place: FieldPlace): PivotDraft {
  if (placeOf(draft, field) === place) return draft;
  const others = {
    ...draft,
    rows: draft.rows.filter((each) => each !== field),
    columns: draft.columns.filter((each) => each !== field),
    filters: draft.filters.filter((each) => each.field !== field),
  };
  if (place === "unused") return others;
  if (place === "filters") return { ...others, filters: [...others.filters, { field }] };
  return { ...others, [place]: [...others[place], field] };
}

/** The field one place further up (−1) or down (1) among those beside it; the ends hold it. */
export function moveField(draft: PivotDraft, field: string, by: -1 | 1): PivotDraft {
  const move = <T>(list: readonly T[], at: number): T[] => {
    const others = list.filter((_, index) => index !== at);
    const to = Math.min(Math.max(0, at + by), others.length);
    return at < 0 ? [...list] : [...others.slice(0, to), list[at]!, ...others.slice(to)];
  };
  return {
    ...draft,
    rows: move(draft.rows, draft.rows.indexOf(field)),
    columns: move(draft.columns, draft.columns.indexOf(field)),
    filters: move(
      draft.filters,
      draft.filters.findIndex((filter) => filter.field === field),
    ),
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

/** With the summary, or without it where it was there, in the order in which they are offered. */
export function toggleSummary(draft: PivotDraft, summary: Summary): PivotDraft {
  const chosen = draft.summaries.includes(summary)
    ? draft.summaries.filter((each) => each !== summary)
    : [...draft.summaries, summary];
  return { ...draft, summaries: SUMMARIES.filter((each) => chosen.includes(each)) };
}

/** In the order in which they are offered, and stand in a pivot. */
export const SUMMARIES: readonly Summary[] = ["max", "min", "count", "sum", "average"];

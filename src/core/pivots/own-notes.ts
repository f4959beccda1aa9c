import type { Observation } from "../entities";
import type { WorkbookContext } from "./context";
import type { PivotDraft } from "./draft";
import type { PivotGrid } from "./grid";
import type { PivotShape, ReadyPivot } from "./pivot";
import { adds } from "./rules";
import type { Subject } from "./subjects";

interface Built {
  subject: Subject;
  /** Places of the facts that are let through, and the figures at them. */
  chosen: readonly number[];
  figures: readonly Observation[];
  draft: PivotDraft;
  shape: PivotShape;
  grid: PivotGrid;
  pivot: ReadyPivot;
}

/** What to know before reading a pivot of a reader's own; one paragraph each. */
export function noteOwnPivot(context: WorkbookContext, built: Built): string[] {
  const { note } = context.words.pivot;
  const { shape, draft, subject, chosen } = built;
  const choices = shape.filters.flatMap(({ field, items }) => (items ? [note.only(field, items)] : []));
  const sources = new Set(chosen.map((place) => subject.sources[place]!)).size;
  return [
    ...choices,
    ...(choices.length > 0 && draft.summaries.some(adds) ? [note.onlyChosen] : []),
    ...(subject.kind === "figures" ? noteFigures(context, built) : []),
    ...(sources > 1 ? [note.severalSources(sources)] : []),
  ];
}

function noteFigures({ words }: WorkbookContext, { figures, draft, grid, pivot }: Built): string[] {
  const { note } = words.pivot;
  const inexact = figures.filter(({ bound }) => bound !== "exact").length;
  const own = figures.filter(({ status }) => status !== "A").length;
  const filled = grid.cells.flat().filter(({ of }) => of.length > 0);
  const several = filled.filter(({ of }) => of.length > 1).length;
  const placed = [...draft.rows, ...draft.columns];
  const years = new Set(figures.map(({ period }) => period.year)).size;
  const isByTime = placed.includes("year") || placed.includes("period");
  const isAdding = draft.summaries.some(adds);
  return [
    ...(several > 0 && !isAdding ? [note.several(several, filled.length)] : []),
    ...(inexact > 0 ? [note.bounds(inexact, figures.length, pivot.source.sheetName)] : []),
    ...(inexact > 0 && isAdding ? [note.sumOfBounds(inexact, figures.length)] : []),
    ...(own > 0 && !placed.includes("definition") ? [note.ownDefinition(own)] : []),
    ...(years > 1 && !isByTime ? [words.table.note.differentYears] : []),
  ];
}

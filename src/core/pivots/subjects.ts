import { allObservations } from "../dataset";
import { MEASURES } from "../observation";
import type { Observation, Target, ZoneEvent } from "../entities";
import type { TableBody } from "../tables/table";
import { getUnit } from "../unit";
import { inLanguage } from "../words";
import type { WorkbookContext } from "./context";
import type { PivotDraft } from "./draft";
import { eventColumns, eventSource, targetColumns, targetSource } from "./fact-sources";
import { figureColumns, figureSource } from "./figure-source";
import type { SourceColumn } from "./source-column";

/** What a pivot can be built of: facts of one kind, and the fields by which they may be grouped. */
export interface Subject {
  code: string;
  /** "Figures in yuan". */
  label: string;
  kind: "figures" | "events" | "targets";
  fields: SubjectField[];
  size: number;
  /** The figures among its facts, in the order of its rows; empty for events and targets. */
  figures: Observation[];
  /** Header of the field that is counted or summarized. */
  value: string;
  /** The long table of the facts at these places, with all columns of the subject. */
  table: (places: readonly number[]) => TableBody;
  /** Its sources, by place. */
  sources: string[];
}

export interface SubjectField {
  code: string;
  header: string;
  /** The items as they are shown, in the order of the language. */
  items: FieldItem[];
  /** Of each fact, by place. */
  texts: string[];
  codes: string[];
}

export interface FieldItem {
  code: string;
  text: string;
}

/** A subject before its facts are looked at. */
export interface SubjectChoice {
  code: string;
  label: string;
  size: number;
}

const ALL_FIGURES = "figures";
const FEWEST_FIGURES = 2;

/** Figures of one unit and measure, levels first and the largest groups of them; then all figures, events and targets. */
export function listSubjects(context: WorkbookContext): SubjectChoice[] {
  const { dataset, words } = context;
  const figures = allObservations(dataset);
  const { subject } = words.pivot;
  return [
    ...listQuantities(context, figures),
    { code: ALL_FIGURES, label: subject.figures, size: figures.length },
    { code: "events", label: subject.events, size: dataset.events.length },
    { code: "targets", label: subject.targets, size: dataset.targets.length },
  ];
}

/** Figures that have one unit and one measure, so that a value field can hold them. */
function listQuantities({ dataset, words }: WorkbookContext, figures: readonly Observation[]): SubjectChoice[] {
  const { subject } = words.pivot;
  const counts = new Map<string, { example: Observation; size: number }>();
  for (const figure of figures) {
    const code = quantityOf(figure);
    counts.set(code, { example: figure, size: (counts.get(code)?.size ?? 0) + 1 });
  }
  return [...counts]
    .filter(([, { size }]) => size >= FEWEST_FIGURES)
    .sort(
      ([, a], [, b]) => MEASURES.indexOf(a.example.measure) - MEASURES.indexOf(b.example.measure) || b.size - a.size,
    )
    .map(([code, { example, size }]) => {
      const { measure, unit } = example;
      const label =
        measure === "level" ? subject.level(inLanguage(words, getUnit(dataset, unit.base).name)) : subject[measure];
      return { code, label, size };
    });
}

const quantityOf = ({ measure, unit }: Observation): string => `${measure} ${unit.base}`;

/** Throws RangeError for a code that is not in the list. */
export function getSubject(context: WorkbookContext, code: string): Subject {
  const choice = listSubjects(context).find((each) => each.code === code);
  if (!choice) throw new RangeError(`no subject ${code}`);
  const { dataset, words } = context;
  const { header } = words.table;
  const compare = new Intl.Collator(words.language).compare;
  if (code === "events") {
    const columns = eventColumns(context);
    const table = (events: readonly ZoneEvent[]) => eventSource(context, events);
    return subjectOf({ choice, kind: "events", facts: dataset.events, columns, table, value: header.event, compare });
  }
  if (code === "targets") {
    const columns = targetColumns(context);
    const table = (targets: readonly Target[]) => targetSource(context, targets);
    return subjectOf({
      choice,
      kind: "targets",
      facts: dataset.targets,
      columns,
      table,
      value: header.target,
      compare,
    });
  }
  const figures = allObservations(dataset).filter((figure) => code === ALL_FIGURES || quantityOf(figure) === code);
  const columns = figureColumns(context, figures);
  const table = (some: readonly Observation[]) => figureSource(context, some, columns);
  const subject = subjectOf({ choice, kind: "figures", facts: figures, columns, table, value: header.value, compare });
  return { ...subject, figures };
}

interface Facts<Fact> {
  choice: SubjectChoice;
  kind: Subject["kind"];
  facts: readonly Fact[];
  columns: readonly SourceColumn<Fact>[];
  table: (facts: readonly Fact[]) => TableBody;
  value: string;
  compare: (a: string, b: string) => number;
}

function subjectOf<Fact extends { source: { code: string } }>(given: Facts<Fact>): Subject {
  const { choice, kind, facts, columns, table, value, compare } = given;
  return {
    ...{ ...choice, kind, value, figures: [] },
    // What is counted is no field to group by as well.
    fields: columns.flatMap((column) => (column.header === value ? [] : fieldOf(column, facts, compare))),
    table: (places) => table(places.map((place) => facts[place]!)),
    sources: facts.map(({ source }) => source.code),
  };
}

/** Nothing for a column that cannot be grouped by, or that has one item only. */
function fieldOf<Fact>(
  { field, header, cell, code }: SourceColumn<Fact>,
  facts: readonly Fact[],
  compare: (a: string, b: string) => number,
): SubjectField[] {
  if (!code) return [];
  const texts = facts.map((fact) => cell(fact).text);
  const codes = facts.map(code);
  const items = texts.flatMap((text, at) => (texts.indexOf(text) === at ? [{ code: codes[at]!, text }] : []));
  items.sort((a, b) => compare(a.text, b.text));
  return items.length > 1 ? [{ code: field, header, items, texts, codes }] : [];
}

/** Whether the code is that of figures of one unit and measure; all else is counted. */
export const isQuantity = (code: string): boolean => code.includes(" ");

const kindOf = (code: string) => (isQuantity(code) ? "quantity" : (code as "figures" | "events" | "targets"));

const STARTS = {
  // Zones across: the first figures stand beside their labels, also in a narrow pane; years across begin with empty ones.
  quantity: { rows: ["indicator", "year"], columns: ["zone"], summary: "max" },
  figures: { rows: ["zone"], columns: ["measure"], summary: "count" },
  events: { rows: ["year"], columns: [], summary: "count" },
  targets: { rows: ["plan"], columns: ["target-year"], summary: "count" },
} as const;

/** Where a pivot of the subject begins. */
export function startDraft({ code, fields }: Subject): PivotDraft {
  const has = (field: string): boolean => fields.some((each) => each.code === field);
  const { rows, columns, summary } = STARTS[kindOf(code)];
  return { subject: code, rows: rows.filter(has), columns: columns.filter(has), filters: [], summaries: [summary] };
}

/**
 * The draft over another subject: over figures of another unit without what those do not have, and anew over what is of
 * another kind, or where nothing would be left.
 */
export function changeSubject(draft: PivotDraft, subject: Subject): PivotDraft {
  const field = (code: string) => subject.fields.find((each) => each.code === code);
  const rows = draft.rows.filter(field);
  const columns = draft.columns.filter(field);
  const isOther = kindOf(draft.subject) !== kindOf(subject.code);
  if (isOther || rows.length + columns.length === 0) return startDraft(subject);
  const filters = draft.filters.flatMap((filter) => {
    const known = field(filter.field);
    if (!known) return [];
    const items = filter.items?.filter((code) => known.codes.includes(code));
    return [items && items.length > 0 ? { field: filter.field, items } : { field: filter.field }];
  });
  return { ...draft, subject: subject.code, rows, columns, filters };
}

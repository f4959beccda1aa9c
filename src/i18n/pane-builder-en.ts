import type { MoveRefusal } from "../core/pivots/draft";
import type { PivotProblem, SumObstacle } from "../core/pivots/rules";

const problem = {
  "no-rows": "Nothing is left. Choose at least one item in each filter.",
  "no-fields": "Put at least one field into rows or columns.",
  "no-values": "Choose at least one value.",
  "too-many-values": "Three values at the most: Excel's PivotTables of add-ins are unreliable with more.",
  "too-many-columns": "One field in columns at the most. Put the others into rows.",
  "field-twice": "A field can stand in one place only.",
  "mixed-units": "Figures of several units can only be counted. Choose figures of one unit above to see amounts.",
  "not-summable": "These figures have no sum. Choose the largest, or filter as said below.",
} satisfies Record<PivotProblem, string> as Record<PivotProblem, string>;

/** The pane's texts about building a pivot, in English. */
export const paneBuilderEn = {
  title: "Build your own",
  description: "Choose the fields for rows, columns, values and filters, and see the result as you go.",
  hint: "Drag each field to its place, or choose that from its list. The preview follows.",
  changeFields: "Change fields",
  subject: "What it is about",
  subjects: { figures: "Figures of one unit", counted: "To count" },
  sized: (label: string, size: number) => `${label} (${size})`,
  fields: "Fields",
  place: { rows: "Rows", columns: "Columns", filters: "Filter", unused: "Not used" },
  up: (field: string) => `Move ${field} up`,
  down: (field: string) => `Move ${field} down`,
  filters: "Filters",
  allItems: (field: string, all: number) => `${field}: all ${all}`,
  someItems: (field: string, some: number, all: number) => `${field}: ${some} of ${all}`,
  every: "All",
  values: "Values",
  summary: {
    ...{ max: "Largest", min: "Smallest", count: "Number of figures" },
    ...{ sum: "Sum", average: "Average" },
  },
  noSum: "Sum and average are off for what is chosen:",
  obstacle: {
    "several-units": "The figures have several units or measures.",
    "no-level": "Growth and shares are not amounts.",
    rank: "Ranks are no amounts.",
    "own-definition": "Some figures follow a zone's own definition. Filter by Definition.",
    "several-indicators": "The figures are of several indicators. Filter by Indicator.",
    "part-of-another": "A group stands beside its own zones. Filter by Zone.",
    "parts-of-years": "Full years stand beside other periods. Filter by Kind of period.",
    "stock-twice": "A stock at two times is not twice the stock. Filter by Year.",
    "printed-twice": "Two sources print the same figure. Filter by Source.",
  } satisfies Record<SumObstacle, string> as Record<SumObstacle, string>,
  problem,
  refusal: {
    ...problem,
    "field-as-value": "A field groups the figures. What is shown of them is ticked below, under Values.",
    "value-as-field": "It is a value, no field: it can only stand in Values.",
  } satisfies Record<MoveRefusal, string> as Record<MoveRefusal, string>,
  stays: (name: string) => `${name} stays where it was`,
  standsAt: (name: string, place: string, at: number, count: number) => `${name}: ${place}, ${at} of ${count}`,
  isUnused: (name: string) => `${name}: not used`,
  dropHere: "Drag here",
  mend: { count: "Count them instead", max: "Show the largest instead" },
  shown: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? "line" : "lines"}, ${columns} ${columns === 1 ? "column" : "columns"} of values`,
  nothing: "No preview yet",
  bound: "bound",
  boundMark: "* A bound such as “over”, not an exact number.",
};

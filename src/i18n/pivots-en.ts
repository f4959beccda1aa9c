import type { PivotWords } from "../core/pivots/words";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "a, b and c". */
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const pivotsEn: PivotWords = {
  preset: {
    "zones-by-indicator": {
      title: "Zones by indicator",
      description: "Zones down, indicators of one unit across: the newest figure of each.",
      sheet: "Zones by indicator",
    },
    "years-by-zone": {
      title: "Years by zone",
      description: "Years down, zones across, for one indicator.",
      sheet: "Years by zone",
    },
    shares: {
      title: "Shares by whole",
      description: "What each share is a share of, and of which indicator, down; zones across.",
      sheet: "Shares by whole",
    },
    "events-by-year": {
      title: "Events by year and actor",
      description: "How many foundings, approvals, plans and measures each year has, and by whom.",
      sheet: "Events by year",
    },
    "targets-by-plan": {
      title: "Targets by plan",
      description: "How many targets each plan names, and for which year.",
      sheet: "Targets by plan",
    },
  },
  header: {
    ...{ province: "Province", group: "Group", year: "Year", planned: "Number printed" },
    ...{ periodKind: "Kind of period", newest: "Newest", definition: "Definition" },
  },
  missing: "n/a",
  noYear: "no year",
  periodKind: { year: "year", half: "half-year", month: "month", range: "several years", undated: "undated" },
  newest: (isNewest) => (isNewest ? "yes" : "no"),
  definition: { A: "usual", D: "zone's own" },
  planned: (hasNumber) => (hasNumber ? "yes" : "no"),
  group: {
    ...{ output: "output", trade: "trade", finance: "finance", enterprises: "enterprises", people: "people" },
    ...{
      research: "research",
      listing: "listing",
      organisation: "organisation",
      market: "market",
      standing: "standing",
    },
  },
  label: {
    rows: "Row Labels",
    columns: "Column Labels",
    values: "Values",
    total: "Grand Total",
    totalOf: (name) => `Total ${name}`,
    sole: "Total",
    all: "(All)",
    several: "(Multiple Items)",
  },
  valueIn: (what, unit) => `${what}, ${unit}`,
  scaledUnit: (symbol, unit) => `${symbol} ${unit}`,
  figure: "Figure",
  share: "Share",
  events: "Number of events",
  targets: "Number of targets",
  decade: (year) => `${year}s`,
  subject: {
    level: (unit) => `Figures in ${unit}`,
    growth: "Growth rates",
    share: "Shares",
    figures: "All figures, counted",
    events: "Events",
    targets: "Targets of plans",
  },
  own: {
    title: (subject, fields) => `${subject} by ${list(fields)}`,
    description: "A pivot of your own fields.",
    sheet: "Own pivot",
  },
  summaryOf: {
    ...{ max: "Largest figure", min: "Smallest figure", count: "Number of figures" },
    ...{ sum: "Sum of figures", average: "Average of figures" },
  },
  chosen: (title, choice) => `${title}: ${choice}`,
  dataTitle: (title) => `${title}: data`,
  dataDescription: "The rows that the pivot groups, one a fact.",
  dataSheet: (sheet) => `${sheet} data`,
  note: {
    bounds: (inexact, all, sheet) =>
      `${inexact} of the ${counted(all, "figure is", "figures are")} no exact numbers but bounds such as “over”: column Bound of the sheet “${sheet}” names them.`,
    largest: "Each cell holds one printed figure. Where fields are taken away it holds the largest, never a sum.",
    severalSources: (count) => `The rows come from ${count} sources: column Source names them.`,
    differentYears: "The shares are of different years and wholes; do not add them.",
    comparable: "Figures that a zone defines in its own way are left out.",
    several: (several, all) =>
      `${several} of the ${counted(all, "filled cell stands", "filled cells stand")} for more than one figure: add fields to see each.`,
    sumOfBounds: (inexact, all) =>
      `${inexact} of the ${counted(all, "figure", "figures")} added are bounds such as “over”, so their sums and averages are bounds, too.`,
    ownDefinition: (count) =>
      `${counted(count, "figure follows", "figures follow")} a zone's own definition and cannot be compared: column Definition names them.`,
    only: (field, items) => `${field}: only ${list(items)}.`,
    onlyChosen: "The table of data holds only the figures chosen, so that no sum can count one twice.",
    instead:
      "This Excel makes no PivotTables for add-ins, so the same result stands here as plain cells; * marks a bound such as “over”.",
  },
};

import type { PivotWords } from "../core/pivots/words";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

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
  header: { province: "Province", group: "Group", year: "Year", planned: "Number printed" },
  missing: "n/a",
  noYear: "no year",
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
  },
  valueIn: (what, unit) => `${what}, ${unit}`,
  scaledUnit: (symbol, unit) => `${symbol} ${unit}`,
  figure: "Figure",
  share: "Share",
  events: "Number of events",
  targets: "Number of targets",
  decade: (year) => `${year}s`,
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
    instead: "This Excel makes no PivotTables for add-ins, so the same result stands here as plain cells.",
  },
};

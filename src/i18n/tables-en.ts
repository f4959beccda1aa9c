import type { TableWords } from "../core/words";

export const tablesEn: TableWords = {
  title: {
    "national-totals": {
      title: "National totals 2013",
      description: "Revenue, added value, enterprises and employees of the 114 zones together, with the printed shares.",
      sheet: "National totals 2013",
    },
    "revenue-tiers": {
      title: "Zones by revenue 2013",
      description: "How many of the 114 zones lie above each printed revenue threshold, and in the bands between.",
      sheet: "Zones by revenue 2013",
    },
    "three-zones": {
      title: "The three zones side by side",
      description: "Zhongguancun, Zhangjiang and East Lake: the latest figure of each for what at least two of them report.",
      sheet: "Three zones",
    },
    "policy-timeline": {
      title: "Policy timeline",
      description: "Foundings, approvals, plans and measures from the 1980s to April 2014.",
      sheet: "Policy timeline",
    },
  },
  header: {
    indicator: "Indicator",
    measure: "Measure",
    value: "Value",
    unit: "Unit",
    bound: "Bound",
    note: "Note",
    revenueAbove: "Revenue in yuan",
    zonesAbove: "Zones above",
    band: "Band (computed)",
    zonesInBand: "Zones in band (computed)",
    shareOfZones: "Share of all zones (computed)",
    asOf: "as of",
    date: "Date",
    zones: "Zones",
    event: "Event",
    actor: "Decided by",
    source: "Source",
  },
  note: {
    bounds: "A sign before a number is the source's wording: > over, ≥ at least, ≈ about, nearly, < under. The cell itself holds the number.",
    empty: "An empty cell: the source prints no figure. It is not zero.",
    nested: "The counts are nested: each includes the zones of the higher thresholds.",
    computed: "Columns marked computed are ours, from the printed counts.",
    differentYears: "The figures are of different years and dates; do not rank or add them.",
    differentDefinitions: (indicators) => `Zones define these differently, so they cannot be compared: ${indicators}.`,
    datesAsPrinted: "Dates are as precise as the source prints them.",
  },
  level: "level",
  growth: "growth on the year before",
  shareOf: (whole) => `share of: ${whole}`,
  growthOf: (indicator) => `${indicator}, growth on the year before`,
  band: (low, high) => (low === undefined ? `up to ${high}` : high === undefined ? `over ${low}` : `over ${low}, up to ${high}`),
};

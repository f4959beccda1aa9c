import type { ChartWords } from "../core/charts/words";

export const chartsEn: ChartWords = {
  chart: {
    "revenue-tiers": { title: "Zones by revenue, 2013", name: "Revenue in yuan", value: "Number of zones" },
    "listed-companies": { title: "Listed companies of Zhongguancun", name: "Listing", value: "Number of companies" },
    shares: { title: "Shares as printed", name: "Zone, indicator and period", value: "Share, %" },
    growth: {
      title: "Growth as printed, on the year before",
      name: "Zone, indicator and period",
      value: "Growth on the year before, %",
    },
  },
  nameHeader: "Name in the chart",
  nameOf: (zone, indicator, period) => `${zone}: ${indicator}, ${period}`,
  range: (count, lowest, highest) => `${count} values, from ${lowest} to ${highest}.`,
  valueOf: (text, name) => `${text} (${name})`,
  inexact:
    "Bars with a dashed edge: the source gives a bound or an approximation, with its sign before the number, and no exact figure.",
  gaps: "No bar: the source prints no figure; it is not zero.",
  source: (texts) => `Source: ${texts}`,
};

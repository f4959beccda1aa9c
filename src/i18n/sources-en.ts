import type { SourcesWords } from "../core/sources/words";

export const sourcesEn: SourcesWords = {
  title: "Sources in this workbook",
  description:
    "Every HTZONE formula and inserted table, with the printed figures behind it, their sources and caveats.",
  sheet: "Sources",
  header: {
    ...{ place: "Place", formula: "Formula", figure: "Figure", words: "As printed", link: "Link" },
    caveat: "What to know",
  },
  figure: (zone, indicator, period) => `${zone}: ${indicator} (${period})`,
  table: "table",
  several: "several figures, or none",
  note: {
    several:
      "Several figures, or none: the formula takes ranges or calculations as arguments, or gives lists, so its figures are not named one by one.",
    computed: "The list is as the workbook was when it was made; make it again after changes.",
  },
};

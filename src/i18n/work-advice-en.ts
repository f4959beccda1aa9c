import type { OfficeAdvice } from "./office-errors-en";

/** What to tell where the usual advice would be about the place of a table that is inserted, in English. */
export const workAdviceEn = {
  gone: {
    sentence: "A sheet, table or cell that was there has gone.",
    step: "Look whether somebody deleted or renamed it, then try again.",
  },
  refused: {
    sentence: "Excel does not allow this for some of the cells.",
    step: "Look for filters, merged cells and PivotTables among them, then try again.",
  },
  tooOld: {
    sentence: "This Excel is too old for this.",
    step: "Update Excel, or open the workbook in Excel on the web.",
  },
  tooLarge: {
    sentence: "There is more in the sheets than Excel takes at once.",
    step: "Divide it over several sheets, or use desktop Excel.",
  },
} satisfies Record<string, OfficeAdvice>;

export type WorkAdvice = Record<keyof typeof workAdviceEn, OfficeAdvice>;

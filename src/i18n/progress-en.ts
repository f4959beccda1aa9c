const outOf = (done: number, all: number): string => `${done.toLocaleString("en")} of ${all.toLocaleString("en")}`;

/** How far the reading of a workbook has come, in English. */
export const progressEn = {
  sheets: (done: number, all: number) => `${outOf(done, all)} sheets looked at`,
  cells: (done: number, all: number) => `${outOf(done, all)} cells read`,
  cancelling: "Cancelling…",
};

export type ProgressWords = typeof progressEn;

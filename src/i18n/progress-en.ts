const outOf = (done: number, all: number): string => `${done.toLocaleString("en")} of ${all.toLocaleString("en")}`;

/** How far work over a workbook has come, in English. */
export const progressEn = {
  sheets: (done: number, all: number) => `${outOf(done, all)} sheets looked at`,
  cells: (done: number, all: number) => `${outOf(done, all)} cells read`,
  rows: (done: number, all: number) => `${outOf(done, all)} rows written`,
  formats: (done: number, all: number) => `${outOf(done, all)} cells formatted`,
  repairs: (done: number, all: number) => `${outOf(done, all)} cells repaired`,
  cancelling: "Cancelling…",
};

export type ProgressWords = typeof progressEn;

import type { insertedEn } from "./inserted-en";

/** The pane's texts about a table that the workbook has already, in Chinese. */
export const insertedZhCn: typeof insertedEn = {
  heading: (n) => (n === 1 ? "本工作簿中已有此表" : `本工作簿中已有此表，共${n}处`),
  goTo: (place) => `转到 ${place}`,
  another: "再插入一份",
};

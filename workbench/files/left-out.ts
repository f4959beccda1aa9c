import type { Sheet, Workbook } from "hucre/xlsx";
import type { FileLanguage } from "./file-problem";

/** What a file may hold and the workbench does not open, so that it would be missing in a copy. */
export type LeftOutKind =
  | "charts"
  | "conditionalFormats"
  | "links"
  | "names"
  | "pictures"
  | "pivotTables"
  | "protection"
  | "tables"
  | "validations";

export type LeftOut = Readonly<Partial<Record<LeftOutKind, number>>>;

const ENGLISH: Readonly<Record<LeftOutKind, string>> = {
  charts: "charts",
  conditionalFormats: "conditional formats",
  links: "links",
  names: "names",
  pictures: "pictures",
  pivotTables: "PivotTables",
  protection: "protected sheets",
  tables: "tables",
  validations: "data validations",
};

const CHINESE: Readonly<Record<LeftOutKind, string>> = {
  charts: "图表",
  conditionalFormats: "条件格式",
  links: "链接",
  names: "名称",
  pictures: "图片",
  pivotTables: "数据透视表",
  protection: "受保护的工作表",
  tables: "表格",
  validations: "数据验证",
};

/** Counts what is left in the file, by kind; kinds without any are missing. */
export function countLeftOut({ sheets }: Workbook, refused: LeftOut): LeftOut {
  const sum = (count: (sheet: Sheet) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0);
  const counts: LeftOut = {
    charts: sum(({ charts }) => charts?.length ?? 0),
    conditionalFormats: sum(({ conditionalRules }) => conditionalRules?.length ?? 0),
    pictures: sum(({ images, textBoxes }) => (images?.length ?? 0) + (textBoxes?.length ?? 0)),
    pivotTables: sum(({ pivotTables }) => pivotTables?.length ?? 0),
    protection: sum(({ protection }) => (protection?.sheet ? 1 : 0)),
    validations: sum(({ dataValidations }) => dataValidations?.length ?? 0),
    ...refused,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** "Opened without 2 charts, 1 pictures: …"; "" where nothing was left out. */
export function formatLeftOut(leftOut: LeftOut, language: FileLanguage): string {
  const kinds = Object.entries(leftOut) as [LeftOutKind, number][];
  if (kinds.length === 0) return "";
  if (language === "zh-CN")
    return `已打开，但不包括：${kinds.map(([kind, count]) => `${CHINESE[kind]}（${count}）`).join("、")}。另存的副本中也不会有这些内容。`;
  const list = kinds.map(([kind, count]) => `${ENGLISH[kind]} (${count})`).join(", ");
  return `Opened without: ${list}. A copy that you save does not have them either.`;
}

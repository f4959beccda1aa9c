import type { Sheet, Workbook } from "hucre/xlsx";
import type { FileLanguage } from "./file-problem";

/** What may be missing on the other side: in the workbook that a file is opened into, or in the file that is saved. */
export type LeftOutKind =
  | "charts"
  | "columnFormats"
  | "comments"
  | "conditionalFormats"
  | "customXml"
  | "filters"
  | "links"
  | "mentions"
  | "names"
  | "notes"
  | "passwords"
  | "pictures"
  | "pivotSettings"
  | "pivotTables"
  | "richTexts"
  | "shapes"
  | "slicerConnections"
  | "slicers"
  | "sparklines"
  | "tables"
  | "validations";

export type LeftOut = Readonly<Partial<Record<LeftOutKind, number>>>;

const ENGLISH: Readonly<Record<LeftOutKind, string>> = {
  charts: "charts",
  columnFormats: "sheets with formats of too many whole rows or columns",
  comments: "comments",
  conditionalFormats: "conditional formats",
  customXml: "custom XML parts",
  filters: "filtered columns",
  links: "links",
  mentions: "mentions of people in comments",
  names: "names",
  notes: "notes of cells that have a comment",
  passwords: "passwords of protected sheets",
  pictures: "pictures",
  pivotSettings: "PivotTables with settings of their own",
  pivotTables: "PivotTables",
  richTexts: "cells whose text has several looks",
  shapes: "shapes",
  slicerConnections: "further PivotTables of a slicer",
  slicers: "slicers",
  sparklines: "sparklines",
  tables: "tables",
  validations: "data validations",
};

const CHINESE: Readonly<Record<LeftOutKind, string>> = {
  charts: "图表",
  columnFormats: "整行或整列格式过多的工作表",
  comments: "批注",
  conditionalFormats: "条件格式",
  customXml: "自定义 XML 部件",
  filters: "已筛选的列",
  links: "链接",
  mentions: "批注中的提及",
  names: "名称",
  notes: "已有批注的单元格上的备注",
  passwords: "工作表保护密码",
  pictures: "图片",
  pivotSettings: "含专门设置的数据透视表",
  pivotTables: "数据透视表",
  richTexts: "含多种字体格式的单元格",
  shapes: "形状",
  slicerConnections: "切片器所筛选的其他数据透视表",
  slicers: "切片器",
  sparklines: "迷你图",
  tables: "表格",
  validations: "数据验证",
};

/** Counts what is left in the file, by kind; `others` are those that were refused, or that the library does not read. */
export function countLeftOut({ sheets }: Workbook, ...others: readonly LeftOut[]): LeftOut {
  const sum = (count: (sheet: Sheet) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0);
  return addCounts(
    {
      pictures: sum(({ images, textBoxes }) => (images?.length ?? 0) + (textBoxes?.length ?? 0)),
      richTexts: sum(
        ({ cells }) => [...(cells?.values() ?? [])].filter(({ richText }) => (richText?.length ?? 0) > 1).length,
      ),
      slicers: sum(({ timelines }) => timelines?.length ?? 0),
      sparklines: sum(({ sparklines }) => sparklines?.length ?? 0),
    },
    ...others,
  );
}

/** Sums by kind; kinds without any are missing. */
export function addCounts(...counts: readonly LeftOut[]): LeftOut {
  const sums: Partial<Record<LeftOutKind, number>> = {};
  for (const [kind, count] of counts.flatMap((each) => Object.entries(each) as [LeftOutKind, number][]))
    if (count > 0) sums[kind] = (sums[kind] ?? 0) + count;
  return sums;
}

/** "Opened without charts (2), pictures (1): …"; "" where nothing was left out. */
export function formatLeftOut(leftOut: LeftOut, language: FileLanguage): string {
  const list = listOf(leftOut, language);
  if (list === "") return "";
  if (language === "zh-CN") return `已打开，但不包括：${list}。另存的副本中也不会有这些内容。`;
  return `Opened without: ${list}. A copy that you save does not have them either.`;
}

/** What a saved file does not have; "" where it has everything. */
export function formatNotSaved(leftOut: LeftOut, language: FileLanguage): string {
  const list = listOf(leftOut, language);
  if (list === "") return "";
  return language === "zh-CN" ? `已保存，但不包括：${list}。` : `Saved without: ${list}.`;
}

function listOf(leftOut: LeftOut, language: FileLanguage): string {
  const kinds = Object.entries(leftOut) as [LeftOutKind, number][];
  if (language === "zh-CN") return kinds.map(([kind, count]) => `${CHINESE[kind]}（${count}）`).join("、");
  return kinds.map(([kind, count]) => `${ENGLISH[kind]} (${count})`).join(", ");
}

import type { Language } from "./metadata";

/** Every sentence of the help pages that stands in no other file. */
export interface HelpWords {
  language: Language;
  /** The other language, as its readers call it. */
  otherLanguage: string;
  title: string;
  intro: string;
  skip: string;
  breadcrumb: string;
  allFunctions: string;
  support: string;
  supportHint: string;
  heading: Record<"syntax" | "arguments" | "examples" | "errors" | "related", string>;
  column: Record<"function" | "gives" | "argument" | "takes" | "error" | "cause" | "remedy", string>;
  optional: string;
  noArguments: string;
  result: string;
  spills(rows: number, columns: number): string;
  moreRows(rows: number): string;
  emptyText: string;
  /** Before the message of an error in a block. */
  cell(row: number, column: number): string;
  /** Before the sentence that a cell shows. */
  message: string;
  card(name: string): string;
  conventions: string;
  convention: { title: string; text: string }[];
}

const en: HelpWords = {
  language: "en",
  otherLanguage: "中文",
  title: "HTZone for Excel",
  intro:
    "Functions that give the printed figures of China’s national high-tech zones in a cell, each with its bound, source and caveat.",
  skip: "Skip to the text",
  breadcrumb: "Where you are",
  allFunctions: "All functions",
  support: "Start and support",
  supportHint: "How to begin, and what to do when the add-in does not load: ",
  heading: { syntax: "Syntax", arguments: "Arguments", examples: "Examples", errors: "Errors", related: "See also" },
  column: {
    ...{ function: "Function", gives: "Gives", argument: "Argument", takes: "What it takes" },
    ...{ error: "Error", cause: "Why", remedy: "What to do" },
  },
  optional: "optional",
  noArguments: "None.",
  result: "Result",
  spills: (rows, columns) =>
    `Result: ${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`,
  moreRows: (rows) => `and ${rows} more ${rows === 1 ? "row" : "rows"}`,
  emptyText: "(empty text)",
  cell: (row, column) => `Row ${row}, column ${column}: `,
  message: "The message, for example: ",
  card: (name) => `Result: a card named ${name}`,
  conventions: "What holds for every function",
  convention: [
    { title: "Order", text: "Zone, indicator, period, then options. An argument in brackets may be left out." },
    {
      title: "Names",
      text: "A zone or indicator may be given by its code, its English or Chinese name, pinyin, or a former or other name. Case, full-width letters and spaces around it do not matter. HTZONE.ZONES and HTZONE.INDICATORS list them.",
    },
    {
      title: "Period",
      text: 'A year (2013), a half-year ("2012-S1"), a month ("2014-04"), "undated", or "latest": the newest full year that has a figure; without one the newest other date; without one the undated figure. A half-year is never given for a year.',
    },
    {
      title: "Unit",
      text: 'Without a unit, amounts are in yuan or US dollars as the source prints them, people and things in ones. "tn", "bn", "mn", "万", "亿" and "万亿" divide; they may carry the currency ("bn CNY"). Currencies are never converted.',
    },
    {
      title: "Bounds",
      text: "The source often says “over” or “about”. The number is then the one that it prints; HTZONE.BOUND gives the word, HTZONE.PHRASE both together.",
    },
    {
      title: "Ranges",
      text: "Where an argument takes a range, zones down and years across give the whole block in one formula. That is also much faster than a formula a cell.",
    },
    { title: "Missing figures", text: "What the source does not print is #N/A, never 0 and never an estimate." },
  ],
};

const zhCn: HelpWords = {
  language: "zh-CN",
  otherLanguage: "English",
  title: "HTZone for Excel",
  intro: "在单元格中给出国家高新区原文数字的函数，每个数字都附有限定、出处和说明。",
  skip: "跳到正文",
  breadcrumb: "当前位置",
  allFunctions: "全部函数",
  support: "入门与支持",
  supportHint: "如何开始，以及加载项无法加载时怎么办：",
  heading: { syntax: "语法", arguments: "参数", examples: "示例", errors: "错误", related: "另请参阅" },
  column: {
    ...{ function: "函数", gives: "结果", argument: "参数", takes: "可用的值" },
    ...{ error: "错误", cause: "原因", remedy: "处理办法" },
  },
  optional: "可选",
  noArguments: "无。",
  result: "结果",
  spills: (rows, columns) => `结果：${rows} 行 × ${columns} 列`,
  moreRows: (rows) => `另有 ${rows} 行`,
  emptyText: "（空文本）",
  cell: (row, column) => `第 ${row} 行第 ${column} 列：`,
  message: "提示例如：",
  card: (name) => `结果：名为“${name}”的卡片`,
  conventions: "各函数的共同规则",
  convention: [
    { title: "顺序", text: "先高新区，再指标，再时期，最后是选项。方括号中的参数可以省略。" },
    {
      title: "名称",
      text: "高新区和指标可用代码、中英文名称、拼音、曾用名或其他名称。不区分大小写和全角半角，首尾空格不影响。HTZONE.ZONES 和 HTZONE.INDICATORS 列出全部名称。",
    },
    {
      title: "时期",
      text: '年份（2013）、半年（"2012-S1"）、月份（"2014-04"）、"undated"（未注明日期）或 "latest"（最新）：有数字的最近整年；没有则为最近的其他日期；再没有则为未注明日期的数字。绝不以半年代替全年。',
    },
    {
      title: "单位",
      text: '不写单位时，金额按原文以元或美元计，人数和个数按个计。"万"、"亿"、"万亿"、"mn"、"bn"、"tn" 用于换算位数，可带货币（"亿元"）。不同货币之间绝不换算。',
    },
    {
      title: "限定",
      text: "原文常用“超过”“约”等措辞。此时给出的是原文所列的数；HTZONE.BOUND 给出措辞，HTZONE.PHRASE 将两者连写。",
    },
    { title: "区域", text: "参数可用区域时，高新区竖排、年份横排即可用一个公式得到整块数字，比逐格写公式快得多。" },
    { title: "没有的数字", text: "原文没有的数字为 #N/A，绝不为 0，也不作估计。" },
  ],
};

export const HELP_WORDS: Record<Language, HelpWords> = { en, "zh-CN": zhCn };

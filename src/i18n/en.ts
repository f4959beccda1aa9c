import { problemsEn } from "./problems-en";
import { tablesEn } from "./tables-en";
import type { Words } from "./words";

const dated = (date: string): string => (date ? `, ${date}` : "");

export const en: Words = {
  language: "en",
  boundMark: { exact: "", over: "> ", at_least: "≥ ", about: "≈ ", nearly: "nearly ", under: "< " },
  scales: ["tn", "bn", "mn"],
  scaleSymbol: (symbol) => ` ${symbol}`,
  undated: "undated",
  zoneKind: { group: "group", zone: "zone", place: "place" },
  indicatorKind: { flow: "flow", stock: "stock", rank: "rank" },
  header: {
    period: "Period",
    value: "Value",
    bound: "Bound",
    code: "Code",
    name: "Name",
    chineseName: "Chinese name",
    kind: "Kind",
    province: "Province",
    established: "Established",
    figures: "Figures",
    group: "Group",
    unit: "Unit",
    definition: "Definition",
    zone: "Zone",
    indicator: "Indicator",
    source: "Source",
    note: "Note",
    date: "Date",
    event: "Event",
    actor: "Actor",
    status: "Status",
  },
  reference: {
    short: (publisher, date) => `${publisher}${dated(date)}`,
    full: ({ title, publisher, date, url }, carrier) =>
      `${publisher ? `${publisher}: ` : ""}${title}${dated(date)}.${url ? ` ${url}` : ""}${carrier ? ` As printed in: ${carrier}.` : ""}`,
  },
  table: tablesEn,
  problem: problemsEn,
  unexpected: "HTZONE could not calculate this. Check the arguments; if they are right, please report the formula.",
};

import { phraseEn } from "./phrase-en";
import { pivotsEn } from "./pivots-en";
import { problemsEn } from "./problems-en";
import { sourcesEn } from "./sources-en";
import { tablesEn } from "./tables-en";
import type { Words } from "./words";

const dated = (date: string): string => (date ? `, ${date}` : "");

export const en: Words = {
  language: "en",
  boundMark: { exact: "", over: "> ", at_least: "≥ ", about: "≈ ", nearly: "nearly ", under: "< " },
  scales: ["tn", "bn", "mn"],
  scaleSymbol: (symbol) => ` ${symbol}`,
  undated: "undated",
  unitLabel: ({ code }) => code,
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
    measure: "Measure",
    whole: "Whole",
    rank: "Rank",
    title: "Title",
    printed: "Printed",
    computed: "Computed",
    verdict: "Verdict",
    finding: "Finding",
    zones: "Zones",
    plan: "Plan",
    target: "Target",
    targetYear: "Target year",
    industry: "Industry",
    role: "Role",
  },
  reference: {
    short: (publisher, date) => `${publisher}${dated(date)}`,
    full: ({ title, publisher, date, url }, carrier) =>
      `${publisher ? `${publisher}: ` : ""}${title}${dated(date)}.${url ? ` ${url}` : ""}${carrier ? ` As printed in: ${carrier}.` : ""}`,
    figure: ({ title, zone, period, phrase }) => `${title}, ${zone}, ${period}: ${phrase}`,
    cited: (figure, source, edition) => `${figure}. ${source} Cited after HTZone, edition ${edition}.`,
  },
  phrase: phraseEn,
  caveat: {
    definition: (definition) => `Counted differently from the indicator: ${definition}`,
    undated: "The source gives no date.",
    encyclopaedia: "From an encyclopaedia that users edit.",
    check: (id, finding) => `Check ${id}: ${finding}`,
    joint: " ",
  },
  cardLine: (phrase, period) => `${phrase} (${period})`,
  listJoint: ", ",
  table: tablesEn,
  pivot: pivotsEn,
  sources: sourcesEn,
  problem: problemsEn,
  cards: { feature: "HTZONE.CARD", instead: "HTZONE.ZONES() and HTZONE.DATASET(zone) give the same figures in cells." },
  unexpected: "HTZONE could not calculate this. Check the arguments; if they are right, please report the formula.",
};

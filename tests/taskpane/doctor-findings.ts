import { dataset } from "../../data/index";
import { groupFaults } from "../../src/core/doctor/diagnosis";
import { diagnose } from "../../src/core/doctor/diagnose";
import { diagnoseNumberText } from "../../src/core/doctor/number-texts";
import { readSuspect } from "../../src/core/doctor/suspect";
import type { Examination, Finding } from "../../src/excel/doctor/examination";
import { wordsFor } from "../../src/i18n/language";

const CELLS: readonly (readonly [content: string, value: unknown])[] = [
  ['=HTZONE.REVENU("ZGC",2013)', "#NAME?"],
  ['=_xldudf_HTZONE_GET("wuhan","revenue",2013)', "#NAME?"],
  ['=HTZONE.YOY("china","revenue",2013,"zzz")', "#VALUE!"],
  ['=HTZONE.GET("east-lake";"revenue";2011)', '=HTZONE.GET("east-lake";"revenue";2011)'],
  ['=HTZONE.GET("ZGC","revenue",2013)', "#BUSY!"],
  ['=HTZONE.GET("ZGC","revenue",1999)', "#N/A"],
  ['=HTZONE.TAXES("china",2013)', '=HTZONE.TAXES("china",2013)'],
  ['=HTZONE.HISTORY("china","revenue")', "#SPILL!"],
];

/** A workbook's findings as the doctor makes them, on two sheets of which one is protected. */
export function examinedCells(): Extract<Examination, { kind: "examined" }> {
  const context = { dataset, words: wordsFor("en"), wordsIn: wordsFor };
  const found = CELLS.map(([content, value], row): Finding => {
    const suspect = readSuspect(content, value)!;
    const diagnosis = diagnose(context, suspect, () => undefined)!;
    const sheet = row === 1 ? "Old figures" : "Sheet1";
    return { ...diagnosis, sheet, row, column: 1, content, held: suspect.isText ? "text" : "formula", readers: [] };
  });
  const number = { ...diagnoseNumberText("2013")!, sheet: "Sheet1", row: 9, column: 0, content: "2013" };
  const problem = {
    kind: "unknown-zone",
    text: "Zhongguancn",
    suggestions: () => [dataset.zoneNames.find("ZGC")!],
  } as const;
  const word: Finding = {
    ...groupFaults([{ kind: "word", problem, readers: ["C2", "D2", "C4", "C5"] }], ["Zhongguancun"]),
    ...{ sheet: "Sheet1", row: 10, column: 0, content: "Zhongguancn", held: "word", readers: [] },
  };
  return {
    kind: "examined",
    findings: [...found, { ...number, held: "text", readers: [] }, word],
    formulas: 42,
    protectedSheets: ["Old figures"],
  };
}

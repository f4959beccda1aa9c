import { dataset } from "../../../data/index";
import type { CallContext } from "../../../src/core/calls";
import { diagnose } from "../../../src/core/doctor/diagnose";
import { diagnoseNumberText } from "../../../src/core/doctor/number-texts";
import { readSuspect } from "../../../src/core/doctor/suspect";
import { wordsFor } from "../../../src/i18n/language";

const context: CallContext = { dataset, words: wordsFor("en"), wordsIn: wordsFor };

/** Faults and repairs of a cell; other cells hold what `cells` says. */
function examine(content: string, value: unknown = content, cells: Record<string, unknown> = {}) {
  const suspect = readSuspect(content, value);
  const read = ({ start, end }: { start: number; end: number }) => cells[suspect!.formula.slice(start, end)];
  const found = suspect && diagnose(context, suspect, read);
  return found && { kinds: found.faults.map(({ kind }) => kind), group: found.group, repairs: found.repairs };
}

test.each([
  ['=HTZONE.REVENU("ZGC")', "misspelt", ['=HTZONE.REVENUE("ZGC")']],
  ['=1+IF(A1,htzone.Revenues("ZGC"),0)', "misspelt", ['=1+IF(A1,HTZONE.REVENUE("ZGC"),0)']],
  ['=REVENUE("ZGC")', "namespace", ['=HTZONE.REVENUE("ZGC")']],
  ['=HTZONES.REVENUE("ZGC")', "namespace", ['=HTZONE.REVENUE("ZGC")']],
  ['=HTZONE_REVENUE("ZGC")', "namespace", ['=HTZONE.REVENUE("ZGC")']],
  ['=HZTONE.GET("ZGC","revenue")', "namespace", ['=HTZONE.GET("ZGC","revenue")']],
  ['=_xldudf_HTZONE_REVENUE("ZGC")', "unloaded", ['=HTZONE.REVENUE("ZGC")']],
  ['=SUM([2]!_xldudf_HTZONE_REVENUE("ZGC"),1)', "unloaded", ['=SUM(HTZONE.REVENUE("ZGC"),1)']],
  ['=HTZONE.REVENUE("ZGC")', "not-known", ['=HTZONE.REVENUE("ZGC")']],
  ["=HTZONE.REVENUE(ZGC)", "unquoted", ['=HTZONE.REVENUE("ZGC")']],
  ['=HTZONE.GET( east-lake , "revenue")', "unquoted", ['=HTZONE.GET( "east-lake" , "revenue")']],
  ["=HTZONE.REVENUE(“ZGC”)", "punctuation", ['=HTZONE.REVENUE("ZGC")']],
  ['=IF(A1="，"，HTZONE.REVENUE（"ZGC"，2013）,0)', "punctuation", ['=IF(A1="，",HTZONE.REVENUE("ZGC",2013),0)']],
])("%s that is #NAME? is %s", (formula, kind, repairs) => {
  const found = examine(formula, "#NAME?");
  expect(found?.kinds[0]).toBe(kind);
  expect(found).toMatchObject({ group: "names", repairs });
});

test("names that Excel or the reader has are left alone, and so is what merely speaks of the family", () => {
  for (const formula of ["=GET(A1)", "=UNIT(1)"]) expect(examine(formula, 3)).toBeUndefined();
  for (const formula of ["=SUMM(A1)", "=TOTAL.REVENUE(1)", '="HTZONE.GET(1)"', "='HTZONE.GET(1)'!A1", "=SUM("]) {
    expect(examine(formula, "#NAME?")).toBeUndefined();
  }
  expect(examine("HTZONE.GET gives a figure")).toBeUndefined();
  expect(examine('=HTZONE.REVENUE("ZGC")', 3_050_000_000_000)).toMatchObject({ kinds: ["stale"] });
});

test("a formula that is right is told to be nothing", () => {
  const { rows } = { rows: [[381_000_000_000]] };
  expect(examine('=HTZONE.GET("east-lake","revenue",2011)', rows[0]![0])).toBeUndefined();
  expect(examine('=IFERROR(HTZONE.GET("east-lake","revenue",1999),"-")', "-")).toBeUndefined();
  expect(examine('=HTZONE.GET({"ZGC";"wuhan"},"revenue")', 1)).toBeUndefined();
});

test.each([
  ['=HTZONE.GET("zhongguancum","revenue")', ['=HTZONE.GET("zhongguancun","revenue")']],
  ['=HTZONE.GET("revenue","ZGC")', ['=HTZONE.GET("ZGC","revenue")']],
  ['=HTZONE.GET("ZGC","revnue",2013,"billon")', ['=HTZONE.GET("ZGC","revenue",2013,"bn")']],
  ['=HTZONE.YOY("china","revenue",2013,"publishd")', ['=HTZONE.YOY("china","revenue",2013,"published")']],
  ['=HTZONE.GET("ZGC","revenue",2013,"bn",1,2)', ['=HTZONE.GET("ZGC","revenue",2013,"bn")']],
  ['=HTZONE.GET("ZGC")', []],
  ['=HTZONE.GET("ZGC","revenue","soon")', []],
  ['=HTZONE.GET("qqqqqq","revenue")', []],
])("%s has arguments that are told and mended", (formula, repairs) => {
  expect(examine(formula, "#VALUE!")).toMatchObject({ group: "arguments", repairs });
});

test("each slip of a formula is told, and one repair mends all; where names are two, both are offered", () => {
  expect(examine('=HTZON.REVENU("zhongguancum",2013,"billon")', "#NAME?")).toEqual({
    kinds: ["misspelt", "argument", "argument"],
    group: "names",
    repairs: ['=HTZONE.REVENUE("zhongguancun",2013,"bn")'],
  });
  const choice = examine('=HTZONE.YOY("china","revenue",2013,"zzz")', "#VALUE!");
  expect(choice?.repairs).toEqual([
    '=HTZONE.YOY("china","revenue",2013,"published")',
    '=HTZONE.YOY("china","revenue",2013,"computed")',
  ]);
});

/** What the cells of a formula would have to hold, by the cell. */
function meantWords(formula: string, cells: Record<string, unknown>): Record<string, string | undefined> {
  const suspect = readSuspect(formula, "#VALUE!")!;
  const read = ({ start, end }: { start: number; end: number }) => cells[suspect.formula.slice(start, end)];
  const { faults = [], repairs } = diagnose(context, suspect, read) ?? {};
  expect(repairs).toEqual([]);
  return Object.fromEntries(
    faults.flatMap((fault) =>
      fault.kind === "argument" && fault.cell ? [[fault.cell.written, fault.cell.words[0]]] : [],
    ),
  );
}

test.each([
  ["=HTZONE.GET($A$1,B2)", { $A$1: "zhongguancum", B2: "revenue" }, { $A$1: "zhongguancun" }],
  ["=HTZONE.GET(A1,B2)", { A1: " Zhongguancn ", B2: "Revnue" }, { A1: "Zhongguancun", B2: "Revenue" }],
  ["=HTZONE.GET(A1,B2)", { A1: "中关存科技园", B2: "revneue" }, { A1: "中关村科技园", B2: "revenue" }],
  ['=HTZONE.YOY("china","revenue",2013,D1)', { D1: "publishd" }, { D1: "published" }],
  ['=HTZONE.GET("china","revenue",2013,D1)', { D1: "billon" }, { D1: "billion" }],
])("%s: what its cells are to hold is told, as the reader writes: %j", (formula, cells, words) => {
  expect(meantWords(formula, cells)).toEqual(words);
});

test.each([
  ["another place of two characters", "=HTZONE.REVENUE(A1)", "湛江"],
  ["the beginning of a name", "=HTZONE.REVENUE(A1)", "Zhonggu"],
  ["a short word", "=HTZONE.REVENUE(A1)", "ZGD"],
  ["a number", "=HTZONE.REVENUE(A1)", 114],
  ["a word that may be two", '=HTZONE.GET("ZGC",A1)', "listed"],
  ["an indicator in the place of a zone", '=HTZONE.GET(A1,"ZGC")', "revenue"],
])("%s in a cell is left to the reader", (_what, formula, A1) => {
  expect(Object.values(meantWords(formula, { A1 }))).toEqual([undefined]);
});

test.each([
  ['=HTZONE.REVENUE("ZGC";2013;"bn")', ["text", "separators"], ['=HTZONE.REVENUE("ZGC",2013,"bn")']],
  ['=HTZONE.REVENUE("a;b";2013)', ["text", "separators", "argument"], []],
  ['=HTZONE.REVENUE("ZGC")', ["text"], ['=HTZONE.REVENUE("ZGC")']],
  ["＝HTZONE.REVENUE（“ZGC”，2013）", ["text", "punctuation"], ['=HTZONE.REVENUE("ZGC",2013)']],
  ["=HTZONE.ZONESOVER(2,5;2013)", ["text", "mixed-separators"], []],
])("%s that Excel keeps as a text", (content, kinds, repairs) => {
  const found = examine(content);
  expect(found?.kinds.slice(0, kinds.length)).toEqual(kinds);
  if (repairs.length > 0 || kinds.includes("mixed-separators")) expect(found?.repairs).toEqual(repairs);
});

test.each([
  ["#BUSY!", "waiting", 1],
  ["#SPILL!", "spill", 0],
  ["#REF!", "reference", 0],
  ["#N/A", "stale", 1],
  ["#DIV/0!", "stale", 1],
])("%s of a formula that is right: %s", (value, kind, repairs) => {
  const found = examine('=HTZONE.GET("east-lake","revenue",2011)', value);
  expect(found?.kinds).toEqual([kind]);
  expect(found?.repairs).toHaveLength(repairs);
});

test("an error from elsewhere in the formula is said to be that, and #N/A says what is held", () => {
  expect(examine('=HTZONE.REVENUE("ZGC")/A1', "#DIV/0!")).toMatchObject({ kinds: ["other-error"], repairs: [] });
  expect(examine('=HTZONE.GET("ZGC","revenue",1999)', "#N/A")).toMatchObject({ group: "not-held", repairs: [] });
});

test("numbers that are kept as texts, and texts that are none", () => {
  expect(diagnoseNumberText(" 2013 ")).toMatchObject({ group: "numbers", repairs: [2013] });
  for (const value of [2013, "2012-S1", "", "1e5", "1".repeat(30)]) expect(diagnoseNumberText(value)).toBeUndefined();
});

test("twenty thousand cells that have nothing to do with it are passed over, and no text throws", () => {
  const pieces = [
    "=",
    "HTZONE.GET",
    "(",
    ")",
    ",",
    ";",
    '"',
    "“",
    "（",
    "{",
    "}",
    "[",
    "]",
    "'",
    "!",
    "_xldudf_",
    "A1",
    "2013",
  ];
  for (let turn = 0; turn < 2000; turn += 1) {
    const content = `=${Array.from({ length: turn % 23 }, (_, at) => pieces[(turn * 7 + at * at * 5) % pieces.length]).join("")}`;
    for (const value of ["#NAME?", content, 1]) {
      const found = examine(content, value);
      for (const repair of found?.repairs ?? []) expect(String(repair)).toMatch(/^=/);
    }
  }
});

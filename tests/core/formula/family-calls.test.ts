import fc from "fast-check";
import { dataset } from "../../../data/index";
import { formatAnswer, givesFigure } from "../../../src/core/answer-format";
import { isPlain, listFamilyCalls, parseCall } from "../../../src/core/formula/family-calls";
import { wordsFor } from "../../../src/i18n/language";
import { blockOf, readFormulas } from "../../functions/formula-file";

const constant = (value: unknown) => ({ kind: "constant", value });
const cell = (row: number, column: number, sheet?: string) => ({ kind: "cell", sheet, row, column });

test.each([
  ['=HTZONE.GET("ZGC","revenue",2013)', "GET", [constant("ZGC"), constant("revenue"), constant(2013)]],
  ['= htzone.Get ( "a""b" ,\n"") ', "GET", [constant('a"b'), constant("")]],
  ["=HTZONE.REVENUE(A1,$B$2,C$3)", "REVENUE", [cell(0, 0), cell(1, 1), cell(2, 2)]],
  ["=HTZONE.REVENUE(XFD1048576)", "REVENUE", [cell(1_048_575, 16_383)]],
  ["=HTZONE.REVENUE(Sheet1!A1,数据.1!b2)", "REVENUE", [cell(0, 0, "Sheet1"), cell(1, 1, "数据.1")]],
  ["=HTZONE.REVENUE('It''s, (mine)'!$A1)", "REVENUE", [cell(0, 0, "It's, (mine)")]],
  ['=HTZONE.REVENUE("ZGC",,"bn")', "REVENUE", [constant("ZGC"), constant(undefined), constant("bn")]],
  ["=HTZONE.EDITION()", "EDITION", [constant(undefined)]],
  ["=HTZONE.GET(TRUE,-1, +.5)", "GET", [constant(true), constant(-1), constant(0.5)]],
  ['=_xldudf_HTZONE_GET("a")', "GET", [constant("a")]],
  ['=_xlfn.HTZONE.GET("a")', "GET", [constant("a")]],
  ['=[2]!_xldudf_HTZONE_GET("a")', "GET", [constant("a")]],
  ["=HTZONE.REVENUE('HTZONE.GET(1)'!A1)", "REVENUE", [cell(0, 0, "HTZONE.GET(1)")]],
  ["=HTZONE.GET(2.013E3,1.)", "GET", [constant(2013), constant(1)]],
])("%s is read", (formula, name, args) => {
  expect(parseCall(formula)).toMatchObject({ name, args });
});

test.each([
  ...["=HTZONE.GET(A1)*2", "=-HTZONE.GET(A1)", "=@HTZONE.GET(A1)", "=SUM(HTZONE.GET(A1))", "HTZONE.GET(A1)"],
  ...["=HTZONE.GET(A1)+HTZONE.GET(A2)", '=HTZONE.GET("a")&HTZONE.GET("b")', "=HTZONE.GET(A1:A2)", "=HTZONE.GET(A1#)"],
  ...[
    "=HTZONE.GET(A1 B1)",
    "=HTZONE.GET(A1.Source)",
    "=HTZONE.GET(Name)",
    "=HTZONE.GET(XFE1)",
    "=HTZONE.GET(A1048577)",
  ],
  ...["=HTZONE.GET(A0)", "=HTZONE.GET(1:1)", "=HTZONE.GET(Table1[a])", "=HTZONE.GET({1,2})", "=HTZONE.GET(#REF!)"],
  ...["=HTZONE.GET(Sheet1:Sheet2!A1)", "=HTZONE.GET([Book]Sheet1!A1)", "=HTZONE.GET('[Book]Sheet1'!A1)"],
  ...[
    "=HTZONE.GET(HTZONE.GET(A1))",
    "=HTZONE.GET(--1)",
    "=HTZONE.GET(1;2)",
    "=HTZONE.GET(A1",
    '=HTZONE.GET("a)',
    "=HTZONE.(A1)",
    "",
    "=",
  ],
  ...["=HTZONE.GET(\u212a1)", "=HTZONE.GET(１)", `=HTZONE.GET("${"a".repeat(9000)}")`],
])("%s is none of ours", (formula) => {
  expect(parseCall(formula)).toBeUndefined();
});

test("no text makes the reader throw or take long, least of all one made of a formula's parts", () => {
  const parts = [
    "=",
    "HTZONE.GET",
    "(",
    ")",
    ",",
    '"',
    '""',
    "'",
    "''",
    "!",
    "$",
    "A1",
    "2013",
    " ",
    "é",
    ":",
    "\n",
    "\0",
  ];
  const built = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((pieces) => pieces.join(""));
  const inside = fc.string({ unit: "binary", maxLength: 40 }).map((text) => `=HTZONE.GET(${text})`);
  fc.assert(
    fc.property(fc.oneof(built, inside, fc.string({ unit: "binary" })), (text) => {
      const call = parseCall(text);
      expect(call === undefined || call.args.length > 0).toBe(true);
    }),
    { numRuns: 3000 },
  );
  for (const piece of ["'", '"', '""', "a,", " ", "''", "1", "A1,", "(", "a.a"]) {
    expect(parseCall(`=HTZONE.GET(${piece.repeat(8000 / piece.length)}`)).toBeUndefined();
  }
});

test("constants come back as they were written", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.nat()), { minLength: 1 }),
      (values) => {
        const list = values.map((value) => (typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : value));
        expect(parseCall(`=HTZONE.GET(${list.join(", ")})`)?.args).toMatchObject(values.map(constant));
      },
    ),
  );
});

test.each(
  readFormulas().flatMap((row) => {
    const call = parseCall(row.formula);
    return call && givesFigure(call.name) ? [{ formula: row.formula, call, expected: blockOf(row)[0]![0] }] : [];
  }),
)("$formula: the format is for what the function gives", ({ call, expected }) => {
  const args = call.args.map((argument) => (argument.kind === "constant" ? argument.value : undefined));
  const answer = formatAnswer(dataset, wordsFor("en"), call.name, args);
  expect(answer?.value).toEqual(typeof expected === "number" ? expected : undefined);
});

test.each([
  ['=HTZONE.GET("a","b")+1', ["GET"]],
  ['=IF(A1>0,HTZONE.YOY(A1,"revenue"),"HTZONE.GET(1)")', ["YOY"]],
  ['=SUM(HTZONE.REVENUE("a (b)"),HTZONE.TAXES(A1))', ["REVENUE", "TAXES"]],
  ['="say ""HTZONE.GET(1)"" twice"&HTZONE.UNIT("a")', ["UNIT"]],
  ["='HTZONE.GET(1)'!A1+HTZONE.GET!B2+'it''s HTZONE.GET(2)'!C3", []],
  ["=SUM(Sales[[#All],[HTZONE.GET(1)']]])+HTZONE.GET(A1)", ["GET"]],
  ['=N("a remark: HTZONE.GET(1)")+HTZONE.REVENUE("ZGC")', ["REVENUE"]],
  ['=_xlfn.LET(x,_xldudf_HTZONE_REVENUE("ZGC"),x*HTZONE.GET(A1,A2))', ["REVENUE", "GET"]],
  ["=MYHTZONE.GET(A1)+HTZONE.GET.MORE(A1)+XHTZONE_GET(A1)", []],
])("%s calls %j, each with its arguments plain", (formula, names) => {
  const calls = listFamilyCalls(formula);
  expect(calls.map(({ name }) => name)).toEqual(names);
  expect(calls.every(isPlain)).toBe(true);
});

test.each([
  ["=HTZONE.PANEL(A1:B2,C1)", ["other", "cell"]],
  ['=HTZONE.GET({"a","b";"c","d"},"revenue")', ["other", "constant"]],
  ["=HTZONE.GET(HTZONE.ZONES(),A1)", ["other", "cell"]],
  ["=HTZONE.GET(zone,SUM(A1,A2),(A1),#REF!)", ["name", "other", "other", "other"]],
])("%s has arguments that are %j", (formula, kinds) => {
  const [call] = listFamilyCalls(formula);
  expect(call?.args.map(({ kind }) => kind)).toEqual(kinds);
  expect(isPlain(call!)).toBe(false);
});

test("a call knows where it and its arguments stand, and what stands between them", () => {
  const formula = '=1+[2]!HTZONE.GET( "a";B2 ,)';
  const [call] = listFamilyCalls(formula);
  const cut = ({ start, end }: { start: number; end: number }) => formula.slice(start, end);
  expect(cut(call!)).toBe('[2]!HTZONE.GET( "a";B2 ,)');
  expect(cut(call!.headSpan)).toBe("[2]!HTZONE.GET");
  expect(call!.args.map(cut)).toEqual(['"a"', "B2", ""]);
  expect(call!.separators).toEqual([";", ","]);
});

test.each([
  "=HTZONE.GET(",
  '=HTZONE.GET("',
  "=HTZONE.GET)(",
  `=${"HTZONE.GET(".repeat(700)}`,
  "=HTZONE.(1)",
  "=HTZONE.GET(A1",
])("%.30s holds no call that can be read", (formula) => {
  expect(listFamilyCalls(formula)).toEqual([]);
});

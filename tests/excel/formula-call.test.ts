import fc from "fast-check";
import { dataset } from "../../data/index";
import { formatAnswer, givesFigure } from "../../src/core/answer-format";
import { parseCall } from "../../src/excel/formula-call";
import { wordsFor } from "../../src/i18n/language";
import { blockOf, readFormulas } from "../functions/formula-file";

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
  ["=HTZONE.GET(2.013E3,1.)", "GET", [constant(2013), constant(1)]],
])("%s is read", (formula, name, args) => {
  expect(parseCall(formula)).toEqual({ name, args });
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
  ...["=HTZONE.GET(A0)", "=HTZONE.GET(1:1)", "=HTZONE.GET(TRUE)", "=HTZONE.GET({1,2})", "=HTZONE.GET(#REF!)"],
  ...["=HTZONE.GET(Sheet1:Sheet2!A1)", "=HTZONE.GET([Book]Sheet1!A1)", "=HTZONE.GET('[Book]Sheet1'!A1)"],
  ...["=HTZONE.GET(HTZONE.GET(A1))", "=HTZONE.GET(-1)", "=HTZONE.GET(A1", '=HTZONE.GET("a)', "=HTZONE.(A1)", "", "="],
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
        expect(parseCall(`=HTZONE.GET(${list.join(", ")})`)?.args).toEqual(values.map(constant));
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

import fc from "fast-check";

/** Texts and values that break look-ups, parsers and regular expressions elsewhere. */
export const HOSTILE: readonly unknown[] = [
  ...[
    "",
    " ",
    "   \t",
    "\n",
    0,
    -0,
    null,
    undefined,
    true,
    false,
    2013.5,
    -1,
    1e308,
    -1e308,
    5e-324,
    NaN,
    Infinity,
    41275,
    2958465,
  ],
  ...[
    "２０１３",
    "0x7DD",
    "2e3",
    "2013abc",
    "1e999",
    "--1",
    "1,2,3",
    "=1+1",
    "+cmd",
    "@SUM(1)",
    "-2013",
    "2013-00",
    "2012-S3",
    "9999",
  ],
  ...[
    "a".repeat(32767),
    "ﷺ".repeat(32767),
    `${" ".repeat(32766)}x`,
    `x${" ".repeat(32766)}`,
    "2".repeat(32767),
    "上半年".repeat(10000),
    "-".repeat(200),
  ],
  ...[
    "Zhoŋguancun",
    "Zhongguancun\u0301",
    "E\u0301ast Lake",
    "\u00a0ZGC\u00a0",
    "\u3000中关村",
    "\u200bZGC\u200d",
    "\u202eCGZ",
    "\ufeffZGC",
    "ZGC\0",
  ],
  ...["\ud800", "\udc00ZGC", "ZGC\ud83d", `${"x".repeat(38)}😀😀`, "Zhоngguancun", "İstanbul", "ıı", "ſ", "ß", "K"],
  ...[
    "<b>x</b>",
    "${x}",
    "%s%d",
    "$&",
    "\\",
    "'; DROP TABLE",
    "../../etc/passwd",
    "C:\\Users",
    "[object Object]",
    "undefined",
    "null",
    "NaN",
  ],
  { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
  { type: "Error", basicValue: "#SPILL!" },
  { type: "Error" },
  { type: "Error", basicValue: {} },
  { type: "Entity", text: "Zhongguancun", properties: {} },
  { type: "Entity", text: {}, basicValue: "#VALUE!" },
  { type: "FormattedNumber", basicValue: 2013, numberFormat: "0" },
  { type: "String", basicValue: "revenue" },
  { type: "LinkedEntity", text: null, basicValue: null },
  { type: "Array", elements: [[{ type: "Double", basicValue: 1 }]] },
  { text: [], basicValue: [] },
  { text: { toString: 1 } },
  { toString: null, valueOf: null },
  ...[
    {},
    [],
    [[]],
    [[[]]],
    [1, 2],
    ["ZGC"],
    [null],
    [[null], null],
    [["ZGC"], []],
    [["ZGC", 1], ["ZGC"]],
    [[{ type: "Error", basicValue: "#REF!" }]],
  ],
  JSON.parse('{"__proto__":{"text":"x"},"constructor":{"name":"x"}}'),
];

/** Names that every object has: a look-up by object key would find them. */
export const PROTOTYPE_NAMES: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  "then",
  "prototype",
];

/** What may stand in a cell. */
export function cellValues(names: readonly string[]): fc.Arbitrary<unknown> {
  const errors = ["#VALUE!", "#N/A", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<unknown>(
        2013,
        2012,
        2011,
        "2012-S1",
        "undated",
        "latest",
        "bn",
        "亿元",
        "computed",
        "published",
        0,
        1,
        "growth",
        "share",
        500,
      ),
    },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 3000 }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant("") },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...errors).map((basicValue) => ({ type: "Error", basicType: "Error", basicValue })),
    },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((text) => ({ type: "Entity", text, properties: {} })) },
  );
}

/** A range as Excel hands it over: rows of one length. */
export function ranges(cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const size = fc.oneof(
    { weight: 6, arbitrary: fc.constant([1, 1]) },
    { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })) },
  );
  return size.chain(([rows = 1, columns = 1]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
}

/** Whatever JSON can say, with hostile values at its leaves. */
export function anything(): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.constantFrom(...PROTOTYPE_NAMES),
    fc.jsonValue({ maxDepth: 3 }),
    fc.double(),
    fc.string({ unit: "binary" }),
  );
  const keyed = fc.record(
    {
      type: fc.constantFrom<unknown>("Error", "Entity", "String", 1, null),
      text: leaf,
      basicValue: leaf,
      code: leaf,
      length: fc.nat(),
    },
    { requiredKeys: [] },
  );
  const ragged = fc.array(fc.oneof(fc.array(fc.oneof(leaf, keyed), { maxLength: 3 }), leaf), { maxLength: 3 });
  return fc.oneof(leaf, keyed, ragged);
}

import { allFunctions } from "./all-functions";
import { MACRO_COMMANDS, MACRO_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./excel-names";

const NAMESPACE = "HTZONE";
const LAST_COLUMN = "XFD";
const LAST_ROW = 1_048_576;

let ids: string[] = [];
beforeAll(async () => {
  ids = (await allFunctions()).map(({ id }) => id);
});

const withNamespace = (id: string): string[] => [id, `${NAMESPACE}.${id}`, `${NAMESPACE}${id}`];

/** Whether Excel reads a text as the address of a cell or of a whole row or column. */
function isAddress(text: string): boolean {
  const a1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (a1) return (a1[1]!.length < 3 || a1[1]! <= LAST_COLUMN) && Number(a1[2]) >= 1 && Number(a1[2]) <= LAST_ROW;
  return /^(?:R\d*|R\[-?\d+\])?(?:C\d*|C\[-?\d+\])?$/.test(text) && text !== "";
}

it("has lists that know the oldest, the newest and the oddest names", () => {
  for (const name of [
    "SUM",
    "GROUPBY",
    "PIVOTBY",
    "REGEXTEST",
    "TRIMRANGE",
    "TRANSLATE",
    "PERCENTOF",
    "STOCKHISTORY",
    "DATEDIF",
    "JIS",
  ])
    expect(WORKSHEET_FUNCTIONS).toContain(name);
  for (const name of ["GET.CELL", "EVALUATE", "CALL", "ARGUMENT"]) expect(MACRO_FUNCTIONS).toContain(name);
  for (const name of ["ALERT", "SHARE", "EDITION.OPTIONS", "A1.R1C1"]) expect(MACRO_COMMANDS).toContain(name);
  expect(
    [WORKSHEET_FUNCTIONS.size, MACRO_FUNCTIONS.size, MACRO_COMMANDS.size].every(
      (size, i) => size > [500, 100, 350][i]!,
    ),
  ).toBe(true);
});

it("knows addresses when it sees them", () => {
  for (const text of ["A1", "XFD1048576", "$B$2", "R1C1", "R", "C", "RC", "R[-1]C[2]", "TAX2013"])
    expect([text, isAddress(text)]).toEqual([text, true]);
  for (const text of ["XFE1", "A0", "A1048577", "AAAA1", "TOP", "RANK", "CARD", ""])
    expect([text, isAddress(text)]).toEqual([text, false]);
});

it.each([
  ["worksheet functions, in English and Chinese", WORKSHEET_FUNCTIONS],
  ["macro functions", MACRO_FUNCTIONS],
  ["macro commands", MACRO_COMMANDS],
])("no id is one of Excel's %s", (_what, names) => {
  const clashes = ids.flatMap(withNamespace).filter((name) => names.has(name));
  expect(clashes).toEqual([]);
});

it("no id is a cell address, alone or behind the namespace", () => {
  expect([NAMESPACE, ...ids.flatMap(withNamespace)].filter(isAddress)).toEqual([]);
});

it("ids are plain capitals, alike in every language", () => {
  expect(ids.filter((id) => !/^[A-Z]{3,12}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

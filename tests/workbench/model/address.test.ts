import {
  columnIndex,
  columnName,
  formatAddress,
  formatArea,
  parseAddress,
  quoteSheetName,
} from "../../../workbench/model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbench/model/area";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$b$2:C9", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["C9:B2", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["A:C", { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
  ["2:5", { row: 1, column: 0, rows: 4, columns: MAX_COLUMNS }],
  ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
])("%s is read", (text, area) => {
  expect(parseAddress(text)).toEqual({ area });
});

test.each([
  ["Sheet1!A1", "Sheet1"],
  ["'My sheet'!A1", "My sheet"],
  ["'It''s'!A1", "It's"],
  ["数据!A1", "数据"],
])("%s names its sheet", (text, sheet) => {
  expect(parseAddress(text)).toMatchObject({ sheet });
});

test.each(["", "A", "1", "A0", "Table1", "A1:B2:C3", "A1:C", "A1B", "A1,B2", "toString"])(
  "%p is no address",
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test.each(["XFE1", "A1048577", "A1:XFE2"])("%s lies beyond the sheet", (text) => {
  expect(() => parseAddress(text)).toThrow("The argument is invalid");
});

test("columns are named and found for the whole sheet", () => {
  expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(
    Array.from({ length: MAX_COLUMNS }, (_, column) => columnIndex(columnName(column))).every(
      (found, column) => found === column,
    ),
  ).toBe(true);
});

test.each(["A1", "B2:C9", "A:C", "2:5", "1:1048576"])("%s is written as it is read", (text) => {
  const address = parseAddress(text);
  expect(address && formatArea(address.area)).toBe(text);
});

test.each([
  ["Sheet1", "Sheet1!$A$1:$B$2"],
  ["My sheet", "'My sheet'!$A$1:$B$2"],
  ["It's", "'It''s'!$A$1:$B$2"],
  ["2013", "'2013'!$A$1:$B$2"],
  ["B2", "'B2'!$A$1:$B$2"],
  ["R1C1", "'R1C1'!$A$1:$B$2"],
  ["数据", "数据!$A$1:$B$2"],
])("the sheet name %s is quoted where a formula needs it", (sheet, address) => {
  expect(formatAddress(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, true)).toBe(address);
  expect(parseAddress(`${quoteSheetName(sheet)}!A1`)?.sheet).toBe(sheet);
});

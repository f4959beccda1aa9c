import { findListSeparator } from "../../src/excel/list-separator";
import { readSelectedCell, watchSelectedCell, type SelectedCell } from "../../src/excel/selected-cell";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { openWorkbook, prepare } from "./workbook";

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
  await prepare((sheet) => {
    sheet.getRange("A1:B1").values = [["ZGC", 2013]];
    sheet.getRange("C1:C5").formulas = [
      ['=HTZONE.GET($A$1,"revenue",Sheet1!B1)'],
      ['=ROUND(HTZONE.REVENUE("China",2013)/HTZONE.TAXES(A1),1)&"HTZONE.GET(1)"'],
      ["=SUM(A1:B1)"],
      ['=HTZONE.GET(UPPER(A1),"revenue")'],
      ["a text about HTZONE.GET"],
    ];
  });
});
afterEach(() => workbook.dispose());

const select = (address: string) => prepare((sheet) => void sheet.getRange(address).select());

test("a call is read with its arguments as the cells hold them", async () => {
  await select("C1");
  expect(await readSelectedCell()).toMatchObject({
    ...{ address: "Sheet1!C1", formula: '=HTZONE.GET($A$1,"revenue",Sheet1!B1)' },
    calls: [{ name: "GET", args: ["ZGC", "revenue", 2013] }],
  });
});

test("every call of a calculation is read, and none out of a text", async () => {
  await select("C2");
  expect((await readSelectedCell())?.calls).toEqual([
    { name: "REVENUE", args: ["China", 2013] },
    { name: "TAXES", args: ["ZGC"] },
  ]);
});

test("a call whose arguments are calculated is ours, but not read", async () => {
  await select("C4");
  expect(await readSelectedCell()).toMatchObject({ calls: [] });
});

test.each(["C3", "C5", "A1", "D9"])("what stands in %s is not ours", async (address) => {
  await select(address);
  expect(await readSelectedCell()).toBeUndefined();
});

test("the selection is followed until it is no longer watched", async () => {
  const seen: (SelectedCell | undefined)[] = [];
  await select("A1");
  const stop = watchSelectedCell((cell) => seen.push(cell));
  await settle();
  expect(seen).toEqual([undefined]);
  await select("C1");
  await settle();
  expect(seen.at(-1)?.address).toBe("Sheet1!C1");
  stop();
  await settle();
  const count = seen.length;
  await select("C2");
  await settle();
  expect(seen).toHaveLength(count);
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

test("the separator follows from the decimal one, and is a comma where Excel does not tell", async () => {
  expect(await findListSeparator()).toBe(",");
  Reflect.set(workbook.workbook.application, "decimalSeparator", ",");
  expect(await findListSeparator()).toBe(";");
  workbook.dispose();
  workbook = await openWorkbook("1.10");
  expect(await findListSeparator()).toBe(",");
});

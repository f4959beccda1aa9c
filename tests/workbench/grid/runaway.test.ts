import type { CellValue } from "../../../workbench/grid/grid";
import { area, openTestGrid, type TestGrid } from "./test-grid";

describe("formulas that the engine can't calculate", () => {
  let test: TestGrid;
  beforeAll(async () => {
    test = await openTestGrid({ formulaTime: 300 });
    const { grid, data } = test;
    const setName = (name: string, formula: string) => grid.setName({ name, formula, comment: "", visible: true });
    setName("self", "=self+1");
    setName("faculty", "=LAMBDA(n,IF(n<2,1,n*faculty(n-1)))");
    for (let level = 1; level <= 30; level++)
      setName(`twice_${level}`, level === 1 ? "=1" : `=twice_${level - 1}+twice_${level - 1}`);
    data.write(area(0, 0, 3, 2), [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    await grid.settled();
  });
  afterAll(() => test.grid.dispose());

  /** Value and message of a formula; then the workbook must still calculate. */
  async function outcome(formula: string): Promise<[CellValue, string]> {
    const { sheet } = test;
    await test.enter(0, 0, formula);
    const found: [CellValue, string] = [test.value(0, 0), sheet.errorMessages(area(0, 0))[0]?.[0] ?? ""];
    const probe = Math.floor(Math.random() * 1e6);
    await test.enter(0, 9, probe, `=J1+1`);
    expect(test.value(0, 10)).toBe(probe + 1);
    await test.enter(0, 0, "");
    return found;
  }

  it.each([
    ["a name that leads to itself", "=self", "#NUM!", /self leads to itself/],
    ["a LAMBDA that calls itself by name", "=faculty(5)", "#NUM!", /faculty leads to itself/],
    ["names that double", "=twice_30", "#NUM!", /too many other names/],
    ["a LAMBDA that is handed to itself", "=LAMBDA(x,x(x))(LAMBDA(x,x(x)))", /^#/, /^/],
    ["4,000 terms", `=${Array(4000).fill("1").join("+")}`, "#CALC!", /up to 1000 steps/],
    ["5,000 minus signs", `=${"-".repeat(5000)}1`, "#CALC!", /up to 1000 steps/],
    ["1,500 nested calls", `=${"ABS(".repeat(1500)}1${")".repeat(1500)}`, "#CALC!", /up to 1000 steps/],
    ["a text of a billion characters", '=REPT("x",1E9)', "#VALUE!", /^/],
    ["an array of ten billion cells", "=SUM(MAKEARRAY(1E5,1E5,LAMBDA(a,b,a)))", "#CALC!", /takes too long/],
    ["an array expanded to as many", "=SUM(EXPAND(1,1E5,1E5,0))", "#CALC!", /at most 2,097,152 cells/],
    ["a count to a billion", "=FACT(1E9)", "#NUM!", /FACT takes numbers up to ten million/],
    ["an array counted to as many", "=SUM(SEQUENCE(1E5,1E5))", "#CALC!", /at most 2,097,152 cells/],
    ["a reference to the whole sheet", "=A2:XFD1048576", "#CALC!", /at most 2,097,152 cells/],
    ["more cells than there is room for", "=SUM(A1:XFC1048575)", "#CALC!", /at most 2,097,152 cells/],
    ["nonsense", '=)(+{,;"', "#VALUE!", /^/],
  ])("show an error and leave the rest alone: %s", async (_name, formula, code, message) => {
    const [value, said] = await outcome(formula);
    if (code instanceof RegExp) expect(value).toMatch(code);
    else expect(value).toBe(code);
    expect(said).toMatch(message);
  });

  it.each([
    ["3,000 brackets", `=${"(".repeat(3000)}1${")".repeat(3000)}`, 1],
    ["300 terms", `=${Array(300).fill("1").join("+")}`, 300],
    ["a short way through names", "=TWICE_3", 4],
  ])("are not those that only look bad: %s", async (_name, formula, value) => {
    expect(await outcome(formula)).toEqual([value, ""]);
  });
});

describe("whole columns and rows", () => {
  let test: TestGrid;
  beforeEach(async () => {
    test = await openTestGrid();
    test.data.write(area(0, 0, 3, 2), [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    await test.grid.settled();
  });
  afterEach(() => test.grid.dispose());

  it.each([
    ["=SUM('Data 2'!A:XFD)", 21],
    ["=SUM('Data 2'!A2:XFD1048576)", 18],
    ["=SUM('Data 2'!1:1048576)", 21],
    ["=SUMIF('Data 2'!A:A,3,'Data 2'!B:B)", 4],
    ["=ROWS('Data 2'!A:B)", 1_048_576],
    ["=COLUMNS('Data 2'!A:B)", 2],
    ["=COLUMNS('Data 2'!1:2)", 16_384],
    ["=ROWS('Data 2'!A2:XFD1048576)", 1_048_575],
    ["=ROWS('Data 2'!A1:B7)", 7],
    ["=ROWS({1;2})", 2],
    ["=SUM(SEQUENCE(5000,2))", 50_005_000],
    ["='Data 2'!A50000", 0],
    ["=COUNTA('Data 2'!XFD1048576)", 0],
  ])("%s gives %s", async (formula, value) => {
    await test.enter(0, 0, formula);
    expect(test.value(0, 0)).toBe(value);
  });

  it("see what is written later, beyond the sheet's end so far", async () => {
    await test.enter(0, 0, "=SUM('Data 2'!C:C)");
    test.data.write(area(4999, 2), [[7]]);
    await test.grid.settled();
    expect(test.value(0, 0)).toBe(7);
  });

  it("count as hidden what is hidden or filtered out, and nothing else", async () => {
    const total = async (): Promise<CellValue> => {
      await test.enter(0, 0, "=SUBTOTAL(109,'Data 2'!A:A)");
      return test.value(0, 0);
    };
    expect(await total()).toBe(9);
    test.data.hiding.setRows(1, 1, true);
    expect(await total()).toBe(6);
    test.data.filter.setArea(area(0, 0, 3, 2));
    test.data.filter.setColumn(undefined, 0, new Set([1]));
    expect(await total()).toBe(1);
    test.data.hiding.setRows(1, 1, false);
    expect(await total()).toBe(4);
    test.data.filter.setArea(undefined);
    expect(await total()).toBe(9);
  });

  it("don't spill below their first row", async () => {
    await test.enter(1, 0, "=D:D");
    expect(test.value(1, 0)).toBe("#SPILL!");
  });
});

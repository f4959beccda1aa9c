import { createHeadlessGrid, type HeadlessGridOptions } from "../../../workbench/grid/headless-grid";
import {
  GridError,
  type Area,
  type CellValue,
  type Grid,
  type GridFunction,
  type GridSheet,
  type Scalar,
  type TableLook,
} from "../../../workbench/grid/grid";

/** A grid with two sheets, the functions below, and short ways to write and read. */
export interface TestGrid {
  grid: Grid;
  sheet: GridSheet;
  data: GridSheet;
  /** Names of the functions called so far, in order. */
  calls: string[];
  /** Writes one row of cells and calculates. */
  enter(row: number, column: number, ...cells: CellValue[]): Promise<void>;
  /** Value of one cell of the first sheet. */
  value(row: number, column: number): CellValue;
}

/** How a table looks that nobody gave a look. */
export const LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  showHeaders: true,
  showTotals: false,
};

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export async function openTestGrid(options: HeadlessGridOptions = {}): Promise<TestGrid> {
  const grid = await createHeadlessGrid({ sheets: ["Sheet1", "Data 2"], ...options });
  const [sheet, data] = grid.sheets() as [GridSheet, GridSheet];
  const calls: string[] = [];
  grid.registerFunctions(testFunctions.map((gridFunction) => counted(gridFunction, calls)));
  await grid.settled();
  const enter = async (row: number, column: number, ...cells: CellValue[]) => {
    sheet.write(area(row, column, 1, cells.length), [cells]);
    await grid.settled();
  };
  return { grid, sheet, data, calls, enter, value: (row, column) => sheet.values(area(row, column))[0]?.[0] ?? "" };
}

function counted(gridFunction: GridFunction, calls: string[]): GridFunction {
  return {
    ...gridFunction,
    call: (args, caller) => {
      calls.push(gridFunction.name);
      return gridFunction.call(args, caller);
    },
  };
}

type Call = GridFunction["call"];

export function testFunction(name: string, parameters: string, call: Call): GridFunction {
  return {
    name,
    description: `What ${name} gives.`,
    helpUrl: "",
    example: "",
    parameters: parameters
      .split(" ")
      .filter(Boolean)
      .map((text) => ({
        name: text.replace(/[?*]/g, ""),
        description: `The ${text}.`,
        optional: text.endsWith("?"),
        repeating: text.endsWith("*"),
      })),
    call,
  };
}

const first = (matrix: Scalar[][] | undefined): Scalar => matrix?.[0]?.[0] ?? null;

export const testFunctions: readonly GridFunction[] = [
  testFunction("TEST.REVENUE", "zone year?", ([zone, year]) =>
    first(zone) === "Nowhere" ? [[new GridError("#N/A", "No zone named Nowhere.")]] : [[1000 + Number(first(year))]],
  ),
  testFunction("TEST.TABLE", "rows", ([rows]) =>
    Array.from({ length: Number(first(rows)) }, (_, row) => [`zone ${row}`, 2010 + row, row * 1.5]),
  ),
  testFunction("TEST.MIXED", "", () => [
    [1, "text", null, true],
    ["2013", new GridError("#N/A", "Not reported."), NaN, false],
  ]),
  testFunction("TEST.ARGUMENTS", "a? b? more*", (args) => [
    [JSON.stringify(args.map((argument) => argument ?? "omitted"))],
  ]),
  testFunction("TEST.SIZE", "matrix", ([matrix]) => [[`${matrix?.length}×${matrix?.[0]?.length}`]]),
  testFunction("TEST.CALLER", "", (_, caller) => [[`${caller.sheet} ${caller.row} ${caller.column}`]]),
  testFunction("TEST.THROW", "", () => {
    throw new Error("broken");
  }),
];

import fc from "fast-check";
import type { Area, Grid, GridSheet } from "../../../workbench/grid/grid";
import type { Shift } from "../../../workbench/grid/shift";
import { printBook } from "./book-print";
import { area, LOOK, openTestGrid } from "./test-grid";

/** HTZONE_FUZZ_RUNS=1000 for a thorough search. */
const RUNS = Number(process.env["HTZONE_FUZZ_RUNS"] ?? 4);
jest.setTimeout(RUNS * 15_000);

/** Steps that are taken back and done again. */
const DEPTH = 30;

interface Edit {
  what: keyof typeof EDITS;
  sheet: number;
  row: number;
  column: number;
  size: number;
  /** Whether it belongs to the step before it. */
  joins: boolean;
}

const edits = fc.record<Edit>({
  what: fc.constantFrom<Edit["what"][]>(
    ...(["write", "formula", "style", "format", "clear", "merge", "unmerge", "freeze", "look", "width"] as const),
    ...([
      "insertRows",
      "deleteRows",
      "insertColumns",
      "deleteColumns",
      "push",
      "pull",
      "link",
      "name",
      "table",
    ] as const),
    ...(["resize", "untable", "sheet", "rename", "record", "unname"] as const),
  ),
  sheet: fc.nat(1),
  row: fc.nat(12),
  column: fc.nat(6),
  size: fc.integer({ min: 1, max: 3 }),
  joins: fc.boolean(),
});

const block = ({ row, column, size }: Edit): Area => area(row, column, size, size);
const across = (at: number, size: number) => ({ first: at, last: at + size - 1 });
const fill = <T>(size: number, value: (at: number) => T): T[][] =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => value(row * size + column)));

/** Shifts that would tear a merge or a table are refused by whoever uses the grid. */
function shift(sheet: GridSheet, { row, column, size }: Edit, sign: 1 | -1): void {
  const down: Shift = { axis: "row", at: row, count: sign * size, across: across(column, size) };
  const isFree = [...sheet.merges(), ...sheet.tables().map((table) => table.area)].every(
    (taken) => taken.column + taken.columns <= column || taken.column >= column + size,
  );
  if (isFree) sheet.shift(down);
}

const EDITS = {
  write: (sheet: GridSheet, edit: Edit) =>
    sheet.write(
      block(edit),
      fill(edit.size, (at) => edit.row * 10 + at),
    ),
  formula: (sheet: GridSheet, edit: Edit) =>
    sheet.write(
      block(edit),
      fill(edit.size, (at) => `=SUM(A1:C${at + 2})+'Data 2'!B${edit.row + 1}`),
    ),
  style: (sheet: GridSheet, edit: Edit) => sheet.setStyle(block(edit), { bold: true, fill: "#FF0000" }),
  format: (sheet: GridSheet, edit: Edit) =>
    sheet.setNumberFormats(
      block(edit),
      fill(edit.size, () => "0.00"),
    ),
  clear: (sheet: GridSheet, edit: Edit) => sheet.clear(block(edit), "All"),
  merge: (sheet: GridSheet, edit: Edit) => {
    const taken = [...sheet.merges(), ...sheet.tables().map((table) => table.area)];
    if (edit.size > 1 && taken.every((other) => isApart(other, block(edit)))) sheet.merge(block(edit));
  },
  unmerge: (sheet: GridSheet, edit: Edit) => sheet.unmerge(block(edit)),
  freeze: (sheet: GridSheet, edit: Edit) => sheet.freeze(edit.row, edit.column),
  look: (sheet: GridSheet, edit: Edit) => {
    sheet.setGridlines(edit.size > 1);
    sheet.setTabColor(edit.size > 2 ? "#00FF00" : "");
  },
  width: (sheet: GridSheet, edit: Edit) => {
    sheet.setColumnWidth(edit.column, edit.size, 100 + edit.row);
    sheet.setRowHeight(edit.row, edit.size, 30 + edit.column);
  },
  insertRows: (sheet: GridSheet, edit: Edit) => sheet.shift({ axis: "row", at: edit.row, count: edit.size }),
  deleteRows: (sheet: GridSheet, edit: Edit) => sheet.shift({ axis: "row", at: edit.row, count: -edit.size }),
  insertColumns: (sheet: GridSheet, edit: Edit) => sheet.shift({ axis: "column", at: edit.column, count: edit.size }),
  deleteColumns: (sheet: GridSheet, edit: Edit) => sheet.shift({ axis: "column", at: edit.column, count: -edit.size }),
  push: (sheet: GridSheet, edit: Edit) => shift(sheet, edit, 1),
  pull: (sheet: GridSheet, edit: Edit) => shift(sheet, edit, -1),
  link: (sheet: GridSheet, edit: Edit) =>
    sheet.setLink(edit.row, edit.column, { url: "https://example.com/", tip: "", text: `link ${edit.size}` }),
  name: (sheet: GridSheet, edit: Edit, grid: Grid) =>
    grid.setName({
      name: `name_${edit.size}`,
      formula: `='${sheet.getName()}'!$B$${edit.row + 1}`,
      comment: String(edit.column),
      visible: true,
      ...(edit.size > 2 && { sheet: sheet.id }),
    }),
  unname: (_sheet: GridSheet, edit: Edit, grid: Grid) => grid.removeName({ name: `name_${edit.size}` }),
  table: (sheet: GridSheet, edit: Edit) => {
    const wanted = area(edit.row, edit.column, edit.size + 1, edit.size);
    const taken = [...sheet.merges(), ...sheet.tables().map((table) => table.area)];
    const id = `${sheet.id}-${edit.row}-${edit.column}`;
    if (!taken.every((other) => isApart(other, wanted))) return;
    sheet.write({ ...wanted, rows: 1 }, [Array.from({ length: edit.size }, (_, at) => `Head ${at}`)]);
    sheet.addTable(id, `tbl_${id.replace(/[^a-z0-9]/gi, "_")}`, wanted, LOOK);
  },
  resize: (sheet: GridSheet, edit: Edit) => {
    const [table] = sheet.tables();
    if (!table) return;
    const look = {
      ...LOOK,
      showBandedRows: edit.size > 1,
      showTotals: edit.row % 2 > 0,
      showHeaders: edit.column % 3 > 0,
    };
    sheet.updateTable(table.id, { look, name: `tbl_new_${edit.row}` });
    const wanted = { ...table.area, columns: edit.size };
    const taken = [...sheet.merges(), ...sheet.tables().map((other) => other.area)].filter(
      (other) => other !== table.area,
    );
    if (taken.every((other) => isApart(other, wanted) || other.row === table.area.row))
      sheet.updateTable(table.id, { area: wanted });
  },
  untable: (sheet: GridSheet) => {
    const [table] = sheet.tables();
    if (table) sheet.removeTable(table.id);
  },
  sheet: (_sheet: GridSheet, edit: Edit, grid: Grid) => {
    const name = `New ${edit.row} ${edit.column}`;
    if (grid.sheets().every((other) => other.getName() !== name)) grid.addSheet(name, edit.size - 1);
  },
  rename: (sheet: GridSheet, edit: Edit, grid: Grid) => {
    const name = `Name ${edit.row}`;
    if (grid.sheets().every((other) => other.getName() !== name)) sheet.setName(name);
  },
  record: (sheet: GridSheet, edit: Edit, grid: Grid) =>
    grid.records.set(`sheet/${sheet.id}`, edit.size > 2 ? undefined : { size: edit.size, row: edit.row }),
};

function isApart(a: Area, b: Area): boolean {
  return (
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column
  );
}

/** The workbook after each step, the untouched one first; edits that joined a step are seen together. */
async function play(grid: Grid, given: readonly Edit[]): Promise<string[]> {
  const prints = [print(grid)];
  let step = { owner: {}, isSeen: false };
  for (const edit of given) {
    if (!edit.joins) step = { owner: {}, isSeen: false };
    grid.step(step.owner, () => EDITS[edit.what](grid.sheets()[edit.sheet] as GridSheet, edit, grid));
    await grid.settled();
    const now = print(grid);
    if (now === prints.at(-1)) continue;
    if (step.isSeen) prints.pop();
    step.isSeen = true;
    prints.push(now);
  }
  return prints;
}

const print = (grid: Grid) => JSON.stringify(printBook(grid), undefined, 1);

/** Goes `times` steps and expects to see the workbooks of `prints` one after the other. */
async function walk(grid: Grid, go: () => Promise<void>, prints: readonly string[], times: number): Promise<void> {
  let at = 0;
  for (let step = 0; step < times; step += 1) {
    await go();
    await grid.settled();
    const now = print(grid);
    // A step may change nothing that can be seen.
    if (now === prints[at]) continue;
    at += 1;
    expect(now).toBe(prints[at]);
  }
  expect(print(grid)).toBe(prints.at(-1));
}

async function check(given: readonly Edit[]): Promise<void> {
  const { grid } = await openTestGrid();
  try {
    const prints = await play(grid, given);
    for (let round = 0; round < 2; round += 1) {
      await walk(grid, () => grid.undo(), [...prints].reverse(), given.length);
      await walk(grid, () => grid.redo(), prints, given.length);
    }
  } finally {
    grid.dispose();
  }
}

test("whatever was done is undone and done again, step by step", async () => {
  await fc.assert(fc.asyncProperty(fc.array(edits, { minLength: 5, maxLength: DEPTH }), check), {
    numRuns: RUNS,
    endOnFailure: process.env["FUZZ_QUICK"] !== undefined,
    interruptAfterTimeLimit: 120_000 + RUNS * 2000,
  });
});

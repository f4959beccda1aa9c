import fc from "fast-check";
import { insertTable } from "../../src/excel/insert-table";
import type { InsertResult, Place } from "../../src/excel/insertion";
import { createHeadlessGrid } from "../../workbench/grid/headless-grid";
import type { Grid, GridSheet } from "../../workbench/grid/grid";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import type { Workbook } from "../../workbench/model/workbook";
import { actAfter, namesOfActions } from "../excel/second-author";
import { openWorkbook, prepare, values } from "../excel/workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { MemoryGrid } from "../workbench/memory-grid";

/** `npm run fuzz` or HTZONE_FUZZ_RUNS=1000 for a thorough search. */
const RUNS = process.env["HTZONE_FUZZ_RUNS"] ?? (process.env["npm_lifecycle_event"] === "fuzz" ? "2000" : undefined);
jest.setTimeout(RUNS === undefined ? 180_000 : 24 * 3_600_000);

const SEEN = { row: 0, column: 0, rows: 32, columns: 14 };

/** What another author does, at most once for each request: `at` counts requests. */
interface Deed {
  at: number;
  what: "write" | "format" | "add" | "rename" | "delete" | "table" | "name" | "protect";
  row: number;
  column: number;
}
interface Case {
  place: Place;
  row: number;
  column: number;
  mine: { row: number; column: number; what: "value" | "formula" | "format" }[];
  deeds: Deed[];
  /** Action, counted from the first request that writes, that fails. */
  fault: number | undefined;
  replaceFormats: boolean;
}

const at = { row: fc.nat(18), column: fc.nat(8) };
const cases = fc.record<Case>({
  place: fc.constantFrom<Place>("new-sheet", "selection"),
  ...at,
  mine: fc.array(fc.record({ ...at, what: fc.constantFrom("value", "formula", "format") }), { maxLength: 3 }),
  deeds: fc.uniqueArray(
    fc.record<Deed>({
      at: fc.constantFrom(1, 1, 1, 2, 2, 3, 4, 5, 6, 7),
      what: fc.constantFrom(
        "write",
        "write",
        "write",
        "write",
        "write",
        "format",
        "add",
        "rename",
        "delete",
        "table",
        "name",
        "protect",
      ),
      ...at,
    }),
    { maxLength: 3, selector: (deed) => deed.at },
  ),
  fault: fc.option(fc.nat(40), { nil: undefined, freq: 1 }),
  replaceFormats: fc.boolean(),
});

/** What must be there in the end, whatever the insertion did. */
interface Owed {
  cells: { sheet: string; row: number; column: number; content: string }[];
  sheets: Map<string, string>;
  /** Sheets that somebody took away, and tables and formats that somebody made over the target. */
  deleted: Set<string>;
  hasTable: boolean;
}

function act(workbook: Workbook, { what, row, column, at: number }: Deed, owed: Owed): void {
  // The sheet on which an insertion is most likely going on.
  const sheet = workbook.worksheets.items().at(-1)!;
  const cell = sheet.getCell(row, column);
  const content = `theirs ${number}`;
  try {
    if (what === "write") {
      cell.values = [[content]];
      owed.cells.push({ sheet: sheet.id, row, column, content });
    } else if (what === "format") cell.numberFormat = [["0.0000"]];
    else if (what === "add") {
      const added = workbook.worksheets.add("Two places");
      owed.sheets.set(added.id, added.name);
    } else if (what === "rename") {
      sheet.name = `Renamed ${number}`;
      if (owed.sheets.has(sheet.id)) owed.sheets.set(sheet.id, sheet.name);
    } else if (what === "delete") {
      const { id } = sheet;
      sheet.delete();
      owed.deleted.add(id);
    } else if (what === "table") {
      sheet.tables.add(sheet.getRangeByIndexes(row, column, 2, 1), true);
      owed.hasTable = true;
    } else if (what === "name") workbook.names.add("Fixture", cell);
    else sheet.protection.protect();
  } catch {
    // What Excel does not let them do does not happen.
  }
}

/** Contents, number formats and widths of the sheets with these ids. */
function look(grid: Grid, ids: Iterable<string>) {
  const seen = new Map<string, { contents: unknown[][]; formats: string[][]; widths: number[] }>();
  for (const id of ids) {
    const sheet = find(grid, id);
    if (!sheet) continue;
    const widths = Array.from({ length: SEEN.columns }, (_, column) => sheet.getColumnWidth(column));
    seen.set(id, { contents: sheet.formulas(SEEN), formats: sheet.numberFormats(SEEN), widths });
  }
  return seen;
}

const find = (grid: Grid, id: string): GridSheet | undefined => grid.sheets().find((sheet) => sheet.id === id);

async function setUp(grid: Grid, { mine, row, column }: Case): Promise<HeadlessWorkbook> {
  const workbook = await openWorkbook(undefined, {}, grid);
  await prepare((sheet, context) => {
    context.workbook.worksheets.add("Other");
    for (const { row: r, column: c, what } of mine) {
      const cell = sheet.getCell(r, c);
      if (what === "value") cell.values = [["mine"]];
      else if (what === "formula") cell.formulas = [["=1+1"]];
      else cell.numberFormat = [["0.000"]];
    }
    sheet.getCell(row, column).select();
  });
  // The second author's hand is on the last sheet: let it be the one with the selection.
  await prepare((sheet) => void (sheet.position = 1));
  await grid.settled();
  // Excel.run lets go of its ranges after it is done: that request is not one of the insertion's.
  await new Promise((resolve) => setTimeout(resolve, 5));
  return workbook;
}

/** Deeds at the selection happen in or beside the cells of the table: elsewhere they meet nothing. */
function aim({ place, row, column, deeds }: Case): Deed[] {
  if (place === "new-sheet") return deeds;
  return deeds.map((deed) => ({ ...deed, row: row + (deed.row % 12), column: column + (deed.column % 4) }));
}

async function check(grid: Grid, given: Case): Promise<void> {
  const workbook = await setUp(grid, given);
  const owed: Owed = {
    cells: [],
    sheets: new Map(grid.sheets().map((sheet) => [sheet.id, sheet.getName()])),
    deleted: new Set(),
    hasTable: false,
  };
  const before = look(grid, owed.sheets.keys());
  let writes = 0;
  actAfter(
    workbook,
    aim(given),
    (deed, book) => act(book, deed, owed),
    (entry) => {
      const isWriting = namesOfActions(entry).includes("NumberFormat");
      if (isWriting && given.fault !== undefined && (writes += 1) === 1) {
        workbook.host.instruments.failAt(given.fault, "GeneralException");
      }
    },
  );
  const result = await insertTable(fixtureTable, given.place, { ...values, replaceFormats: given.replaceFormats });
  workbook.host.instruments.log = undefined;
  workbook.host.instruments.disarm();
  await grid.settled();
  // On a sheet that was locked over our writing nothing can be put back; then it is named.
  const isNamed = result.kind === "failed" && result.problem.leftovers.length > 0;
  const isLocked = given.deeds.some(({ what }) => what === "protect");
  expect(isLocked && isNamed ? [] : findLosses(grid, owed)).toEqual([]);
  const isQuiet = !given.deeds.some(({ what }) => what === "format" || what === "protect" || what === "table");
  if (isQuiet && isClean(result)) expect(findChanges(grid, before, owed)).toEqual([]);
  workbook.dispose();
}

/** An end after which the workbook must be as before but for what the other author did. */
function isClean(result: InsertResult): boolean {
  return result.kind === "blocked" || (result.kind === "failed" && result.problem.leftovers.length === 0);
}

/** What somebody owned and is no longer there: sheets by id and name, and texts in their cells. */
function findLosses(grid: Grid, { sheets, deleted, cells }: Owed): unknown[] {
  const gone = [...sheets].filter(([id, name]) => !deleted.has(id) && find(grid, id)?.getName() !== name);
  const last = new Map(cells.map((cell) => [`${cell.sheet} ${cell.row} ${cell.column}`, cell]));
  const lost = [...last.values()].filter(({ sheet: id, row, column, content }) => {
    if (deleted.has(id)) return false;
    const found = find(grid, id)?.formulas({ row, column, rows: 1, columns: 1 })[0]?.[0];
    return found !== content;
  });
  return [...gone, ...lost];
}

/** Cells and widths that differ from before though nobody but the insertion can have changed them, and sheets too many. */
function findChanges(grid: Grid, before: ReturnType<typeof look>, { sheets, cells }: Owed): unknown[] {
  const extra = grid.sheets().filter(({ id }) => !sheets.has(id));
  const theirs = new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const changes = [...look(grid, before.keys())].flatMap(([id, now]) => {
    const then = before.get(id)!;
    const changed = now.contents.flatMap((line, row) =>
      line.flatMap((content, column) => {
        const isSame =
          content === then.contents[row]?.[column] && now.formats[row]?.[column] === then.formats[row]?.[column];
        return isSame || theirs.has(`${id} ${row} ${column}`) ? [] : [{ id, row, column, content }];
      }),
    );
    return [
      ...changed,
      ...now.widths.flatMap((width, column) => (width === then.widths[column] ? [] : [{ column, width }])),
    ];
  });
  return [...extra.map((sheet) => sheet.getName()), ...changes];
}

test.each([
  ["a storing grid", 40, async () => new MemoryGrid() as Grid],
  ["the calculating grid", 8, () => createHeadlessGrid()],
])("on %s, whoever does what meanwhile, nothing of anybody's is lost", async (_name, runs, open) => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => check(await open(), given)),
    { numRuns: RUNS === undefined ? runs : Number(RUNS), examples: [] },
  );
});

import fc from "fast-check";
import { insertTable } from "../../src/excel/insert-table";
import { fixtureTable } from "../taskpane/fixture-table";
import { openWorkbook, prepare, values } from "./workbook";

/** HTZONE_RUNS=2000 for a thorough search. */
const RUNS = Number(process.env["HTZONE_RUNS"] ?? 100);
const HEIGHT = 11;
const WIDTH = 3;
const SEEN = { row: 0, column: 0, rows: 30, columns: 12 };

interface Content {
  row: number;
  column: number;
  what: "value" | "formula" | "format" | "merge";
}

const contents = fc.array(
  fc.record<Content>({
    row: fc.nat(SEEN.rows - 3),
    column: fc.nat(SEEN.columns - 3),
    what: fc.constantFrom("value", "formula", "format", "merge"),
  }),
  { maxLength: 6 },
);

/** Puts a content into a cell; a merge takes the cell below too. */
function put(sheet: Excel.Worksheet, { row, column, what }: Content): void {
  const cell = sheet.getCell(row, column);
  if (what === "value") cell.values = [["mine"]];
  if (what === "formula") cell.formulas = [['=""']];
  if (what === "format") cell.numberFormat = [["0.000"]];
  if (what === "merge") cell.getResizedRange(1, 0).merge();
}

test("whatever a sheet holds, an insertion changes blank cells of its own rectangle or nothing", async () => {
  await fc.assert(
    fc.asyncProperty(contents, fc.nat(14), fc.nat(8), async (cells, row, column) => {
      const workbook = await openWorkbook();
      const [sheet] = workbook.grid.sheets();
      // Two merges on one cell are no workbook that a user can have.
      const merges = new Set<string>();
      const distinct = cells.filter(({ what, row: r, column: c }) => {
        if (what !== "merge") return true;
        const isFree = !merges.has(`${r},${c}`) && !merges.has(`${r + 1},${c}`);
        for (const at of [r, r + 1]) merges.add(`${at},${c}`);
        return isFree;
      });
      await prepare((excel) => {
        for (const cell of distinct) put(excel, cell);
        excel.getCell(row, column).select();
      });
      const look = () => [sheet!.formulas(SEEN), sheet!.numberFormats(SEEN)] as unknown[][][];
      const before = look();
      const result = await insertTable(fixtureTable, "selection", values);
      const isInside = (r: number, c: number) => r >= row && r < row + HEIGHT && c >= column && c < column + WIDTH;
      const after = look();
      const wrong = before.flatMap((layer, index) =>
        layer.flatMap((line, r) =>
          line.flatMap((content, c) => {
            const isOurs = result.kind === "inserted" && isInside(r, c);
            const isRight = isOurs ? content === (index === 0 ? "" : "General") : after[index]?.[r]?.[c] === content;
            return isRight ? [] : [{ r, c, content }];
          }),
        ),
      );
      expect(wrong).toEqual([]);
      expect(result.kind).not.toBe("failed");
      workbook.dispose();
    }),
    { numRuns: RUNS },
  );
}, 300_000);

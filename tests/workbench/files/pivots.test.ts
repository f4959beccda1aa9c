import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHeadless } from "../../../workbench/headless/headless-workbook";
import { openWorkbook } from "../../../workbench/files/open-workbook";
import { saveWorkbook } from "../../../workbench/files/save-workbook";
import type { LeftOut } from "../../../workbench/files/left-out";
import { Workbook } from "../../../workbench/model/workbook";
import { MemoryGrid } from "../memory-grid";
import { FileProblem } from "../../../workbench/files/file-problem";
import { damage } from "./damage";
import { packageFaults } from "./package-faults";

const SALES = [
  ["Farm", "Type", "Class", "Sold", "Price", "Day", "Fair"],
  ["A Farms", "Lime", "Organic", 300, 2, 45000, true],
  ["A Farms", "Lemon", "Plain", 100, 3.5, 45001, false],
  ["B Farms", "Lime", "Plain", 250, 2, 45000, true],
  ["B Farms", "Kiwi <&>", "Organic", 50, 5, 45031, ""],
  ["A Farms", "Lime", "Plain", 20, "n/a", 45062, true],
];

/** HTZONE_FUZZ_RUNS=1000 for a thorough search. */
const DAMAGED = Number(process.env["HTZONE_FUZZ_RUNS"] ?? 8);

type SetUp = (pivot: Excel.PivotTable, at: (name: string) => Excel.PivotHierarchy) => void;

interface Opened {
  workbook: Workbook;
  leftOut: LeftOut;
}

/** A workbook as the file leaves it: no client is needed to ask it. */
async function open(bytes: Uint8Array): Promise<Opened> {
  const workbook = new Workbook(new MemoryGrid());
  return { workbook, leftOut: await openWorkbook(bytes, workbook) };
}

/** A table of sales on Sheet1, and a PivotTable of each set-up on a sheet of its own, made by the client. */
async function withPivots(setUps: readonly SetUp[], after?: (sheet: Excel.Worksheet) => void): Promise<Workbook> {
  const book = await openHeadless({ grid: new MemoryGrid() });
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:G6").values = SALES;
    sheet.getRange("F2:F6").numberFormat = Array.from({ length: 5 }, () => ["yyyy-mm-dd"]);
    sheet.tables.add("A1:G6", true).name = "Sales";
    setUps.forEach((setUp, place) => {
      const pivot = context.workbook.worksheets.add(`Report ${place}`).pivotTables.add("Sales of farms", "Sales", "B8");
      setUp(pivot, (name) => pivot.hierarchies.getItem(name));
    });
    after?.(sheet);
    await context.sync();
  });
  book.dispose();
  return book.workbook;
}

/** All that is known of the PivotTables, but for numbers that are given anew, and what stands in the cells. */
function knownOf({ worksheets, pivots }: Workbook): unknown {
  return worksheets.items().map(({ id, name, cells: { grid } }) => ({
    name,
    cells: grid.values(grid.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    pivots: pivots.records
      .filter(({ sheet }) => sheet === id)
      .map(({ id: _, sheet: __, definition, source, ...record }) => ({
        ...record,
        source: source.kind,
        definition: { ...definition, fields: [...definition.fields].sort((a, b) => a.name.localeCompare(b.name)) },
      })),
  }));
}

const SETUPS: Record<string, SetUp> = {
  "rows, columns and two measures": (pivot, at) => {
    ["Farm", "Type"].forEach((name) => pivot.rowHierarchies.add(at(name)));
    pivot.columnHierarchies.add(at("Class"));
    pivot.dataHierarchies.add(at("Sold")).numberFormat = '#,##0.0 "t"';
    const price = pivot.dataHierarchies.add(at("Price"));
    price.summarizeBy = "Average";
    price.name = 'Mean "price"';
    pivot.name = "Farms & more";
    pivot.layout.altTextDescription = "Who sells what";
    pivot.worksheet.slicers.add(pivot, "Type", pivot.worksheet);
  },
  "outline, sorted by values, chosen subtotals, renamed and collapsed": (pivot, at) => {
    pivot.layout.layoutType = "Outline";
    const farm = pivot.rowHierarchies.add(at("Farm")).fields.getItem("Farm");
    pivot.rowHierarchies.add(at("Type"));
    pivot.columnHierarchies.add(at("Class"));
    const sold = pivot.dataHierarchies.add(at("Sold"));
    farm.sortByValues("Descending", sold, [
      pivot.columnHierarchies.getItem("Class").fields.getItem("Class").items.getItem("Plain"),
    ]);
    farm.subtotals = { average: true, count: true };
    farm.items.getItem("B Farms").isExpanded = false;
    farm.items.getItem("A Farms").name = "First farm";
    farm.name = "Who";
    pivot.layout.subtotalLocation = "AtBottom";
  },
  "tabular, with a filter of one item above, dates, repeated labels and blank lines": (pivot, at) => {
    pivot.layout.layoutType = "Tabular";
    pivot.layout.repeatAllItemLabels(true);
    pivot.layout.displayBlankLineAfterEachItem(true);
    pivot.layout.fillEmptyCells = true;
    pivot.layout.emptyCellText = "–";
    pivot.layout.showRowGrandTotals = false;
    const filter = pivot.filterHierarchies.add(at("Class")).fields.getItem("Class");
    filter.applyFilter({ manualFilter: { selectedItems: ["Plain"] } });
    const several = pivot.filterHierarchies.add(at("Type"));
    several.enableMultipleFilterItems = true;
    several.fields.getItem("Type").applyFilter({ manualFilter: { selectedItems: ["Lemon", "Lime"] } });
    pivot.rowHierarchies.add(at("Farm"));
    pivot.rowHierarchies
      .add(at("Day"))
      .fields.getItem("Day")
      .sortByLabels(false as unknown as Excel.SortBy);
    pivot.dataHierarchies.add(at("Sold"));
  },
  "filters by label, value and date, all at once": (pivot, at) => {
    pivot.allowMultipleFiltersPerField = true;
    pivot.layout.subtotalLocation = "Off";
    const type = pivot.rowHierarchies.add(at("Type")).fields.getItem("Type");
    const day = pivot.columnHierarchies.add(at("Day")).fields.getItem("Day");
    const sold = pivot.dataHierarchies.add(at("Sold"));
    sold.name = "Sold in all";
    const value = { condition: "TopN", threshold: 2, selectionType: "Items", value: "Sold in all" };
    type.applyFilter({ labelFilter: { condition: "BeginsWith", substring: "L" } });
    type.applyFilter({ valueFilter: value as Excel.PivotValueFilter });
    const bounds = { lowerBound: "2023-03-15", upperBound: "2023-03-31" };
    const [lowerBound, upperBound] = Object.values(bounds).map((date) => ({ date, specificity: "Day" as const }));
    day.applyFilter({ dateFilter: { condition: "Between", lowerBound, upperBound, wholeDays: true } });
  },
  "shown as: shares, ranks, differences; logical values, numbers as items": (pivot, at) => {
    const farm = pivot.rowHierarchies.add(at("Farm")).fields.getItem("Farm");
    pivot.columnHierarchies.add(at("Fair"));
    pivot.columnHierarchies.add(at("Price"));
    pivot.dataHierarchies.add(at("Sold")).showAs = { calculation: "PercentOfColumnTotal" };
    pivot.dataHierarchies.add(at("Sold")).showAs = { calculation: "RankAscending", baseField: farm };
    const base = { baseField: farm, baseItem: farm.items.getItem("B Farms") };
    pivot.dataHierarchies.add(at("Sold")).showAs = { calculation: "DifferenceFrom", ...base };
    pivot.dataHierarchies.add(at("Type")).summarizeBy = "Count";
  },
  "measures alone": (pivot, at) => {
    pivot.dataHierarchies.add(at("Sold"));
    pivot.dataHierarchies.add(at("Price"));
  },
  "no field at all": () => undefined,
};

test("every PivotTable is saved as one and opened as the same, with the same cells", async () => {
  const workbook = await withPivots(Object.values(SETUPS));
  const { bytes, leftOut } = await saveWorkbook(workbook);
  expect([leftOut, packageFaults(bytes)]).toEqual([{}, []]);
  const again = await open(bytes);
  expect(again.leftOut).toEqual({});
  expect(knownOf(again.workbook)).toEqual(knownOf(workbook));
});

test("stale records stay stale, unless the file asks to be refreshed as it is opened", async () => {
  const measured =
    (refresh: boolean): SetUp =>
    (pivot, at) => {
      pivot.dataHierarchies.add(at("Sold"));
      pivot.refreshOnOpen = refresh;
    };
  const change = (sheet: Excel.Worksheet) => (sheet.getRange("D2").values = [[1300]]);
  const { workbook } = await open(
    (await saveWorkbook(await withPivots([measured(false), measured(true)], change))).bytes,
  );
  expect(
    workbook.worksheets
      .items()
      .map(({ cells: { grid } }) => grid.values({ row: 8, column: 1, rows: 1, columns: 1 })[0]?.[0]),
  ).toEqual(["", 720, 1720]);
});

test("LibreOffice's PivotTables are opened: rows, columns, measures, filters, and what it calculated", async () => {
  const { workbook, leftOut } = await open(readFileSync("tests/workbench/fixtures/pivots-of-libreoffice.xlsx"));
  expect(leftOut).toEqual({});
  const { records } = workbook.pivots;
  expect(
    records.map(({ name, definition: { rows, filters, layout } }) => [name, ...rows, filters, layout.type]),
  ).toEqual([
    ["Farm sales", "Farm", "Type", [], "Outline"],
    ["Tabular", "Farm", "Type", ["Class"], "Tabular"],
    ["Days", "Day", [], "Outline"],
  ]);
  expect(workbook.grid.sheets()[1]?.values({ row: 6, column: 1, rows: 2, columns: 8 })).toEqual([
    ["A Farms", "", 300, 2, 120, 3.5, 420, 3],
    ["", "Lemon", "", "", 100, 3, 100, 3],
  ]);
});

let saved: Uint8Array | undefined;

async function savedFile(): Promise<Uint8Array> {
  saved ??= (await saveWorkbook(await withPivots([SETUPS["rows, columns and two measures"]!]))).bytes;
  return saved;
}

/** A saved package with one part changed. */
async function changed(part: RegExp, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await savedFile());
  const [name = "", bytes = new Uint8Array()] = Object.entries(parts).find(([found]) => part.test(found)) ?? [];
  const xml = change(strFromU8(bytes));
  expect(xml).not.toBe(strFromU8(bytes));
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

describe("what of a file's PivotTable has no likeness here is said, and its cells stay", () => {
  test.each<[string, RegExp, (xml: string) => string, LeftOut]>([
    [
      "groups of dates",
      /pivotCacheDefinition1\.xml$/,
      (xml) => xml.replace("</sharedItems></cacheField>", '</sharedItems><fieldGroup base="0"/></cacheField>'),
      { pivotTables: 1, slicers: 1 },
    ],
    [
      "another file's records",
      /pivotCacheDefinition1\.xml$/,
      (xml) => xml.replace(/ name="Sales"/, ' r:id="rId9"'),
      { pivotTables: 1, slicers: 1 },
    ],
    [
      "no cache",
      /pivotTable1\.xml\.rels$/,
      (xml) => xml.replace(/<Relationship [^>]*>/, ""),
      { pivotTables: 1, slicers: 1 },
    ],
    ["another style", /pivotTable1\.xml$/, (xml) => xml.replace("StyleLight16", "StyleDark3"), { pivotSettings: 1 }],
    [
      "items in an order by hand",
      /pivotTable1\.xml$/,
      (xml) => xml.replace('<item x="0"/><item x="1"/>', '<item x="1"/><item x="0"/>'),
      { pivotSettings: 1 },
    ],
    [
      "a slicer of a cube",
      /slicerCache1\.xml$/,
      (xml) => xml.replace(/<tabular[^]*<\/tabular>/, '<olap pivotCacheId="1"/>'),
      { slicers: 1 },
    ],
    [
      "a slicer of two PivotTables",
      /slicerCache1\.xml$/,
      (xml) => xml.replace("</pivotTables>", '<pivotTable tabId="9" name="Other"/></pivotTables>'),
      { slicerConnections: 1 },
    ],
    [
      "a slicer that lies nowhere",
      /drawing1\.xml$/,
      (xml) => xml.replaceAll("sle:slicer", "sle:other"),
      { slicers: 1 },
    ],
  ])("%s", async (_what, part, change, leftOut) => {
    const opened = await open(await changed(part, change));
    expect(opened.leftOut).toEqual(leftOut);
    expect(opened.workbook.grid.sheets()[1]?.values({ row: 10, column: 1, rows: 1, columns: 2 })).toEqual([
      ["A Farms", 300],
    ]);
  });
});

test("a damaged file is refused with a sentence, or opened so that it can be saved: never a crash", async () => {
  const bytes = await savedFile();
  const first = Date.now();
  for (let seed = first; seed < first + DAMAGED; seed++) {
    const outcome = await open(damage(bytes, seed)).catch((error: unknown) => error);
    const problem = outcome instanceof FileProblem;
    if (!problem && outcome instanceof Error) throw new Error(`seed ${seed}`, { cause: outcome });
    const after = problem ? outcome.message : (await saveWorkbook((outcome as Opened).workbook)).bytes;
    expect(after.length).toBeGreaterThan(9);
  }
});

import { insertTable } from "../../src/excel/insert-table";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import type { MemoryGrid } from "../workbench/memory-grid";
import { fixtureTable } from "../taskpane/fixture-table";
import { namesOfActions } from "./second-author";
import { openWorkbook, prepare, snapshot, values } from "./workbook";

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.dispose());

/** The looks of a cell that nobody formatted. */
const USUAL: Readonly<Record<string, unknown>> = {
  ...{ bold: false, italic: false, underline: "None", strikethrough: false, wrapText: false, indent: 0 },
  ...{
    fontName: "Calibri",
    fontSize: 11,
    fontColor: "#000000",
    verticalAlignment: "Bottom",
    horizontalAlignment: "General",
    readingOrder: "Context",
    rotation: 0,
  },
  ...{ borderTop: null, borderBottom: null, borderLeft: null, borderRight: null, borderDown: null, borderUp: null },
};

const instruments = () => workbook.host.instruments;

describe("what is in the way", () => {
  const blocks = async (obstacles: object[]) => {
    const before = snapshot(workbook);
    const result = await insertTable(fixtureTable, "selection", values);
    expect(result).toMatchObject({ kind: "blocked", obstacles });
    expect(snapshot(workbook)).toEqual(before);
  };

  test("values, with their address and count", async () => {
    await prepare((sheet) => {
      sheet.getRange("B4:C5").values = [
        [1, 2],
        [3, ""],
      ];
      sheet.getRange("B2").select();
    });
    await blocks([{ what: "values", where: "B4:C5", count: 3 }]);
  });

  test("formulas that give an empty text", async () => {
    await prepare((sheet) => {
      sheet.getRange("D12").formulas = [['=""']];
      sheet.getRange("B2").select();
    });
    await blocks([{ what: "formulas", where: "D12", count: 1 }]);
  });

  test("formats, until the reader agrees", async () => {
    await prepare((sheet) => {
      sheet.getRange("C3:D4").numberFormat = [
        ["0.0", "0.0"],
        ["0.0", "0.0"],
      ];
      sheet.getRange("B2").select();
    });
    await blocks([{ what: "formats", where: "C3:D4", count: 4 }]);
    expect(await insertTable(fixtureTable, "selection", { ...values, replaceFormats: true })).toMatchObject({
      kind: "inserted",
    });
  });

  test("formats come back where the insertion that was to replace them fails", async () => {
    await prepare((sheet) => {
      const cells = sheet.getRange("C3:D4");
      cells.numberFormat = [
        ["0.0", "0.00"],
        ["0.0", "@"],
      ];
      cells.format.font.bold = true;
      cells.format.font.color = "#FF0000";
      cells.format.fill.color = "#FFFF00";
      cells.format.horizontalAlignment = "Center";
      cells.format.wrapText = true;
      cells.format.borders.getItem("EdgeBottom").color = "#00FF00";
      sheet.getRange("D4").format.fill.clear();
      sheet.getRange("B2").select();
    });
    const looks = () =>
      [2, 3, 4].map((row) => [1, 2, 3, 4].map((column) => tidy(workbook.grid.activeSheet().style(row, column))));
    // What is set to Excel's usual look is not set.
    const tidy = (style: object) =>
      Object.fromEntries(Object.entries(style).filter(([key, value]) => value !== "" && value !== USUAL[key]));
    const formats = () => workbook.grid.activeSheet().numberFormats({ row: 0, column: 0, rows: 20, columns: 6 });
    const before = { looks: looks(), formats: formats() };
    for (const action of ["NumberFormat", "Formulas", "Style", "Size", "ColumnWidth"]) {
      failAtSetting(action);
      expect(await insertTable(fixtureTable, "selection", { ...values, replaceFormats: true })).toEqual({
        kind: "failed",
        problem: { code: "GeneralException", leftovers: [] },
      });
      expect({ action, looks: looks(), formats: formats() }).toEqual({ action, ...before });
    }
  });

  /** A fault at the last action of the next insertion that sets this property. */
  function failAtSetting(name: string): void {
    let isArmed = true;
    instruments().log = (entry) => {
      if (!isArmed) return;
      const at = namesOfActions(entry).lastIndexOf(name);
      if (at >= 0) instruments().failAt(at, "GeneralException");
      isArmed = at < 0;
    };
  }

  test("formats that Excel did not tell are named where they are lost", async () => {
    await prepare((sheet) => {
      sheet.getRange("C3").format.fill.color = "#FFFF00";
      sheet.getRange("B2").select();
    });
    failAtSetting("Style");
    const { log } = instruments();
    instruments().log = (entry) => {
      log?.(entry);
      if (entry.kind !== "response") return;
      for (const result of entry.body.Results) {
        if (Array.isArray(result.Value) && JSON.stringify(result.Value).includes("fill")) result.Value = null;
      }
    };
    expect(await insertTable(fixtureTable, "selection", { ...values, replaceFormats: true })).toMatchObject({
      problem: { leftovers: ["Sheet1!C3"] },
    });
  });

  test.each(["C1", "D5"])("a spill, by the cell of its formula: %s", async (anchor) => {
    const row = Number(anchor.slice(1)) - 1;
    const column = anchor.charCodeAt(0) - 65;
    const [sheet] = (workbook.grid as MemoryGrid).sheets();
    sheet!.write({ row, column, rows: 1, columns: 1 }, [["=SEQUENCE(4)"]]);
    sheet!.spills.set(`${row},${column}`, { row, column, rows: 4, columns: 1 });
    await prepare((excel) => void excel.getRange("B2").select());
    const formulas = anchor === "D5" ? [{ what: "formulas", where: "D5", count: 1 }] : [];
    await blocks([{ what: "spill", where: anchor, count: 3 }, ...formulas]);
    const consent = await insertTable(fixtureTable, "selection", { ...values, replaceFormats: true });
    expect(consent.kind).toBe("blocked");
  });

  test("a table, by name", async () => {
    await prepare((sheet) => {
      sheet.tables.add("D5:F9", true).name = "Orders";
      sheet.getRange("B2").select();
    });
    await blocks([{ what: "table", where: "Orders", count: 1 }, { what: "values" }]);
  });

  test("a PivotTable, by name", async () => {
    await prepare((sheet, { workbook: excel }) => {
      const source = excel.worksheets.add("Orders").getRange("A1:B3");
      source.values = [
        ["Zone", "Orders"],
        ["East Lake", 3],
        ["Zhangjiang", 4],
      ];
      const pivot = sheet.pivotTables.add("Orders", source, sheet.getRange("C5"));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Zone"));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem("Orders"));
      sheet.getRange("B2").select();
    });
    await blocks([
      { what: "pivot", where: "Orders", count: 1 },
      { what: "values", where: "C5:D8", count: 8 },
    ]);
    const consent = await insertTable(fixtureTable, "selection", { ...values, replaceFormats: true });
    expect(consent.kind).toBe("blocked");
  });

  test("merged cells", async () => {
    await prepare((sheet) => {
      sheet.getRange("C5:D6").merge();
      sheet.getRange("B2").select();
    });
    await blocks([{ what: "merged", where: "C5:D6", count: 1 }]);
  });

  test("the edge of the sheet", async () => {
    await prepare((sheet) => void sheet.getRange("XFD1").select());
    await blocks([{ what: "edge" }]);
    await prepare((sheet) => void sheet.getRange("A1048570").select());
    await blocks([{ what: "edge" }]);
  });

  test("several selected areas", async () => {
    const sheet = workbook.grid.activeSheet();
    const area = (row: number) => ({ row, column: 0, rows: 2, columns: 2 });
    (workbook.grid as unknown as { selectAreas: (sheet: string, areas: object[]) => void }).selectAreas(sheet.id, [
      area(0),
      area(9),
    ]);
    await blocks([{ what: "areas", count: 2 }]);
  });

  test("a protected sheet", async () => {
    await prepare((sheet) => {
      sheet.getRange("B2").select();
      sheet.protection.protect();
    });
    await blocks([{ what: "protected-sheet", where: "Sheet1" }]);
  });

  test("a protected workbook, for a new sheet", async () => {
    await prepare((_sheet, context) => context.workbook.protection.protect());
    const before = snapshot(workbook);
    expect(await insertTable(fixtureTable, "new-sheet", values)).toMatchObject({
      kind: "blocked",
      obstacles: [{ what: "protected-workbook" }],
    });
    expect(snapshot(workbook)).toEqual(before);
  });
});

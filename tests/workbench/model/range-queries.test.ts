import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure } from "../books";
import { openHeadless } from "../../../workbench/headless/headless-workbook";

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

describe("among cells", () => {
  let book: HeadlessWorkbook;
  beforeAll(async () => {
    book = await openHeadless();
  });
  afterAll(() => book.dispose());
  beforeEach(() => onSheet(async (sheet) => sheet.getRange().clear()));

  const onSheet = <T>(work: Work<T>): Promise<T> =>
    book.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

  /** What stands in an area after some work. */
  const after = (address: string, what: "values" | "formulas", work: (sheet: Excel.Worksheet) => void) =>
    onSheet(async (sheet, context) => {
      work(sheet);
      const range = sheet.getRange(address).load(what);
      await context.sync();
      return range[what];
    });

  test("copies shift relative formulas, tile, skip blanks, turn and link", async () => {
    const start = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:B2").formulas = [
        [1, "=A1*2"],
        ["", "=$A$1+A1"],
      ];
    };
    const copied = (to: string, ...options: [Excel.RangeCopyType?, boolean?, boolean?]) =>
      after("D1:G4", "formulas", (sheet) => {
        start(sheet);
        sheet.getRange("D1:G4").clear();
        sheet.getRange("D1:E2").values = [
          ["x", "x"],
          ["x", "x"],
        ];
        sheet.getRange(to).copyFrom("A1:B2", ...options);
      });
    expect(await copied("D1")).toEqual([
      [1, "=D1*2", "", ""],
      ["", "=$A$1+D1", "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    expect((await copied("D1:G4"))[3]).toEqual(["", "=$A$1+D3", "", "=$A$1+F3"]);
    expect((await copied("D1", "All" as Excel.RangeCopyType, true))[1]).toEqual(["x", "=$A$1+D1", "", ""]);
    expect((await copied("D1", "Values" as Excel.RangeCopyType, false, true)).slice(0, 2)).toEqual([
      [1, "", "", ""],
      [2, 2, "", ""],
    ]);
    expect((await copied("D1", "All" as Excel.RangeCopyType, false, true))[1]).toEqual(["=D1*2", "=$A$1+D1", "", ""]);
    expect((await copied("D1", "Link" as Excel.RangeCopyType))[0]).toEqual(["=Sheet1!A1", "=Sheet1!B1", "", ""]);
  });

  test("R1C1 formulas are read and written, one for all cells too", async () => {
    expect(
      await after("B1:B2", "formulas", (sheet) => {
        sheet.getRange("A1:A2").values = [[1], [2]];
        sheet.getRange("B1:B2").formulasR1C1 = "=RC[-1]*10" as never;
      }),
    ).toEqual([["=A1*10"], ["=A2*10"]]);
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B1:B2").load("formulasR1C1");
      await context.sync();
      return range.formulasR1C1;
    });
    expect(read).toEqual([["=RC[-1]*10"], ["=RC[-1]*10"]]);
  });

  test("a sort puts numbers before text before truths, blanks last, and moves formulas with their rows", async () => {
    const start = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:B6").formulas = [
        ["Zone", "Double"],
        ["b", "=A2&A2"],
        ["", "=A3&A3"],
        [10, "=A4*2"],
        ["A", "=A5&A5"],
        [true, "=A6"],
      ];
    };
    expect(
      await after("A1:B6", "formulas", (sheet) => {
        start(sheet);
        sheet.getRange("A1:B6").sort.apply([{ key: 0, ascending: true }], false, true);
      }),
    ).toEqual([
      ["Zone", "Double"],
      [10, "=A2*2"],
      ["A", "=A3&A3"],
      ["b", "=A4&A4"],
      [true, "=A5"],
      ["", "=A6&A6"],
    ]);
    const down = await after("A2:A6", "values", (sheet) => {
      sheet.getRange("A2:B6").sort.apply([{ key: 0, ascending: false }]);
    });
    expect(down.flat()).toEqual([true, "b", "A", 10, ""]);
    expect(
      await failure(() =>
        after("A1", "values", (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 2 }]) as unknown as void),
      ),
    ).toBe("InvalidArgument RangeSort.apply");
  });

  test("columns are sorted by a row, with their names on the left; hidden ones stay, and the event names what moved", async () => {
    const told: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onColumnSorted.add(async ({ address }) => void told.push(address));
      await context.sync();
      sheet.getRange("A1:E3").formulas = [
        ["Zone", "Wuhan", "Xi'an", "Suzhou", "Jinan"],
        ["Firms", 40, 30, 20, 10],
        ["Double", "=B2*2", "=C2*2", "=D2*2", "=E2*2"],
      ];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("A1:E3").sort.apply([{ key: 1, ascending: true }], false, true, "Columns");
      sheet.getRange("C:C").columnHidden = false;
      const range = sheet.getRange("A1:E3").load("formulas");
      const bold = ["B1", "E1"].map((address) => sheet.getRange(address).format.font.load("bold"));
      await context.sync();
      expect(range.formulas).toEqual([
        ["Zone", "Jinan", "Xi'an", "Suzhou", "Wuhan"],
        ["Firms", 10, 30, 20, 40],
        ["Double", "=B2*2", "=C2*2", "=D2*2", "=E2*2"],
      ]);
      expect(bold.map((font) => font.bold)).toEqual([false, true]);
      sheet.getRange("A1:E3").sort.apply([{ key: 3 }], false, false, "Columns");
      expect(await failure(() => context.sync())).toBe("InvalidArgument RangeSort.apply");
      await new Promise((later) => setTimeout(later, 20));
    });
    expect(told).toEqual(["B1:B3,E1:E3"]);
  });

  test("find goes from cell to cell; what is not there is missing", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Zhongguancun", "zone"],
        ["East Lake", "Zone"],
        ["100%", "a*b"],
      ];
      const all = sheet.getRange("A1:B3");
      const found = [
        all.find("zone", {}),
        all.find("zone", { matchCase: true, searchDirection: "Backwards" }),
        all.find("zone", { completeMatch: true, searchDirection: "Backwards" }),
        all.find("e*k", {}),
        all.find("a~*b", { completeMatch: true }),
        sheet.getRange("B1").find("zone", {}),
        sheet.getRange("B2").find("zone", {}),
      ];
      found.forEach((range) => range.load("address"));
      const missing = all.findOrNullObject("nowhere", {});
      missing.load("address");
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual(
        ["B1", "B1", "B2", "A2", "B3", "B2", "B1"].map((cell) => `Sheet1!${cell}`),
      );
      expect(missing.isNullObject).toBe(true);
    });
    expect(
      await failure(() =>
        onSheet(async (sheet, context) => {
          sheet.getRange("A1:B3").find("nowhere", {});
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound Range.find");
  });

  test("replacing counts the cells that it changed, in formulas as well", async () => {
    const count = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [["over 3"], ["=2+3"], ["nothing"]];
      const result = sheet.getRange("A1:A3").replaceAll("3", "4", {});
      await context.sync();
      return answer(result);
    });
    expect(count).toBe(2);
    expect(await after("A1:A3", "values", () => undefined)).toEqual([["over 4"], [6], ["nothing"]]);
  });

  test("duplicates go by the columns named, the first of them stays", async () => {
    const result = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B5").values = [
        ["Zone", "n"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
        ["a", 1],
      ];
      const removed = sheet.getRange("A1:B5").removeDuplicates([0], true).load();
      const left = sheet.getRange("A1:B5").load("values");
      await context.sync();
      return { ...removed.toJSON(), left: left.values };
    });
    expect(result).toEqual({
      removed: 2,
      uniqueRemaining: 2,
      left: [
        ["Zone", "n"],
        ["a", 1],
        ["b", 3],
        ["", ""],
        ["", ""],
      ],
    });
  });

  test("special cells: blanks, constants and formulas by what they give", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").formulas = [
        [1, "a", "=1/0"],
        ["", true, "=A1"],
        [2, "b", '="x"'],
      ];
      const range = sheet.getRange("A1:C3");
      const of = (kind: string, values?: string) =>
        range.getSpecialCells(kind as Excel.SpecialCellType, values as Excel.SpecialCellValueType).load("address");
      const areas = [
        of("Blanks"),
        of("Constants"),
        of("Constants", "Numbers"),
        of("Constants", "LogicalText"),
        of("Formulas", "Errors"),
        of("Formulas", "NumbersText"),
      ];
      const none = sheet.getRange("B1:B3").getSpecialCellsOrNullObject("Formulas" as Excel.SpecialCellType);
      await context.sync();
      expect(areas.map(({ address }) => address.replaceAll("Sheet1!", ""))).toEqual([
        "A2",
        "A1:B1,B2,A3:B3",
        "A1,A3",
        "B1:B3",
        "C1",
        "C2:C3",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("edges: the block's end, the next block, the sheet's end", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A6").values = [[6]];
      const at = (cell: string, direction: string) =>
        sheet
          .getRange(cell)
          .getRangeEdge(direction as Excel.KeyboardDirection)
          .load("address");
      const edges = [
        at("A1", "Down"),
        at("A3", "Down"),
        at("A6", "Down"),
        at("A6", "Up"),
        at("B1", "Left"),
        at("B2", "Up"),
      ];
      const extended = sheet
        .getRange("A1:B1")
        .getExtendedRange("Down" as Excel.KeyboardDirection)
        .load("address");
      await context.sync();
      expect(edges.map(({ address }) => address.slice(7))).toEqual(["A3", "A6", "A1048576", "A3", "A1", "B1"]);
      expect(extended.address).toBe("Sheet1!A1:B3");
    });
  });

  test("filling goes on with numbers, counted texts and formulas", async () => {
    expect(
      await after("A1:D5", "formulas", (sheet) => {
        sheet.getRange("A1:D2").formulas = [
          [2011, "Zone 09", "=A1*2", 7],
          [2013, "", "", ""],
        ];
        sheet.getRange("A1:A2").autoFill("A1:A5");
        sheet.getRange("B1").autoFill("B1:B5");
        sheet.getRange("C1").autoFill("C1:C5");
        sheet.getRange("D1").autoFill("D1:D5");
      }),
    ).toEqual([
      [2011, "Zone 09", "=A1*2", 7],
      [2013, "Zone 10", "=A2*2", 7],
      [2015, "Zone 11", "=A3*2", 7],
      [2017, "Zone 12", "=A4*2", 7],
      [2019, "Zone 13", "=A5*2", 7],
    ]);
    expect(await failure(() => after("A1", "values", (sheet) => sheet.getRange("A1").autoFill("B2:C3")))).toBe(
      "InvalidArgument Range.autoFill",
    );
  });

  test.each(["A1:garbage", "A1:AAAA5", "A1:B0", "A1:", ":A1", "A1:B2:C3"])("%s is no address", async (address) => {
    expect(await failure(() => after(address, "values", () => undefined))).toBe("InvalidArgument Worksheet.getRange");
  });
});

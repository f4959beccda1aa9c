import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";

let book: HeadlessWorkbook;
let run: typeof Excel.run;
let sheet: string;

beforeAll(async () => {
  // What the client asks for before it listens to names, places and visibility of sheets.
  book = await openHeadless({ sets: { ExcelApi: "1.17", ExcelApiOnline: "1.1" } });
  run = book.Excel.run.bind(book.Excel) as typeof Excel.run;
});
afterAll(() => book.dispose());

/** Each test has a sheet of its own. */
beforeEach(() =>
  run(async (context) => {
    const added = context.workbook.worksheets.add();
    added.activate();
    added.load("name");
    await context.sync();
    sheet = added.name;
  }),
);

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What was heard of one event while `work` was done to the sheet. */
async function hear<Args>(
  event: (context: Excel.RequestContext, own: Excel.Worksheet) => OfficeExtension.EventHandlers<Args>,
  work: (own: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<Args[]> {
  const heard: Args[] = [];
  await run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    const handler = event(context, own).add(async (args) => void heard.push(args));
    await context.sync();
    await work(own, context);
    await context.sync();
    await book.grid.settled();
    await later();
    handler.remove();
    await context.sync();
  });
  return heard;
}

const at = (address: string, values: unknown[][]) => (own: Excel.Worksheet) => (own.getRange(address).values = values);

describe("a changed event", () => {
  const changes = (work: Parameters<typeof hear>[1]) => hear((_, own) => own.onChanged, work);

  test("of one cell says what stood there and what does now", async () => {
    const heard = await changes((own) => {
      own.getRange("A1").values = [["x"]];
      own.getRange("A1").values = [[2]];
      own.getRange("B1").formulas = [["=A1*3"]];
      own.getRange("B1").formulas = [["=1/0"]];
      own.getRange("A1").clear();
    });
    expect(heard.map(({ address, details }) => ({ address, ...details }))).toEqual([
      { address: "A1", valueBefore: "", valueAfter: "x", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      { address: "A1", valueBefore: "x", valueAfter: 2, valueTypeBefore: "String", valueTypeAfter: "Double" },
      expect.objectContaining({ address: "B1", valueBefore: "", valueTypeBefore: "Empty" }),
      expect.objectContaining({ address: "B1", valueAfter: "#DIV/0!", valueTypeAfter: "Error" }),
      { address: "A1", valueBefore: 2, valueAfter: "", valueTypeBefore: "Double", valueTypeAfter: "Empty" },
    ]);
  });

  test("of a formula has its result", async () => {
    await run(async (context) => at("A1", [[7]])(context.workbook.worksheets.getItem(sheet)));
    const [heard] = await changes((own) => (own.getRange("B1").formulas = [["=A1*3"]]));
    expect(heard?.details).toMatchObject({ valueBefore: "", valueAfter: 21, valueTypeAfter: "Double" });
  });

  test("of several cells has no details", async () => {
    const [heard] = await changes(at("A1:B1", [[1, 2]]));
    expect([heard?.address, heard?.details, heard?.changeType]).toEqual(["A1:B1", undefined, "RangeEdited"]);
  });

  test("says which rows, columns and cells came or went, and where the others moved", async () => {
    const heard = await changes((own) => {
      own.getRange("2:3").insert("Down");
      own.getRange("B:B").delete("Left");
      own.getRange("B2:C2").insert("Right");
      own.getRange("A1").delete("Up");
    });
    expect(
      heard.map(({ address, changeType, changeDirectionState }) => [address, changeType, changeDirectionState]),
    ).toEqual([
      ["2:3", "RowInserted", undefined],
      ["B:B", "ColumnDeleted", undefined],
      ["B2:C2", "CellInserted", { insertShiftDirection: "Right" }],
      ["A1", "CellDeleted", { deleteShiftDirection: "Up" }],
    ]);
  });

  test("tells an add-in what it did itself from what a person or someone elsewhere did", async () => {
    const heard = await changes(async (own, context) => {
      own.getRange("A1").values = [[1]];
      await context.sync();
      const { grid, workbook } = book;
      const write = () => grid.activeSheet().write({ row: 4, column: 0, rows: 1, columns: 1 }, [["typed"]]);
      write();
      workbook.events.remotely(write);
    });
    expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
      ["A1", "Local", "ThisLocalAddin"],
      ["A5", "Local", "Unknown"],
      ["A5", "Remote", "Unknown"],
    ]);
  });

  test("of cells moved elsewhere is told for both places", async () => {
    await run(async (context) => at("A1", [[7]])(context.workbook.worksheets.getItem(sheet)));
    const heard = await changes((own) => own.getRange("A1").moveTo("C3"));
    expect(heard.map(({ address }) => address)).toEqual(["A1", "C3"]);
  });

  test("reaches those who listen to a table or to all tables, with the part that is the table's", async () => {
    const work = (own: Excel.Worksheet) => {
      const table = own.tables.add("B2:C4", true);
      own.getRange("C3").values = [[5]];
      table.rows.add(1, [["a", 1]]);
      own.getRange("9:9").insert("Down");
    };
    const heard = await hear((context) => context.workbook.tables.onChanged, work);
    expect(heard.map(({ address, changeType, details }) => [address, changeType, details?.valueAfter])).toEqual(
      expect.arrayContaining([
        ["C3", "RangeEdited", 5],
        ["B4:C4", "RowInserted", undefined],
        ["B4:C4", "RangeEdited", undefined],
      ]),
    );
    expect(heard.some(({ address }) => address === "9:9")).toBe(false);
  });

  test("leads to the range that changed", async () => {
    const address = await run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      const told = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        own.onChanged.add(async (event) => resolve(event));
      });
      await context.sync();
      own.getRange("C3:D3").values = [[1, 2]];
      await context.sync();
      const range = (await told).getRange(context).load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`${sheet}!C3:D3`);
  });

  test("is not told while the add-in has events turned off", async () => {
    const heard = await changes(async (own, context) => {
      context.runtime.enableEvents = false;
      own.getRange("A1").values = [[1]];
      const runtime = context.runtime.load("enableEvents");
      await context.sync();
      expect(runtime.enableEvents).toBe(false);
      runtime.enableEvents = true;
      own.getRange("A2").values = [[2]];
    });
    expect(heard.map(({ address }) => address)).toEqual(["A2"]);
  });
});

describe("events", () => {
  test("of sheets, tables and the collections they are in", async () => {
    const heard: string[] = [];
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const own = worksheets.getItem(sheet);
      const table = own.tables.add("A1:B3", true);
      const id = table.load("id");
      await context.sync();
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
      tables.onAdded.add(async () => void heard.push("table added"));
      tables.onDeleted.add(async () => void heard.push("table deleted"));
      table.onChanged.add(async ({ address, tableId }) => void heard.push(`${tableId === id.id} ${address}`));
      table.onSelectionChanged.add(
        async ({ address, isInsideTable }) => void heard.push(`${isInsideTable} ${address}`),
      );
      await context.sync();
      own.getRange("B2").values = [[1]];
      own.getRange("B3:C9").select();
      own.getRange("D9").select();
      worksheets.add("Other").activate();
      worksheets.getItem("Other").tables.add("A1:B2", true).delete();
      await context.sync();
      await later();
    });
    expect(heard).toEqual(["true B2", "true B3", "false ", "deactivated", "activated", "table added", "table deleted"]);
  });

  test("of formulas say what stood there, and not that results changed", async () => {
    const heard = await hear(
      (_, own) => own.onFormulaChanged,
      async (own) => {
        own.getRange("A1:A3").formulas = [["=1+1"], [5], ["=A2"]];
        own.getRange("A1:A3").formulas = [["=1+1"], [6], ["=A2*2"]];
        own.getRange("A1").values = [[3]];
      },
    );
    expect(heard.map(({ formulaDetails }) => formulaDetails)).toEqual([
      [
        { cellAddress: "A1", previousFormula: "" },
        { cellAddress: "A3", previousFormula: "" },
      ],
      [{ cellAddress: "A3", previousFormula: "=A2" }],
      [{ cellAddress: "A1", previousFormula: "=1+1" }],
    ]);
  });

  test("of formats, calculation, hidden rows and sorting name the cells", async () => {
    const work = async (own: Excel.Worksheet, context: Excel.RequestContext) => {
      own.getRange("A1:A4").values = [[3], [1], [2], [9]];
      own.getRange("C1:C2").formulas = [["=A1"], ["=A2"]];
      await context.sync();
      own.getRange("B2:B3").format.fill.color = "#FF0000";
      own.getRange("2:3").rowHidden = true;
      own.getRange("2:3").rowHidden = false;
      own.getRange("A1:A4").sort.apply([{ key: 0 }]);
      await context.sync();
    };
    expect((await hear((_, own) => own.onFormatChanged, work)).map(({ address }) => address)).toContain("B2:B3");
    expect((await hear((context) => context.workbook.worksheets.onCalculated, work)).at(0)?.address).toBe("C1:C2");
    expect(
      (await hear((_, own) => own.onRowHiddenChanged, work)).map((event) => [event.address, event.changeType]),
    ).toEqual([
      ["2:3", "Hidden"],
      ["2:3", "Unhidden"],
    ]);
    expect((await hear((_, own) => own.onRowSorted, work)).map(({ address }) => address)).toEqual(["A1:A3"]);
  });

  test("of sheets tell of protection, visibility and place", async () => {
    const heard: unknown[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const own = worksheets.getItem(sheet);
      worksheets.onProtectionChanged.add(async ({ isProtected }) => void heard.push(isProtected));
      worksheets.onVisibilityChanged.add(
        async ({ visibilityBefore, visibilityAfter }) => void heard.push(`${visibilityBefore} ${visibilityAfter}`),
      );
      worksheets.onMoved.add(async ({ positionAfter }) => void heard.push(positionAfter));
      await context.sync();
      own.position = 0;
      own.protection.protect();
      own.protection.unprotect();
      own.visibility = "Hidden";
      own.visibility = "VeryHidden";
      own.visibility = "Visible";
      await context.sync();
      await later();
    });
    expect(heard).toEqual([0, true, false, "Visible Hidden", "Hidden VeryHidden", "VeryHidden Visible"]);
  });

  test("of clicks say where in the cell", async () => {
    const heard = await hear(
      (_, own) => own.onSingleClicked,
      () => {
        const { id } = book.grid.activeSheet();
        book.workbook.told.tellClicked({ sheet: id, row: 1, column: 2, x: 3, y: 4.5 });
      },
    );
    expect(heard.map(({ address, offsetX, offsetY }) => [address, offsetX, offsetY])).toEqual([["C2", 3, 4.5]]);
  });
});

import { withFarms, type Farms } from "./farms";

async function farmsByClass({ pivot, at }: Farms): Promise<Excel.PivotLayout> {
  pivot.rowHierarchies.add(at("Farm"));
  pivot.rowHierarchies.add(at("Type"));
  pivot.columnHierarchies.add(at("Class"));
  pivot.dataHierarchies.add(at("Sold"));
  pivot.dataHierarchies.add(at("Price"));
  pivot.filterHierarchies.add(at("Price"));
  await pivot.context.sync();
  return pivot.layout;
}

test("where the parts of a report are", async () => {
  await withFarms(async (farms) => {
    const layout = await farmsByClass(farms);
    const ranges = [
      layout.getRange(),
      layout.getDataBodyRange(),
      layout.getRowLabelRange(),
      layout.getColumnLabelRange(),
      layout.getFilterAxisRange(),
    ];
    for (const range of ranges) range.load("address");
    await farms.context.sync();
    expect(ranges.map(({ address }) => address.replace("Report!", ""))).toEqual([
      "B4:H13",
      "C7:H13",
      "B6:B13",
      "C4:H6",
      "B2:C2",
    ]);
  });
});

test("what a value is made of", async () => {
  await withFarms(async (farms) => {
    const layout = await farmsByClass(farms);
    const data = layout.getDataHierarchy("D8");
    const items = (["Row", "Column"] as const).map((axis) => layout.getPivotItems(axis, farms.sheet.getRange("D8")));
    data.load("name");
    for (const own of items) own.load("items/name");
    const { context } = farms;
    await context.sync();
    expect(data.name).toBe("Sum of Price");
    expect(items.map((own) => own.items.map(({ name }) => name))).toEqual([["A Farms", "Lemon"], ["Organic"]]);
    const total = layout.getPivotItems("Row", "H13");
    total.load("items/name");
    await context.sync();
    expect(total.items.map(({ name }) => name)).toEqual([]);
    for (const cell of ["B8", "C6", "A1", "D8:D9", "Sheet1!D8"])
      expect(await farms.refused(() => layout.getDataHierarchy(cell).load("name"))).toBe(
        "InvalidArgument PivotLayout.getDataHierarchy",
      );
  });
});

test("the three forms, totals, headers, repeated labels, blank lines and empty cells", async () => {
  await withFarms(async (farms) => {
    const { pivot, at } = farms;
    pivot.rowHierarchies.add(at("Farm"));
    pivot.rowHierarchies.add(at("Type"));
    pivot.columnHierarchies.add(at("Class"));
    pivot.dataHierarchies.add(at("Sold"));
    const { layout } = pivot;
    layout.load();
    await farms.context.sync();
    expect(layout.toJSON()).toMatchObject({
      layoutType: "Compact",
      subtotalLocation: "AtTop",
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      autoFormat: true,
      preserveFormatting: true,
      enableFieldList: true,
    });
    layout.set({ layoutType: "Tabular", showRowGrandTotals: false, showColumnGrandTotals: false });
    layout.fillEmptyCells = true;
    layout.emptyCellText = "-";
    layout.repeatAllItemLabels(true);
    expect(await farms.report()).toEqual([
      "Sum of Sold||Class|",
      "Farm|Type|Organic|Plain",
      "A Farms|Lemon|-|100",
      "A Farms|Lime|300|20",
      "A Farms Total||300|120",
      "B Farms|Kiwi|50|-",
      "B Farms|Lime|-|250",
      "B Farms Total||50|250",
    ]);
    layout.set({ layoutType: "Outline", subtotalLocation: "Off" });
    layout.fillEmptyCells = false;
    layout.showFieldHeaders = false;
    layout.repeatAllItemLabels(false);
    layout.displayBlankLineAfterEachItem(true);
    expect(await farms.report()).toEqual([
      ...["Sum of Sold|||", "||Organic|Plain", "A Farms|||", "|Lemon||100", "|Lime|300|20", "|||"],
      ...["B Farms|||", "|Kiwi|50|", "|Lime||250", "|||"],
    ]);
    expect(await farms.refused(() => (layout.layoutType = "Loose" as "Compact"))).toBe(
      "InvalidArgument PivotLayout.layoutType",
    );
  });
});

test("what is only kept is kept", async () => {
  await withFarms(async ({ pivot, context }) => {
    pivot.layout.altTextTitle = "Farms";
    pivot.layout.altTextDescription = "Sales by farm";
    pivot.layout.autoFormat = false;
    pivot.refreshOnOpen = true;
    pivot.set({ enableDataValueEditing: true, useCustomSortLists: false });
    pivot.layout.load("altTextTitle,altTextDescription,autoFormat");
    pivot.load("refreshOnOpen,enableDataValueEditing,useCustomSortLists,allowMultipleFiltersPerField");
    await context.sync();
    expect(pivot.layout.toJSON()).toMatchObject({ autoFormat: false });
    expect([pivot.layout.altTextTitle, pivot.layout.altTextDescription]).toEqual(["Farms", "Sales by farm"]);
    expect(pivot.toJSON()).toMatchObject({ enableDataValueEditing: true, useCustomSortLists: false });
    expect([pivot.refreshOnOpen, pivot.allowMultipleFiltersPerField]).toEqual([true, false]);
  });
});

test("an empty pivot has a range, and no parts", async () => {
  await withFarms(async ({ pivot, context, refused }) => {
    const range = pivot.layout.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Report!B4:D21");
    expect(await refused(() => pivot.layout.getDataBodyRange().load("address"))).toBe(
      "ItemNotFound PivotLayout.getDataBodyRange",
    );
  });
});

test("headings and totals stand in bold on a band, inner labels are indented, columns fit", async () => {
  await withFarms(async (farms) => {
    const layout = await farmsByClass(farms);
    const looks = ["B6", "B7", "B8", "C8", "B13", "H13", "B2"].map((address) => {
      const { format } = farms.sheet.getRange(address);
      format.load("indentLevel,columnWidth,font/bold,fill/color");
      return format;
    });
    await farms.context.sync();
    expect(looks.map(({ font, fill, indentLevel }) => [font.bold, fill.color, indentLevel])).toEqual([
      [true, "#DDEBF7", 0],
      [true, "#FFFFFF", 0],
      [false, "#FFFFFF", 1],
      [false, "#FFFFFF", 0],
      [true, "#DDEBF7", 0],
      [true, "#DDEBF7", 0],
      [false, "#FFFFFF", 0],
    ]);
    layout.subtotalLocation = "Off";
    farms.pivot.rowHierarchies.remove(farms.pivot.rowHierarchies.getItem("Type"));
    const cell = farms.sheet.getRange("B13").format;
    cell.load("font/bold,fill/color");
    await farms.context.sync();
    expect([cell.font.bold, cell.fill.color]).toEqual([false, "#FFFFFF"]);
  });
});

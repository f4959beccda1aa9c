import { createHeadlessGrid } from "../../../../workbench/grid/headless-grid";
import { withFarms, type Farms } from "../pivot-table/farms";

/** A report of what was sold by farm, with a slicer of the type, which is on no axis. */
async function sliced({ pivot, at, sheet, context }: Farms): Promise<Excel.Slicer> {
  pivot.rowHierarchies.add(at("Farm"));
  pivot.dataHierarchies.add(at("Sold"));
  const slicer = sheet.slicers.add(pivot, "Type");
  await context.sync();
  return slicer;
}

test("a slicer filters its PivotTable by a field that is on no axis, and says what is selected", async () => {
  await withFarms(async (farms) => {
    const slicer = await sliced(farms);
    slicer.load("name,caption,style,sortBy,isFilterCleared,width,height");
    slicer.slicerItems.load("items/key,items/name,items/isSelected,items/hasData");
    await farms.context.sync();
    expect(slicer).toMatchObject({ name: "Type", caption: "Type", isFilterCleared: true, width: 144, height: 198 });
    expect(slicer.slicerItems.items.map(({ key, isSelected }) => [key, isSelected])).toEqual([
      ["Kiwi", true],
      ["Lemon", true],
      ["Lime", true],
    ]);
    slicer.selectItems(["Lime"]);
    expect(await farms.report()).toEqual(["Row Labels|Sum of Sold", "A Farms|320", "B Farms|250", "Grand Total|570"]);
    const lemon = slicer.slicerItems.getItem("Lemon");
    lemon.isSelected = true;
    const selected = slicer.getSelectedItems();
    expect(await farms.report()).toEqual(["Row Labels|Sum of Sold", "A Farms|420", "B Farms|250", "Grand Total|670"]);
    expect(selected.value).toEqual(["Lemon", "Lime"]);
    slicer.clearFilters();
    slicer.load("isFilterCleared");
    expect(await farms.report()).toContain("Grand Total|720");
    expect(slicer.isFilterCleared).toBe(true);
  });
});

test("deleted, a slicer lets go of a field that is on no axis; items that the other filters leave without records have no data", async () => {
  await withFarms(async (farms) => {
    const slicer = await sliced(farms);
    const { pivot, at, context } = farms;
    const classes = farms.sheet.slicers.add(pivot, "Class");
    classes.selectItems(["Organic"]);
    slicer.slicerItems.load("items/key,items/hasData");
    await context.sync();
    expect(slicer.slicerItems.items.map(({ key, hasData }) => [key, hasData])).toEqual([
      ["Kiwi", true],
      ["Lemon", false],
      ["Lime", true],
    ]);
    classes.delete();
    expect(await farms.report()).toContain("Grand Total|720");
    // On an axis the field keeps its filter.
    slicer.selectItems(["Kiwi"]);
    pivot.rowHierarchies.add(at("Type"));
    slicer.delete();
    expect(await farms.report()).toContain("Grand Total|50");
    const left = context.workbook.slicers.load("items/name");
    await context.sync();
    expect(left.items).toEqual([]);
  });
});

test("a slicer of a table hides the rows of what is not selected, and moves with its cells", async () => {
  const grid = await createHeadlessGrid();
  await withFarms(async ({ context, lines }) => {
    const source = context.workbook.worksheets.getItem("Sheet1");
    const slicer = context.workbook.slicers.add("Farms", "Class", "Sheet1");
    Object.assign(slicer, { name: "By class", caption: "Class of farm", left: 400, top: 30, width: 150, height: 100 });
    slicer.sortBy = "Descending";
    await context.sync();
    slicer.slicerItems.load("items/name");
    slicer.load("left,top,width,height");
    await context.sync();
    expect(slicer.slicerItems.items.map(({ name }) => name)).toEqual(["Plain", "Organic"]);
    expect([slicer.left, slicer.top, slicer.width, slicer.height]).toEqual([400, 30, 150, 100]);
    slicer.selectItems(["Organic"]);
    const rows = ["2:2", "3:3", "4:4", "5:5", "6:6"].map((row) => source.getRange(row).load("rowHidden"));
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false, true]);
    source.getRange("A:B").insert("Right");
    slicer.load("left");
    await context.sync();
    expect(slicer.left).toBeGreaterThan(400);
    expect(await lines("A1:A1")).toEqual([""]);
  }, grid);
});

test("what no slicer can have is refused", async () => {
  await withFarms(async (farms) => {
    const slicer = await sliced(farms);
    const { sheet, pivot, context, refused } = farms;
    const tries: (() => unknown)[] = [
      () => sheet.slicers.add(pivot, "Nothing"),
      () => context.workbook.slicers.add(pivot, "Type"),
      () => sheet.slicers.add("No table", "Type"),
      () => slicer.selectItems(["Pear"]),
      () => (slicer.width = 0),
      () => (slicer.left = -1),
      () => (slicer.name = ""),
    ];
    for (const attempt of tries) expect(await refused(attempt)).toMatch(/^InvalidArgument/);
    sheet.slicers.add(pivot, "Class");
    expect(await refused(() => (slicer.name = "class"))).toMatch(/^InvalidArgument/);
    pivot.delete();
    expect(await refused(() => slicer.load("name"))).toMatch(/^ItemNotFound/);
  });
});

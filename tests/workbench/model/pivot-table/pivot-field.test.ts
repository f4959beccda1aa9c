import { answer } from "../../books";
import { withFarms, type Farms } from "./farms";

async function rowsOf(farms: Farms, ...names: string[]): Promise<void> {
  for (const name of names) farms.pivot.rowHierarchies.add(farms.at(name));
  farms.pivot.dataHierarchies.add(farms.at("Sold"));
  await farms.context.sync();
}

const field = ({ at }: Farms, name: string) => at(name).fields.getItem(name);

test("items by name; the report calls them, and their field, as they are renamed", async () => {
  await withFarms(async (farms) => {
    await rowsOf(farms, "Type");
    const type = field(farms, "Type");
    type.items.load("items/name,items/id,items/visible,items/isExpanded");
    await farms.context.sync();
    expect(type.items.items.map(({ name, visible, isExpanded }) => [name, visible, isExpanded])).toEqual([
      ["Kiwi", true, true],
      ["Lemon", true, true],
      ["Lime", true, true],
    ]);
    type.items.getItem("lime").name = "Green";
    type.name = "Fruit";
    const [byId, byName] = [farms.at("Type"), farms.at("Fruit")];
    byId.load("id,name");
    byName.load("id,name");
    farms.pivot.layout.layoutType = "Tabular";
    expect(await farms.report()).toEqual(["Fruit|Sum of Sold", "Kiwi|50", "Lemon|100", "Green|570", "Grand Total|720"]);
    expect([byId.name, byName.id]).toEqual(["Fruit", byId.id]);
    const taken = () => (type.items.getItem("Kiwi").name = "green");
    expect(await farms.refused(taken)).toBe("InvalidArgument PivotItem.name");
    const other = () => (field(farms, "Farm").name = "Fruit");
    expect(await farms.refused(other)).toBe("InvalidArgument PivotField.name");
  });
});

test("items are hidden one by one, but for the last; collapsed ones hide what is in them", async () => {
  await withFarms(async (farms) => {
    await rowsOf(farms, "Type", "Farm");
    const type = field(farms, "Type");
    type.items.getItem("Lime").visible = false;
    type.items.getItem("Kiwi").isExpanded = false;
    expect((await farms.report()).slice(1)).toEqual(["Kiwi|50", "Lemon|100", "A Farms|100", "Grand Total|150"]);
    type.items.getItem("Kiwi").visible = false;
    const last = () => (type.items.getItem("Lemon").visible = false);
    expect(await farms.refused(last)).toBe("InvalidOperation PivotItem.visible");
    type.items.getItem("Kiwi").visible = true;
    type.items.getItem("Lime").visible = true;
    const filtered = type.isFiltered();
    await farms.context.sync();
    expect(answer(filtered)).toBe(false);
  });
});

test("sorted by labels, by values, by one column's values, and from a cell", async () => {
  await withFarms(async (farms) => {
    await rowsOf(farms, "Type");
    const { pivot, at } = farms;
    pivot.columnHierarchies.add(at("Class"));
    const order = async () => (await farms.report()).slice(2, -1).map((line) => line.split("|")[0]);
    const type = field(farms, "Type");
    type.sortByLabels("Descending" as Excel.SortBy);
    expect(await order()).toEqual(["Lime", "Lemon", "Kiwi"]);
    const sold = pivot.dataHierarchies.getItem("Sum of Sold");
    type.sortByValues("Ascending", sold);
    expect(await order()).toEqual(["Kiwi", "Lemon", "Lime"]);
    type.sortByValues("Descending", sold, [field(farms, "Class").items.getItem("Organic")]);
    expect(await order()).toEqual(["Lime", "Kiwi", "Lemon"]);
    pivot.layout.setAutoSortOnCell("D6", "Ascending");
    expect(await order()).toEqual(["Lemon", "Lime", "Kiwi"]);
    pivot.rowHierarchies.getItem("Type").setToDefault();
    expect(await order()).toEqual(["Kiwi", "Lemon", "Lime"]);
    expect(await farms.refused(() => pivot.layout.setAutoSortOnCell("A1", "Ascending"))).toBe(
      "InvalidArgument PivotLayout.setAutoSortOnCell",
    );
  });
});

test("subtotals: automatic, chosen, none", async () => {
  await withFarms(async (farms) => {
    await rowsOf(farms, "Farm", "Type");
    const farm = field(farms, "Farm");
    farm.load("subtotals");
    await farms.context.sync();
    expect(farm.subtotals).toMatchObject({ automatic: true, sum: false });
    farm.subtotals = { average: true, countNumbers: true };
    expect((await farms.report()).slice(1, 6)).toEqual([
      "A Farms|",
      "Lemon|100",
      "Lime|320",
      "A Farms Average|140",
      "A Farms Count|3",
    ]);
    farm.subtotals = { automatic: false };
    expect((await farms.report()).slice(1, 5)).toEqual(["A Farms|", "Lemon|100", "Lime|320", "B Farms|"]);
  });
});

describe("filters", () => {
  const left = async (farms: Farms, name: string, filter: Excel.PivotFilters) => {
    field(farms, name).applyFilter(filter);
    return (await farms.report()).slice(1);
  };

  test("by chosen items, as names or objects", async () => {
    await withFarms(async (farms) => {
      await rowsOf(farms, "Type");
      const { items } = field(farms, "Type");
      const selectedItems = ["Kiwi", items.getItem("Lime")];
      expect(await left(farms, "Type", { manualFilter: { selectedItems } })).toEqual([
        ...["Kiwi|50", "Lime|570"],
        "Grand Total|620",
      ]);
      const [filters, manual, label] = [
        field(farms, "Type").getFilters(),
        field(farms, "Type").isFiltered("Manual"),
        field(farms, "Type").isFiltered("Label"),
      ];
      await farms.context.sync();
      expect(answer(filters)).toMatchObject({ manualFilter: { selectedItems: ["Kiwi", "Lime"] }, labelFilter: null });
      expect([answer(manual), answer(label)]).toEqual([true, false]);
      field(farms, "Type").clearFilter("Manual");
      expect(await farms.report()).toHaveLength(5);
    });
  });

  test("by label and by value; another kind takes the first one's place unless several are allowed", async () => {
    await withFarms(async (farms) => {
      await rowsOf(farms, "Type");
      const labelFilter = { condition: "BeginsWith", substring: "L" } as const;
      const valueFilter = { condition: "GreaterThan", comparator: 80, value: "Sum of Sold" } as const;
      expect(await left(farms, "Type", { labelFilter })).toEqual(["Lemon|100", "Lime|570", "Grand Total|670"]);
      valueFilter satisfies Excel.PivotValueFilter;
      expect(
        await left(farms, "Type", { valueFilter: { ...valueFilter, comparator: 60, condition: "LessThan" } }),
      ).toEqual(["Kiwi|50", "Grand Total|50"]);
      farms.pivot.allowMultipleFiltersPerField = true;
      await left(farms, "Type", { labelFilter });
      expect(await left(farms, "Type", { valueFilter: { ...valueFilter, comparator: 200 } })).toEqual([
        "Lime|570",
        "Grand Total|570",
      ]);
      const filters = field(farms, "Type").getFilters();
      await farms.context.sync();
      expect(answer(filters).valueFilter).toEqual({ condition: "GreaterThan", comparator: 200, value: "Sum of Sold" });
      field(farms, "Type").clearAllFilters();
      expect(await farms.report()).toHaveLength(5);
    });
  });

  test("by date", async () => {
    await withFarms(async ({ context, sheet }) => {
      const source = context.workbook.worksheets.getItem("Sheet1");
      source.getRange("H1:I4").values = [["Day", "Sold"], ["7/31/2020", 1], ["8/1/2020", 2], ["9/2/2020", 4]]; // prettier-ignore
      const pivot = sheet.pivotTables.add("Days", source.getRange("H1:I4"), "F4");
      const days = pivot.rowHierarchies.add(pivot.hierarchies.getItem("Day"));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem("Sold"));
      const comparator = { date: "2020-08-01", specificity: "Month" } as const;
      const day = days.fields.getItem("Day");
      day.applyFilter({ dateFilter: { condition: "AfterOrEqualTo", comparator } });
      const range = pivot.layout.getRange();
      range.load("values,numberFormat");
      day.items.load("items/name");
      await context.sync();
      expect(range.values).toEqual([["Row Labels", "Sum of Sold"], [44044, 2], [44076, 4], ["Grand Total", 6]]); // prettier-ignore
      expect(range.numberFormat[1]).toEqual(["m/d/yyyy", "General"]);
      expect(day.items.items.map(({ name }) => name)).toEqual(["7/31/2020", "8/1/2020", "9/2/2020"]);
    });
  });

  test("of a filter hierarchy: what is chosen stands above", async () => {
    await withFarms(async (farms) => {
      await rowsOf(farms, "Farm");
      farms.pivot.filterHierarchies.add(farms.at("Class"));
      expect(await left(farms, "Class", { manualFilter: { selectedItems: ["Organic"] } })).toEqual([
        ...["A Farms|300", "B Farms|50"],
        "Grand Total|350",
      ]);
      expect(await farms.lines("B2:C2")).toEqual(["Class|Organic"]);
      const filter = farms.pivot.filterHierarchies.getItem("Class");
      filter.enableMultipleFilterItems = true;
      filter.load("enableMultipleFilterItems,position");
      const { context } = farms;
      await context.sync();
      expect([filter.enableMultipleFilterItems, filter.position]).toEqual([true, 0]);
      filter.setToDefault();
      expect(await farms.lines("B2:C2")).toEqual(["Class|(All)"]);
    });
  });

  test.each<[string, string, Excel.PivotFilters]>([
    ["no such item", "InvalidArgument", { manualFilter: { selectedItems: ["Melon"] } }],
    ["no item", "InvalidArgument", { manualFilter: { selectedItems: [] } }],
    ["nothing", "InvalidArgument", {}],
    ["no substring", "InvalidArgument", { labelFilter: { condition: "Contains" } }],
    ["no such data", "InvalidArgument", { valueFilter: { condition: "Equals", comparator: 1, value: "Sold" } }],
    [
      "no upper bound",
      "InvalidArgument",
      { valueFilter: { condition: "Between", lowerBound: 1, value: "Sum of Sold" } },
    ],
    ["no kind of top", "InvalidArgument", { valueFilter: { condition: "TopN", threshold: 1, value: "Sum of Sold" } }],
    [
      "no date",
      "InvalidArgument",
      { dateFilter: { condition: "Before", comparator: { date: "soon", specificity: "Day" } } },
    ],
    ["no condition", "InvalidArgument", { dateFilter: { condition: "Unknown" } }],
    [
      "two at once",
      "InvalidArgument",
      { dateFilter: { condition: "Today" }, labelFilter: { condition: "Equals", comparator: "x" } },
    ],
  ])("refused: %s", async (_, code, filter) => {
    await withFarms(async (farms) => {
      await rowsOf(farms, "Type");
      const attempt = () => field(farms, "Type").applyFilter(filter);
      expect(await farms.refused(attempt)).toBe(`${code} PivotField.applyFilter`);
    });
  });

  test("refused: a field that is on no axis", async () => {
    await withFarms(async (farms) => {
      const attempt = () => field(farms, "Type").applyFilter({ manualFilter: { selectedItems: ["Kiwi"] } });
      expect(await farms.refused(attempt)).toBe("InvalidOperation PivotField.applyFilter");
    });
  });
});

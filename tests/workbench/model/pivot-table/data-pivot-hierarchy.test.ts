import { withFarms, type Farms } from "./farms";

async function soldByFarm({ pivot, at }: Farms): Promise<Excel.DataPivotHierarchy> {
  pivot.rowHierarchies.add(at("Farm"));
  const data = pivot.dataHierarchies.add(at("Sold"));
  await pivot.context.sync();
  return data;
}

test("numbers are added up, all else is counted; the usual name follows the aggregation, a chosen one stays", async () => {
  await withFarms(async (farms) => {
    const sold = await soldByFarm(farms);
    const count = farms.pivot.dataHierarchies.add(farms.at("Type"));
    count.load("name,summarizeBy");
    sold.summarizeBy = "Average";
    sold.load("name");
    await farms.context.sync();
    expect([sold.name, count.name, count.summarizeBy]).toEqual(["Average of Sold", "Count of Type", "Count"]);
    sold.name = "Typical";
    sold.summarizeBy = "Max";
    expect((await farms.report())[0]).toBe("Row Labels|Typical|Count of Type");
    sold.summarizeBy = "Automatic";
    sold.setToDefault();
    expect((await farms.report())[0]).toBe("Row Labels|Sum of Sold|Count of Type");
    const taken = () => (sold.name = "Farm");
    expect(await farms.refused(taken)).toBe("InvalidArgument DataPivotHierarchy.name");
    const unknown = () => (sold.summarizeBy = "Unknown");
    expect(await farms.refused(unknown)).toBe("InvalidArgument DataPivotHierarchy.summarizeBy");
  });
});

test("the same field twice, in another order, and taken away again", async () => {
  await withFarms(async (farms) => {
    await soldByFarm(farms);
    const second = farms.pivot.dataHierarchies.add(farms.at("Sold"));
    second.load("name,position");
    second.field.load("name");
    await farms.context.sync();
    expect([second.name, second.position, second.field.name]).toEqual(["Sum of Sold2", 1, "Sold"]);
    second.summarizeBy = "Count";
    second.position = 0;
    expect((await farms.report())[1]).toBe("A Farms|3|420");
    farms.pivot.dataHierarchies.remove(second);
    expect((await farms.report())[1]).toBe("A Farms|420");
  });
});

test("number formats stand in the cells, and percentages bring their own", async () => {
  await withFarms(async (farms) => {
    const sold = await soldByFarm(farms);
    const formats = async () => {
      const body = farms.pivot.layout.getDataBodyRange();
      body.load("numberFormat");
      await farms.context.sync();
      return body.numberFormat.flat();
    };
    sold.numberFormat = "#,##0.0";
    expect(await formats()).toEqual(["#,##0.0", "#,##0.0", "#,##0.0"]);
    sold.numberFormat = "General";
    sold.showAs = { calculation: "PercentOfGrandTotal" };
    expect(await formats()).toEqual(["0.00%", "0.00%", "0.00%"]);
    sold.showAs = { calculation: "None" };
    expect(await formats()).toEqual(["General", "General", "General"]);
  });
});

test("show-as rules are read, changed and written back, with base field and item as objects", async () => {
  await withFarms(async (farms) => {
    const sold = await soldByFarm(farms);
    sold.load("showAs");
    await farms.context.sync();
    const rule = sold.showAs;
    expect(rule.calculation).toBe("None");
    rule.calculation = "DifferenceFrom";
    rule.baseField = farms.pivot.rowHierarchies.getItem("Farm").fields.getItem("Farm");
    rule.baseItem = rule.baseField.items.getItem("A Farms");
    sold.showAs = rule;
    expect(await farms.report()).toEqual(["Row Labels|Sum of Sold", "A Farms|", "B Farms|-120", "Grand Total|"]);
    sold.load("showAs");
    await farms.context.sync();
    sold.showAs = { ...sold.showAs, calculation: "PercentOf" };
    expect((await farms.report())[2]).toMatch(/^B Farms\|0\.714/);
    const without = () => (sold.showAs = { calculation: "RunningTotal" });
    expect(await farms.refused(without)).toBe("InvalidArgument DataPivotHierarchy.showAs");
  });
});

test("a hierarchy that was removed is not found again", async () => {
  await withFarms(async (farms) => {
    const sold = await soldByFarm(farms);
    farms.pivot.dataHierarchies.remove(sold);
    expect(await farms.refused(() => (sold.numberFormat = "0"))).toMatch(/^ItemNotFound/);
  });
});

/**
 * Writes a range, makes it a table, loads it back; then asks for a sheet that isn't there, in both ways.
 * Run it without Excel: npm run --silent script -- docs/examples/table.ts --sheets
 */
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1:C5");
  range.values = [
    ["Zone", "City", "Revenue"],
    ["Zhongguancun", "Beijing", 3000],
    ["Zhangjiang", "Shanghai", 1200],
    ["East Lake", "Wuhan", 651.7],
    ["Shenzhen", "Shenzhen", 450],
  ];
  const table = sheet.tables.add(range, true);
  table.name = "Zones";
  await context.sync();

  const body = table.getDataBodyRange().load({ values: true, address: true });
  const columns = table.columns.load("items/name");
  await context.sync();
  console.log(`${body.address}: ${columns.items.map((column) => column.name).join(", ")}`);
  console.log(`Sum of revenue: ${body.values.reduce((sum, row) => sum + Number(row[2]), 0)}`);

  const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
  await context.sync();
  console.log(`"Nowhere" is there: ${!missing.isNullObject}`);

  try {
    context.workbook.worksheets.getItem("Nowhere").activate();
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    console.log(`${error.code} at ${error.debugInfo.errorLocation}`);
  }
});

export {};

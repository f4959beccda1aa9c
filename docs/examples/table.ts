/**
 * Writes a range with HTZONE's functions, makes it a table, loads it back; then asks for a sheet that isn't there, in both ways.
 * Run it without Excel: npm run --silent script -- docs/examples/table.ts --sheets
 */
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1:D4");
  range.formulas = [
    ["Zone", "Year", "Bound", "Revenue in bn yuan"],
    ["Zhongguancun", 2013, '=HTZONE.BOUND(A2,"revenue",B2)', '=HTZONE.REVENUE(A2,B2,"bn")'],
    ["Zhangjiang", 2012, '=HTZONE.BOUND(A3,"revenue",B3)', '=HTZONE.REVENUE(A3,B3,"bn")'],
    ["East Lake", 2011, '=HTZONE.BOUND(A4,"revenue",B4)', '=HTZONE.REVENUE(A4,B4,"bn")'],
  ];
  const table = sheet.tables.add(range, true);
  table.name = "Zones";
  await context.sync();

  const body = table.getDataBodyRange().load({ values: true, address: true });
  const columns = table.columns.load("items/name");
  await context.sync();
  console.log(`${body.address}: ${columns.items.map((column) => column.name).join(", ")}`);
  for (const [zone, year, bound, revenue] of body.values) console.log(`${zone} ${year}: ${bound} ${revenue}`);

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

import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import type { Worksheet } from "../../../workbench/model/worksheet";

/** Cells of the sheet "Looks" whose looks are compared. */
const CELLS = ["A1", "A2", "B2", "A3", "B3", "C3", "D3", "D4", "F1", "F2", "G1", "H1", "Z9"];
const OWN = ["Lab & <co>", "constructor", "Bad"];

/** Looks of every kind that a file keeps beside those that cells show. */
export async function fillLooks({ Excel: excel }: HeadlessWorkbook): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Looks");
    sheet.getRange("A1").values = [["good"]];
    fillStyles(sheet, context.workbook.styles);
    fillKept(sheet);
    fillGroups(sheet);
    await context.sync();
  });
}

function fillStyles(sheet: Excel.Worksheet, styles: Excel.StyleCollection): void {
  styles.add("Lab & <co>");
  styles.add("constructor");
  const own = styles.getItem("Lab & <co>");
  own.set({ numberFormat: '0.0" m²"', horizontalAlignment: "Right", locked: false, includeBorder: false });
  own.font.color = "#123456";
  own.fill.color = "#FFEE00";
  styles.getItem("Bad").font.italic = true;
  const named = {
    "A1:B2": "Good",
    A3: "Input",
    B3: "Accent3_40",
    C3: "Heading2",
    D3: "WholeComma",
    D4: "Percent",
    "F1:F2": "Lab & <co>",
    G1: "constructor",
    H1: "Bad",
  };
  for (const [address, name] of Object.entries(named)) sheet.getRange(address).style = name;
  sheet.getRange("A2").format.font.bold = true;
}

function fillKept(sheet: Excel.Worksheet): void {
  sheet.getRange("J1:J2").format.fill.set({
    color: "#FFEE00",
    pattern: "LightUp",
    patternColor: "#C00000",
    tintAndShade: 0.25,
    patternTintAndShade: -0.5,
  });
  sheet.getRange("J2").format.fill.pattern = "Gray8";
  sheet.getRange("J4").format.fill.pattern = "Checker";
  Object.assign(sheet.getRange("J5").format.fill, { color: "#00B050", tintAndShade: -0.25 });
  sheet.getRange("J6").format.font.tintAndShade = 0.5;
  Object.assign(sheet.getRange("J7:K8").format, { shrinkToFit: true, wrapText: true });
  sheet.getRange("J9").format.protection.locked = false;
  Object.assign(sheet.getRange("J10").format.protection, { locked: false, formulaHidden: true });
}

function fillGroups(sheet: Excel.Worksheet): void {
  sheet.getRange("12:20").group("ByRows");
  sheet.getRange("14:15").group("ByRows");
  sheet.getRange("14:15").hideGroupDetails("ByRows");
  sheet.getRange("M:O").group("ByColumns");
  sheet.getRange("M:O").hideGroupDetails("ByColumns");
}

/** Looks that are kept and not drawn, and who may write; as Office.js says them. */
export async function keptLooksOf({ Excel: excel, workbook: host }: HeadlessWorkbook) {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Looks");
    const cells = ["J1", "J2", "J4", "J5", "J6", "J7", "K8", "J9", "J10", "J11"].map((address) => {
      const { format } = sheet.getRange(address);
      format.load("shrinkToFit,wrapText,protection/locked,protection/formulaHidden");
      format.load("fill/color,fill/pattern,fill/patternColor,fill/patternTintAndShade,fill/tintAndShade");
      return format.load("font/color,font/tintAndShade");
    });
    const rows = ["13:13", "14:15", "16:16"].map((row) => sheet.getRange(row).load("rowHidden"));
    const columns = ["L:L", "M:O"].map((column) => sheet.getRange(column).load("columnHidden"));
    await context.sync();
    return {
      cells: cells.map((format) => format.toJSON()),
      hidden: [rows.map(({ rowHidden }) => rowHidden), columns.map(({ columnHidden }) => columnHidden)],
      groups: groupsOf(host.worksheets.getItem("Looks")),
    };
  });
}

const groupsOf = ({ outline }: Worksheet) => [outline.spans("row"), outline.spans("column"), outline.summary] as const;

export async function looksOf({ Excel: excel }: HeadlessWorkbook) {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Looks");
    const cells = CELLS.map((address) => sheet.getRange(address).load("style,numberFormat"));
    const fonts = CELLS.map((address) => sheet.getRange(address).format.font.load("bold,italic,color,name,size"));
    const own = OWN.map((name) =>
      context.workbook.styles
        .getItem(name)
        .load("numberFormat,horizontalAlignment,locked,includeBorder,includeFont,font/color,font/italic,fill/color"),
    );
    const { styles } = context.workbook.load("styles/items/name");
    await context.sync();
    return {
      cells: cells.map(({ style, numberFormat }, place) => ({ style, numberFormat, font: fonts[place]?.toJSON() })),
      own: own.map((style) => style.toJSON()),
      names: styles.items.map(({ name }) => name),
    };
  });
}

import type { CellStyle } from "../../grid/grid";
import type { BorderKind, BorderLine } from "../../grid/lines";
import { FULL, type Include, type StyleRecord } from "./style-record";

/** The Office theme of 2013 to 2022: of each accent the colour itself, and mixed with white to 60, 40 and 20 %. */
const ACCENTS = [
  ["#4472C4", "#8EA9DB", "#B4C6E7", "#D9E1F2"],
  ["#ED7D31", "#F4B084", "#F8CBAD", "#FCE4D6"],
  ["#A5A5A5", "#C9C9C9", "#DBDBDB", "#EDEDED"],
  ["#FFC000", "#FFD966", "#FFE699", "#FFF2CC"],
  ["#5B9BD5", "#9BC2E6", "#BDD7EE", "#DDEBF7"],
  ["#70AD47", "#A9D08E", "#C6E0B4", "#E2EFDA"],
] as const;

const [BLUE, LIGHT_BLUE] = ACCENTS[0];
const DARK = "#44546A";

/** Number formats of money and counts, lined up at both edges. */
const aligned = (number: string, sign = "") =>
  `_(${sign}* ${number}_);_(${sign}* \\(${number}\\);_(${sign}* "-"${number.includes(".") ? "??" : ""}_);_(@_)`;

function line(kind: BorderKind, color: string): BorderLine {
  return { kind, color };
}

function framed(edge: BorderLine): CellStyle {
  return { borderTop: edge, borderBottom: edge, borderLeft: edge, borderRight: edge };
}

function made(look: CellStyle, ...includes: Include[]): StyleRecord {
  return { ...FULL, look, includes };
}

function numbers(numberFormat: string): StyleRecord {
  return { ...FULL, numberFormat, includes: ["Number"] };
}

const font = (look: CellStyle) => made(look, "Font");
const colored = (fill: string, fontColor: string) => made({ fill, fontColor }, "Font", "Patterns");

function accents(): [string, StyleRecord][] {
  return ACCENTS.flatMap(([strong, most, some, least], at): [string, StyleRecord][] => [
    [`Accent${at + 1}`, colored(strong, "#FFFFFF")],
    [`Accent${at + 1}_20`, colored(least, "#000000")],
    [`Accent${at + 1}_40`, colored(some, "#000000")],
    [`Accent${at + 1}_60`, colored(most, "#FFFFFF")],
  ]);
}

/** Excel's own styles by Office.js's names for them, as they are until somebody changes them. */
export const BUILT_IN_STYLES: ReadonlyMap<string, StyleRecord> = new Map<string, StyleRecord>([
  ["Normal", FULL],
  ["Comma", numbers(aligned("#,##0.00"))],
  ["Currency", numbers(aligned("#,##0.00", "$"))],
  ["Percent", numbers("0%")],
  ["WholeComma", numbers(aligned("#,##0"))],
  ["WholeDollar", numbers(aligned("#,##0", "$"))],
  ["Hlink", font({ fontColor: "#0563C1", underline: "Single" })],
  ["HlinkTrav", font({ fontColor: "#954F72", underline: "Single" })],
  ["Note", made({ fill: "#FFFFCC", ...framed(line("thin", "#B2B2B2")) }, "Border", "Patterns")],
  ["WarningText", font({ fontColor: "#FF0000" })],
  ["SheetTitle", font({ fontColor: DARK, fontName: "Calibri Light", fontSize: 18 })],
  ["Heading1", heading(15, line("thick", BLUE))],
  ["Heading2", heading(13, line("thick", "#A2B8E1"))],
  ["Heading3", heading(11, line("medium", LIGHT_BLUE))],
  ["Heading4", font({ bold: true, fontColor: DARK })],
  [
    "Input",
    made({ fill: "#FFCC99", fontColor: "#3F3F76", ...framed(line("thin", "#7F7F7F")) }, "Border", "Font", "Patterns"),
  ],
  ["Output", result("#3F3F3F", line("thin", "#3F3F3F"))],
  ["Calculation", result("#FA7D00", line("thin", "#7F7F7F"))],
  ["CheckCell", { ...result("#FFFFFF", line("double", "#3F3F3F"), "#A5A5A5") }],
  ["LinkedCell", made({ fontColor: "#FA7D00", borderBottom: line("double", "#FF8001") }, "Border", "Font")],
  ["Total", made({ bold: true, borderTop: line("thin", BLUE), borderBottom: line("double", BLUE) }, "Border", "Font")],
  ["Good", colored("#C6EFCE", "#006100")],
  ["Bad", colored("#FFC7CE", "#9C0006")],
  ["Neutral", colored("#FFEB9C", "#9C5700")],
  ...accents(),
  ["ExplanatoryText", font({ fontColor: "#7F7F7F", italic: true })],
]);

function heading(fontSize: number, borderBottom: BorderLine): StyleRecord {
  return made({ bold: true, fontColor: DARK, fontSize, borderBottom }, "Border", "Font");
}

function result(fontColor: string, edge: BorderLine, fill = "#F2F2F2"): StyleRecord {
  return made({ bold: true, fill, fontColor, ...framed(edge) }, "Border", "Font", "Patterns");
}

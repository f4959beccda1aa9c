import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { BUILT_IN_STYLES } from "../../model/style/built-in-styles";
import { CELL } from "../../model/style/style";
import { lookOf, type Include, type StyleRecord } from "../../model/style/style-record";
import { lookFromFile, type UsualFont } from "../cell-look";
import { keptFromFile } from "../kept-look-xml";
import { openKept } from "../kept-looks";
import { areasAlike } from "../alike-cells";
import type { FileColors } from "../file-colors";
import type { XmlNode } from "../xml-tree";
import { builtInByFileName, builtInName } from "./built-in-names";
import type { FileLooks } from "./read-looks";
import { cellsWithLooks, type NumberedCell } from "./sheet-looks";

/** By which attribute a style says that a part of a format is none of its business. */
const APPLIED: Readonly<Record<Include, string>> = {
  Alignment: "applyAlignment",
  Border: "applyBorder",
  Font: "applyFont",
  Number: "applyNumberFormat",
  Patterns: "applyFill",
  Protection: "applyProtection",
};

/** Levels of outlines have styles of their own, which Office.js does not know. */
const OUTLINES = [1, 2];

export interface StyleSources {
  styles: XmlNode;
  looks: FileLooks;
  colors: FileColors;
  usualFont: UsualFont;
}

interface StyledSheet {
  sheet: Worksheet;
  xml: string;
  /** Cells beside those in the sheet's part. */
  more: readonly NumberedCell[];
}

/** Whether a file has styles beside the usual one. */
export function hasStyles(styles: XmlNode): boolean {
  return styles.list("cellXfs", "xf").some((xf) => (xf.number("xfId") ?? 0) > 0);
}

/** Gives a workbook a file's named styles, and cells their names; the cells look as they do already. */
export function openStyles(sheets: readonly StyledSheet[], sources: StyleSources): void {
  const [{ sheet: { workbook } } = { sheet: { workbook: undefined } }] = sheets;
  if (!workbook || !hasStyles(sources.styles)) return;
  const names = openNames(workbook, sources);
  const nameOf = sources.styles.list("cellXfs", "xf").map((xf) => names.get(xf.number("xfId") ?? 0));
  for (const { sheet, xml, more } of sheets) {
    const isNamed = (look: number) => nameOf[look] !== undefined;
    const named = [...cellsWithLooks(xml, isNamed), ...more.filter(({ look }) => isNamed(look))];
    const areas = areasAlike(named.map(({ look, ...place }) => ({ ...place, look, key: String(look) })));
    workbook.styleBook.mark(
      sheet,
      areas.map(({ area, look }) => ({ area, value: nameOf[look] ?? "" })),
    );
  }
}

/** Adds the styles; gives Office.js's name of each by its number. */
function openNames(workbook: Workbook, sources: StyleSources): Map<number, string> {
  const names = new Map<number, string>();
  const described = sources.styles.list("cellStyleXfs", "xf");
  for (const node of sources.styles.list("cellStyles", "cellStyle")) {
    const [place, number] = [node.number("xfId") ?? 0, node.number("builtinId")];
    const xf = described[place];
    const named = node.text("name") ?? "";
    const name = (number === undefined ? builtInByFileName(named) : builtInName(number)) ?? named;
    const isOutline = number !== undefined && OUTLINES.includes(number);
    if (!xf || place === 0 || isOutline || name === "Normal" || name.trim() === "" || name.length > 255) continue;
    const record = recordOf(xf, sources.looks.styles[place] ?? {}, sources);
    if (!isAsKnown(name, record)) workbook.styleBook.define(name, record);
    const kept = keptFromFile(sources.looks.styles[place] ?? {}, sources.colors);
    openKept(workbook.styles.getItem(name).range.worksheet, [{ area: CELL, kept }]);
    names.set(place, name);
  }
  return names;
}

function recordOf(xf: XmlNode, style: FileStyle, { colors, usualFont }: StyleSources): StyleRecord {
  return {
    look: lookFromFile(style, colors, usualFont),
    numberFormat: style.numFmt ?? "General",
    locked: style.protection?.locked !== false,
    formulaHidden: style.protection?.hidden === true,
    includes: (Object.keys(APPLIED) as Include[]).filter((include) => xf.flag(APPLIED[include], true)),
  };
}

/** Whether a style is Excel's own and as it always is. */
function isAsKnown(name: string, record: StyleRecord): boolean {
  const known = BUILT_IN_STYLES.get(name);
  const said = ({ numberFormat, locked, formulaHidden, ...style }: StyleRecord) =>
    JSON.stringify([
      lookOf(style),
      style.includes.includes("Number") && numberFormat,
      style.includes.includes("Protection") && [locked, formulaHidden],
    ]);
  return known !== undefined && said(known) === said(record);
}

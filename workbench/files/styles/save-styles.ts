import { NORMAL } from "../../model/style/style-book";
import { CELL } from "../../model/style/style";
import type { Include, StyleRecord } from "../../model/style/style-record";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { factsByCell } from "../cell-facts";
import { lookToFile, type UsualFont } from "../cell-look";
import type { PackageWriter } from "../package-writer";
import { withKept } from "../kept-look-xml";
import { keptLookOf, type KeptLook } from "../kept-looks";
import { element } from "../xml-element";
import { builtInNumber, fileNameOf } from "./built-in-names";
import { alignmentXml, protectionXml } from "./look-xml";
import { StylesPart } from "./styles-part";

/** Gives a written package the workbook's named styles, and cells the styles that they have by name. */
export function saveStyles(
  writer: PackageWriter,
  workbook: Workbook,
  usualFont: UsualFont,
  formatId: (format: string) => number,
): void {
  const { styleBook } = workbook;
  const sheets = workbook.worksheets.items().map((sheet) => stylesOfCells(sheet));
  const used = new Set(sheets.flatMap((cells) => [...cells.values()]));
  const names = styleBook.names().filter((name) => name !== NORMAL && (used.has(name) || styleBook.isOwn(name)));
  if (names.length === 0) return;
  const stylesPart = new StylesPart(writer);
  const styles = new NamedStyles(stylesPart, usualFont, formatId);
  for (const name of names) {
    const { facts } = workbook.styles.getItem(name).range.worksheet;
    styles.add(name, styleBook.get(name), keptLookOf(CELL, facts));
  }
  sheets.forEach((cells, place) => {
    if (cells.size === 0) return;
    const part = `xl/worksheets/sheet${place + 1}.xml`;
    writer.change(part, (xml) => withNames(xml, cells, styles));
  });
  stylesPart.save();
}

/** Names of styles by the cells that have them. */
export function stylesOfCells(sheet: Worksheet): Map<string, string> {
  const { cells, workbook } = sheet;
  return factsByCell(workbook.styleBook.marked(sheet), cells.grid.usedArea(true));
}

/** A sheet's cells with looks that know their styles. */
function withNames(xml: string, names: ReadonlyMap<string, string>, styles: NamedStyles): string {
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)>/g, (tag, place: string, rest: string) => {
    const name = names.get(place);
    if (name === undefined) return tag;
    const look = styles.lookWith(Number(/ s="(\d+)"/.exec(rest)?.[1] ?? 0), name);
    return `<c r="${place}" s="${look}"${rest.replace(/ s="\d+"/, "")}>`;
  });
}

interface NamedStyle {
  /** Its number among the named ones. */
  number: number;
  parts: Readonly<Record<Include, string>>;
}

/** Attributes or elements by which a look says what a part of it is, and whether that is the style's. */
const PARTS: readonly { include: Include; apply: string; attribute?: string }[] = [
  { include: "Number", apply: "applyNumberFormat", attribute: "numFmtId" },
  { include: "Font", apply: "applyFont", attribute: "fontId" },
  { include: "Patterns", apply: "applyFill", attribute: "fillId" },
  { include: "Border", apply: "applyBorder", attribute: "borderId" },
  { include: "Alignment", apply: "applyAlignment" },
  { include: "Protection", apply: "applyProtection" },
];

/** The named styles of a written package, and looks that have one. */
class NamedStyles {
  readonly #styles = new Map<string, NamedStyle>();
  readonly #looks = new Map<string, number>();

  constructor(
    private readonly part: StylesPart,
    private readonly usualFont: UsualFont,
    private readonly formatId: (format: string) => number,
  ) {}

  add(name: string, style: StyleRecord, kept: KeptLook): void {
    const look = withKept(lookToFile(style.look, "General", this.usualFont) ?? {}, kept, this.usualFont);
    const { fontId, fillId, borderId } = this.part.partsOf(look);
    const { locked, formulaHidden: hidden } = style;
    const protection = locked && !hidden ? "" : protectionXml({ locked, ...(hidden && { hidden }) });
    const parts = {
      Number: String(this.formatId(style.numberFormat)),
      Font: String(fontId),
      Patterns: String(fillId),
      Border: String(borderId),
      Alignment: alignmentXml(look.alignment),
      Protection: protection,
    };
    const left = PARTS.filter(({ include }) => !style.includes.includes(include));
    const number = this.part.append("namedXf", xfXml(parts, Object.fromEntries(left.map(({ apply }) => [apply, 0]))));
    const builtinId = builtInNumber(name);
    this.part.append(
      "cellStyle",
      element("cellStyle", { name: builtinId === undefined ? name : fileNameOf(name), xfId: number, builtinId }),
    );
    this.#styles.set(name, { number, parts });
  }

  /** The number of a look that is as another one, and has a style. */
  lookWith(look: number, name: string): number {
    const key = `${look} ${name}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const style = this.#styles.get(name);
    if (!style) return look;
    const parts = partsOf(this.part.get("xf", look));
    const differing = PARTS.filter(({ include }) => parts[include] !== style.parts[include]);
    const applied = Object.fromEntries(differing.map(({ apply }) => [apply, 1]));
    const number = this.part.add("xf", xfXml(parts, { xfId: style.number, ...applied }));
    this.#looks.set(key, number);
    return number;
  }
}

function xfXml(parts: NamedStyle["parts"], more: Readonly<Record<string, number>>): string {
  const numbers = PARTS.flatMap(({ include, attribute }) => (attribute ? [[attribute, parts[include]] as const] : []));
  return element("xf", { ...Object.fromEntries(numbers), ...more }, parts.Alignment, parts.Protection);
}

function partsOf(xf: string): NamedStyle["parts"] {
  const number = (attribute: string) => new RegExp(` ${attribute}="(\\d+)"`).exec(xf)?.[1] ?? "0";
  const inner = (tag: string) => new RegExp(`<${tag}[^>]*/>`).exec(xf)?.[0] ?? "";
  return {
    Number: number("numFmtId"),
    Font: number("fontId"),
    Patterns: number("fillId"),
    Border: number("borderId"),
    Alignment: inner("alignment"),
    Protection: inner("protection"),
  };
}

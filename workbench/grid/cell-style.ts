import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle } from "./grid";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** Univer has no indent but padding; Excel's step is about nine pixels. */
const INDENT_PIXELS = 9;

/** A change of style as Univer stores it; `null` takes a property away. */
type StyleChange = { [K in keyof IStyleData]: IStyleData[K] | null };

/** The properties that `style` names, for Univer; all others are left out. */
export function styleChangeOf(style: CellStyle): IStyleData {
  const change: StyleChange = {};
  if (style.bold !== undefined) change.bl = flag(style.bold);
  if (style.italic !== undefined) change.it = flag(style.italic);
  if (style.underline !== undefined) change.ul = style.underline ? { s: BooleanNumber.TRUE } : null;
  if (style.strikethrough !== undefined) change.st = style.strikethrough ? { s: BooleanNumber.TRUE } : null;
  if (style.fontName !== undefined) change.ff = style.fontName;
  if (style.fontSize !== undefined) change.fs = style.fontSize;
  if (style.fontColor !== undefined) change.cl = style.fontColor === "" ? null : { rgb: style.fontColor };
  if (style.fill !== undefined) change.bg = style.fill === "" ? null : { rgb: style.fill };
  if (style.horizontalAlignment !== undefined) change.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) change.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) change.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (style.indent !== undefined) change.pd = style.indent === 0 ? null : { l: style.indent * INDENT_PIXELS };
  const borders = bordersOf(style);
  if (Object.keys(borders).length > 0) change.bd = borders;
  return change as IStyleData;
}

/** A cell's style with every property given, Excel's defaults where nothing is stored. */
export function cellStyleOf(style: Nullable<IStyleData>, defaultFont: string): CellStyle {
  const stored = style ?? {};
  return {
    bold: stored.bl === BooleanNumber.TRUE,
    italic: stored.it === BooleanNumber.TRUE,
    underline: stored.ul?.s === BooleanNumber.TRUE,
    strikethrough: stored.st?.s === BooleanNumber.TRUE,
    fontName: stored.ff ?? defaultFont,
    fontSize: stored.fs ?? 11,
    fontColor: stored.cl?.rgb ?? "#000000",
    fill: stored.bg?.rgb ?? "",
    horizontalAlignment: keyOf(HORIZONTAL, stored.ht) ?? "General",
    verticalAlignment: keyOf(VERTICAL, stored.vt) ?? "Bottom",
    wrapText: stored.tb === WrapStrategy.WRAP,
    indent: Math.round((stored.pd?.l ?? 0) / INDENT_PIXELS),
    borderTop: stored.bd?.t?.cl.rgb ?? "",
    borderBottom: stored.bd?.b?.cl.rgb ?? "",
    borderLeft: stored.bd?.l?.cl.rgb ?? "",
    borderRight: stored.bd?.r?.cl.rgb ?? "",
  };
}

function bordersOf(style: CellStyle): IBorderData {
  const edges = { t: style.borderTop, b: style.borderBottom, l: style.borderLeft, r: style.borderRight };
  const named = Object.entries(edges).filter((edge): edge is [string, string] => edge[1] !== undefined);
  return Object.fromEntries(named.map(([edge, color]) => [edge, borderOf(color)]));
}

function borderOf(color: string): IBorderStyleData | null {
  return color === "" ? null : { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string>(names: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

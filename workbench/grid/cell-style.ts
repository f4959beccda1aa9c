import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { borderChangeOf, bordersOf } from "./cell-borders";
import type { CellStyle } from "./grid";
import type { Underline } from "./lines";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const SCRIPT = {
  "": BaselineOffset.NORMAL,
  Subscript: BaselineOffset.SUBSCRIPT,
  Superscript: BaselineOffset.SUPERSCRIPT,
} as const;

const DIRECTION = {
  Context: TextDirection.UNSPECIFIED,
  LeftToRight: TextDirection.LEFT_TO_RIGHT,
  RightToLeft: TextDirection.RIGHT_TO_LEFT,
} as const;

/** Univer has no indent but padding; Excel's step is about nine pixels. */
const INDENT_PIXELS = 9;

/** Office.js's number for letters below each other. */
const STACKED = 180;

/** A change of style as Univer stores it; `null` takes a property away. */
type StyleChange = { [K in keyof IStyleData]: IStyleData[K] | null };

/** The properties that `style` names, for Univer; all others are left out. */
export function styleChangeOf(style: CellStyle): IStyleData {
  const change: StyleChange = { ...fontChangeOf(style), ...alignmentChangeOf(style) };
  if (style.fill !== undefined) change.bg = style.fill === "" ? null : { rgb: style.fill };
  const borders = borderChangeOf(style);
  if (Object.keys(borders).length > 0) change.bd = borders;
  return change as IStyleData;
}

function fontChangeOf(style: CellStyle): StyleChange {
  const change: StyleChange = {};
  if (style.bold !== undefined) change.bl = flag(style.bold);
  if (style.italic !== undefined) change.it = flag(style.italic);
  if (style.underline !== undefined) Object.assign(change, underlineChangeOf(style.underline));
  if (style.strikethrough !== undefined) change.st = style.strikethrough ? { s: BooleanNumber.TRUE } : null;
  if (style.script !== undefined) change.va = style.script === "" ? null : SCRIPT[style.script];
  if (style.fontName !== undefined) change.ff = style.fontName;
  if (style.fontSize !== undefined) change.fs = style.fontSize;
  if (style.fontColor !== undefined) change.cl = style.fontColor === "" ? null : { rgb: style.fontColor };
  return change;
}

function alignmentChangeOf(style: CellStyle): StyleChange {
  const change: StyleChange = {};
  if (style.horizontalAlignment !== undefined) change.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) change.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) change.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (style.indent !== undefined) change.pd = style.indent === 0 ? null : { l: style.indent * INDENT_PIXELS };
  if (style.rotation !== undefined) change.tr = rotationChangeOf(style.rotation);
  if (style.readingOrder !== undefined)
    change.td = style.readingOrder === "Context" ? null : DIRECTION[style.readingOrder];
  return change;
}

/** Univer turns clockwise. */
function rotationChangeOf(degrees: number): StyleChange["tr"] {
  if (degrees === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return degrees === 0 ? null : { a: -degrees, v: BooleanNumber.FALSE };
}

/** Univer knows no accountants; a line of its own that it does not draw in cells says that the line is one of theirs. */
function underlineChangeOf(underline: Underline): StyleChange {
  if (underline === "None") return { ul: null, bbl: null };
  const ul = {
    s: BooleanNumber.TRUE,
    ...(underline.startsWith("Double") ? { t: TextDecoration.DOUBLE } : {}),
  };
  return { ul, bbl: underline.endsWith("Accountant") ? { s: BooleanNumber.TRUE } : null };
}

/** A cell's style with every property given, Excel's defaults where nothing is stored. */
export function cellStyleOf(style: Nullable<IStyleData>, defaultFont: string): CellStyle {
  const stored = style ?? {};
  return {
    bold: stored.bl === BooleanNumber.TRUE,
    italic: stored.it === BooleanNumber.TRUE,
    underline: underlineOf(stored),
    strikethrough: stored.st?.s === BooleanNumber.TRUE,
    script: keyOf(SCRIPT, stored.va) ?? "",
    fontName: stored.ff ?? defaultFont,
    fontSize: stored.fs ?? 11,
    fontColor: stored.cl?.rgb ?? "#000000",
    fill: stored.bg?.rgb ?? "",
    horizontalAlignment: keyOf(HORIZONTAL, stored.ht) ?? "General",
    verticalAlignment: keyOf(VERTICAL, stored.vt) ?? "Bottom",
    wrapText: stored.tb === WrapStrategy.WRAP,
    indent: Math.round((stored.pd?.l ?? 0) / INDENT_PIXELS),
    rotation: stored.tr?.v === BooleanNumber.TRUE ? STACKED : -(stored.tr?.a ?? 0) || 0,
    readingOrder: keyOf(DIRECTION, stored.td) ?? "Context",
    ...bordersOf(stored.bd),
  };
}

function underlineOf({ ul, bbl }: IStyleData): Underline {
  if (ul?.s !== BooleanNumber.TRUE) return "None";
  const lines = ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
  return bbl?.s === BooleanNumber.TRUE ? `${lines}Accountant` : lines;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string>(names: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

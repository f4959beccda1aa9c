import { type IStyleData } from "@univerjs/core";
import { RangeThemeStyle } from "@univerjs/sheets";
import type { TableLook } from "./grid";
import { tableDesign, type TableDesign } from "./table-families";

/** What tells the themes of one style apart, in this order. */
const UNBANDED = " without bands";
const STRIPES = " with stripes";
const FIRST = " first column";
const LAST = " last column";
const TOTALS = " with totals";
/** Where no header shows, what becomes of its buttons when it comes back is known by this alone. */
const NO_HEADER = " without header";
const NO_BUTTONS = " nor buttons";
/** Univer takes a theme without a name for one that is missing. */
const UNSTYLED = "none";

/** A look as a theme that Univer lays over a table's header and data, without its total row. */
export function tableTheme(look: TableLook): RangeThemeStyle {
  const name = themeName(look);
  if (look.style === "") return new RangeThemeStyle(name, {});
  const { whole, rowStripe, columnStripe, column, header, outline } = tableDesign(look.style);
  const [left, right] = outline ? [{ bd: { l: outline } }, { bd: { r: outline } }] : [{}, {}];
  return new RangeThemeStyle(name, {
    wholeStyle: whole,
    headerRowStyle: outline ? { ...header, bd: { ...header.bd, t: outline } } : header,
    headerColumnStyle: look.highlightFirstColumn ? { ...left, ...column } : left,
    lastColumnStyle: look.highlightLastColumn ? { ...right, ...column } : right,
    ...(look.showBandedRows && { firstRowStyle: rowStripe }),
    ...(look.showBandedColumns && { secondColumnStyle: columnStripe }),
    ...(!look.showTotals && { lastRowStyle: bottomOf(look.style) }),
  });
}

/** The look of a total row's cell, which no theme of Univer's knows. */
export function totalStyle(theme: string, isFirst: boolean, isLast: boolean): IStyleData | undefined {
  const { style, highlightFirstColumn, highlightLastColumn } = themeLook(theme);
  if (style === "") return undefined;
  const { whole, column, total, outline } = tableDesign(style);
  const emphasis = (isFirst && highlightFirstColumn) || (isLast && highlightLastColumn) ? column : {};
  const edges = outline && { ...(isFirst && { l: outline }), ...(isLast && { r: outline }) };
  return { ...whole, ...emphasis, ...total, bd: { ...whole.bd, ...edges, ...total.bd } } as IStyleData;
}

/** The look that a theme of this name was made for; whether a header that shows has buttons is for the table to say. */
export function themeLook(theme: string): TableLook {
  const [style = ""] = theme.split(" ");
  return {
    style: style === UNSTYLED ? "" : style,
    showBandedRows: !theme.includes(UNBANDED),
    showBandedColumns: theme.includes(STRIPES),
    highlightFirstColumn: theme.includes(FIRST),
    highlightLastColumn: theme.includes(LAST),
    showTotals: theme.includes(TOTALS),
    showHeaders: !theme.includes(NO_HEADER),
    showFilterButton: !theme.includes(NO_BUTTONS),
  };
}

export function hasHeader(theme: string): boolean {
  return !theme.includes(NO_HEADER);
}

export function hasTotals(theme: string): boolean {
  return theme.includes(TOTALS);
}

/** The name of the same look without a total row. */
export function withoutTotals(theme: string): string {
  return theme.replace(TOTALS, "");
}

function themeName(look: TableLook): string {
  const marks = [
    look.showBandedRows ? "" : UNBANDED,
    look.showBandedColumns ? STRIPES : "",
    look.highlightFirstColumn ? FIRST : "",
    look.highlightLastColumn ? LAST : "",
    look.showTotals ? TOTALS : "",
    look.showHeaders ? "" : NO_HEADER,
    look.showHeaders || look.showFilterButton ? "" : NO_BUTTONS,
  ];
  return `${look.style || UNSTYLED}${marks.join("")}`;
}

/** The line below the last row where no total row follows: the one that a total row would have there. */
function bottomOf(style: string): { bd?: TableDesign["total"]["bd"] } {
  const { total, outline } = tableDesign(style);
  const bottom = outline ?? total.bd?.b;
  return bottom ? { bd: { b: bottom } } : {};
}

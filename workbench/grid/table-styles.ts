import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { RangeThemeStyle, type IRangeThemeStyleJSON } from "@univerjs/sheets";
import type { TableLook } from "./grid";

interface Palette {
  strong: string;
  line: string;
  band: string;
  deepBand: string;
}

/** The Office theme of 2013 to 2022: black, then accents 1 to 6, the order in which Excel numbers the styles of a family. */
const PALETTES: readonly Palette[] = [
  { strong: "#000000", line: "#808080", band: "#D9D9D9", deepBand: "#A6A6A6" },
  { strong: "#4472C4", line: "#8EA9DB", band: "#D9E1F2", deepBand: "#B4C6E7" },
  { strong: "#ED7D31", line: "#F4B084", band: "#FCE4D6", deepBand: "#F8CBAD" },
  { strong: "#A5A5A5", line: "#C9C9C9", band: "#EDEDED", deepBand: "#DBDBDB" },
  { strong: "#FFC000", line: "#FFD966", band: "#FFF2CC", deepBand: "#FFE699" },
  { strong: "#5B9BD5", line: "#9BC2E6", band: "#DDEBF7", deepBand: "#BDD7EE" },
  { strong: "#70AD47", line: "#A9D08E", band: "#E2EFDA", deepBand: "#C6E0B4" },
];

/** What tells the themes of one style apart, in this order. */
const UNBANDED = " without bands";
const STRIPES = " with stripes";
const FIRST = " first column";
const LAST = " last column";
/** Univer takes a theme without a name for one that is missing. */
const UNSTYLED = "none";

/** In a style without bands of rows. */
const STRIPE: Theme["firstRowStyle"] = { bg: { rgb: "#F2F2F2" } };

type Theme = Omit<IRangeThemeStyleJSON, "name">;

/** Families of seven, told by what they draw: lines only, filled header, banded rows, every row filled. */
const FAMILIES: readonly { first: string; from: number; theme: (palette: Palette) => Theme }[] = [
  { first: "Light", from: 15, theme: griddedTheme },
  { first: "Light", from: 8, theme: outlinedTheme },
  { first: "Light", from: 1, theme: ruledTheme },
  { first: "Medium", from: 8, theme: filledTheme },
  { first: "Medium", from: 1, theme: bandedTheme },
  { first: "Dark", from: 1, theme: filledTheme },
];

type Drawn = Omit<TableLook, "showFilterButton">;

/** A likeness of one of Excel's table styles, with what it may have and need not; names that Excel does not have look like Medium 2. */
export function tableTheme(look: Drawn): RangeThemeStyle {
  const { style, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = look;
  const marks = [
    showBandedRows ? "" : UNBANDED,
    showBandedColumns ? STRIPES : "",
    highlightFirstColumn ? FIRST : "",
    highlightLastColumn ? LAST : "",
  ];
  const name = `${style || UNSTYLED}${marks.join("")}`;
  if (style === "") return new RangeThemeStyle(name, {});
  const { firstRowStyle, ...theme } = themeOf(style);
  const strong = emphasis(theme);
  return new RangeThemeStyle(name, {
    ...theme,
    ...(showBandedRows && firstRowStyle && { firstRowStyle }),
    ...(showBandedColumns && { secondColumnStyle: firstRowStyle ?? STRIPE }),
    ...(highlightFirstColumn && { headerColumnStyle: { ...theme.headerColumnStyle, ...strong } }),
    ...(highlightLastColumn && { lastColumnStyle: { ...theme.lastColumnStyle, ...strong } }),
  });
}

/** The look that a theme of this name was made for. */
export function themeLook(theme: string): Drawn {
  const [style = ""] = theme.split(" ");
  return {
    style: style === UNSTYLED ? "" : style,
    showBandedRows: !theme.includes(UNBANDED),
    showBandedColumns: theme.includes(STRIPES),
    highlightFirstColumn: theme.includes(FIRST),
    highlightLastColumn: theme.includes(LAST),
  };
}

/** First and last columns are bold, and where every cell is filled they look like the header. */
function emphasis({ wholeStyle, headerRowStyle }: Theme): Theme["headerRowStyle"] {
  return wholeStyle?.bg ? headerRowStyle : { bl: 1 };
}

function themeOf(style: string): Theme {
  const [, kind = "Medium", digits = "2"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const number = Number(digits);
  const family = FAMILIES.find(({ first, from }) => first === kind && number >= from);
  const palette = PALETTES[(number - 1) % PALETTES.length];
  return family === undefined || palette === undefined ? themeOf("TableStyleMedium2") : family.theme(palette);
}

function bandedTheme({ strong, line, band }: Palette): Theme {
  return {
    wholeStyle: { bd: { t: border(line), b: border(line) } },
    headerRowStyle: { bg: { rgb: strong }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: { bg: { rgb: band } },
    headerColumnStyle: { bd: { l: border(line) } },
    lastColumnStyle: { bd: { r: border(line) } },
  };
}

function filledTheme({ strong, band, deepBand }: Palette): Theme {
  const white = border("#FFFFFF");
  return {
    wholeStyle: { bg: { rgb: band }, bd: { t: white, b: white, l: white, r: white } },
    headerRowStyle: { bg: { rgb: strong }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: { bg: { rgb: deepBand } },
  };
}

function ruledTheme({ strong, line, band }: Palette): Theme {
  return {
    headerRowStyle: { cl: { rgb: strong }, bl: 1, bd: { t: border(line), b: border(line) } },
    firstRowStyle: { bg: { rgb: band } },
    lastRowStyle: { bd: { b: border(line) } },
  };
}

function outlinedTheme({ strong, line }: Palette): Theme {
  return {
    wholeStyle: { bd: { t: border(line), b: border(line) } },
    headerRowStyle: { bg: { rgb: strong }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    headerColumnStyle: { bd: { l: border(line) } },
    lastColumnStyle: { bd: { r: border(line) } },
  };
}

function griddedTheme({ strong, line, band }: Palette): Theme {
  const edge = border(line);
  return {
    wholeStyle: { bd: { t: edge, b: edge, l: edge, r: edge } },
    headerRowStyle: { cl: { rgb: strong }, bl: 1 },
    firstRowStyle: { bg: { rgb: band } },
  };
}

function border(color: string): IBorderStyleData {
  return { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

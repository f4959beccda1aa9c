import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { RangeThemeStyle, type IRangeThemeStyleJSON } from "@univerjs/sheets";

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

/** What tells the themes of one style apart. */
const UNBANDED = " without bands";
/** Univer takes a theme without a name for one that is missing. */
const UNSTYLED = "none";

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

/** A likeness of one of Excel's table styles, with or without its banded rows; names that Excel does not have look like Medium 2. */
export function tableTheme(style: string, banded: boolean): RangeThemeStyle {
  if (style === "") return new RangeThemeStyle(UNSTYLED, {});
  const theme = themeOf(style);
  return new RangeThemeStyle(banded ? style : `${style}${UNBANDED}`, banded ? theme : withoutBands(theme));
}

/** The look that a theme of this name was made for. */
export function themeLook(theme: string): { style: string; showBandedRows: boolean } {
  if (theme === UNSTYLED) return { style: "", showBandedRows: true };
  return { style: theme.replace(UNBANDED, ""), showBandedRows: !theme.endsWith(UNBANDED) };
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

function withoutBands({ firstRowStyle: _first, secondRowStyle: _second, ...theme }: Theme): Theme {
  return theme;
}

function border(color: string): IBorderStyleData {
  return { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { IRangeThemeStyleJSON } from "@univerjs/sheets";

type Look = NonNullable<IRangeThemeStyleJSON["wholeStyle"]>;

/** What one of Excel's table styles gives to the parts of a table. Later parts lie over earlier ones. */
export interface TableDesign {
  whole: Look;
  /** Every other row of data, from the first. */
  rowStripe: Look;
  /** Every other column, from the first. */
  columnStripe: Look;
  /** The first and the last column, where they are to stand out. */
  column: Look;
  header: Look;
  total: Look;
  /** Around the whole table. */
  outline?: IBorderStyleData;
}

interface Palette {
  /** The accent, darker by half and by a quarter, and lighter by 40, 60 and 80 %. */
  accent: string;
  darkest: string;
  dark: string;
  line: string;
  deepBand: string;
  band: string;
  /** What Dark 8 to 11 pair it with. */
  partner?: string;
}

type Colors = [
  ...[accent: string, darkest: string, dark: string],
  ...[line: string, deepBand: string, band: string],
  partner?: string,
];

/** The Office theme of 2013 to 2022: black, then accents 1 to 6, the order in which Excel numbers the styles of a family. */
const BLACK: Palette = {
  ...{ accent: "#000000", darkest: "#000000", dark: "#262626" },
  ...{ line: "#000000", deepBand: "#A6A6A6", band: "#D9D9D9" },
};
const PALETTES: readonly Palette[] = [
  BLACK,
  palette("#4472C4", "#203764", "#305496", "#8EA9DB", "#B4C6E7", "#D9E1F2", "#ED7D31"),
  palette("#ED7D31", "#833C0C", "#C65911", "#F4B084", "#F8CBAD", "#FCE4D6"),
  palette("#A5A5A5", "#525252", "#7B7B7B", "#C9C9C9", "#DBDBDB", "#EDEDED", "#FFC000"),
  palette("#FFC000", "#806000", "#BF8F00", "#FFD966", "#FFE699", "#FFF2CC"),
  palette("#5B9BD5", "#1F4E78", "#2F75B5", "#9BC2E6", "#BDD7EE", "#DDEBF7", "#70AD47"),
  palette("#70AD47", "#375623", "#548235", "#A9D08E", "#C6E0B4", "#E2EFDA"),
];

const WHITE = "#FFFFFF";
const BOLD: Look = { bl: 1 };
const WHITE_ON = (color: string): Look => ({ bg: { rgb: color }, cl: { rgb: WHITE }, bl: 1 });
const { THIN, MEDIUM, THICK, DOUBLE } = BorderStyleTypes;

interface Family {
  kind: string;
  from: number;
  design: (palette: Palette) => TableDesign;
  palettes: readonly Palette[];
}

/** From the last of a kind, so that the first one that begins early enough is the right one. */
const FAMILIES: readonly Family[] = [
  { kind: "Light", from: 15, design: gridded, palettes: PALETTES },
  { kind: "Light", from: 8, design: framed, palettes: PALETTES },
  { kind: "Light", from: 1, design: ruled, palettes: PALETTES },
  { kind: "Medium", from: 22, design: tinted, palettes: PALETTES },
  { kind: "Medium", from: 15, design: blackRuled, palettes: PALETTES },
  { kind: "Medium", from: 8, design: filled, palettes: PALETTES },
  { kind: "Medium", from: 1, design: banded, palettes: PALETTES },
  { kind: "Dark", from: 8, design: paired, palettes: [BLACK, ...PALETTES.filter(({ partner }) => partner)] },
  { kind: "Dark", from: 1, design: night, palettes: PALETTES },
];

/** A likeness of one of Excel's table styles; names that Excel does not have look like Medium 2. */
export function tableDesign(style: string): TableDesign {
  const [, kind = "", digits = ""] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const number = Number(digits);
  const family = FAMILIES.find((each) => each.kind === kind && number >= each.from);
  const colors = family?.palettes[(number - family.from) % PALETTES.length];
  return family && colors ? family.design(colors) : tableDesign("TableStyleMedium2");
}

function ruled({ accent, dark, band }: Palette): TableDesign {
  const text = { cl: { rgb: dark } };
  const bold = { ...text, ...BOLD };
  const [edge, stripe] = [border(accent), fill(band)];
  return {
    ...{ whole: text, rowStripe: stripe, columnStripe: stripe, column: bold },
    header: { ...bold, bd: { t: edge, b: edge } },
    total: { ...bold, bd: { t: edge, b: edge } },
  };
}

function framed({ accent }: Palette): TableDesign {
  const edge = border(accent);
  return {
    whole: {},
    rowStripe: { bd: { t: edge, b: edge } },
    columnStripe: { bd: { l: edge, r: edge } },
    column: BOLD,
    header: WHITE_ON(accent),
    total: { ...BOLD, bd: { t: border(accent, DOUBLE), b: edge } },
    outline: edge,
  };
}

function gridded({ accent, band }: Palette): TableDesign {
  const [edge, stripe] = [border(accent), fill(band)];
  return {
    whole: { bd: { t: edge, b: edge, l: edge, r: edge } },
    ...{ rowStripe: stripe, columnStripe: stripe, column: BOLD },
    header: { ...BOLD, bd: { b: border(accent, MEDIUM) } },
    total: { ...BOLD, bd: { t: border(accent, DOUBLE), b: edge } },
  };
}

function banded({ accent, line, band }: Palette): TableDesign {
  const [edge, stripe] = [border(line), fill(band)];
  return {
    whole: { bd: { t: edge, b: edge } },
    ...{ rowStripe: stripe, columnStripe: stripe, column: BOLD },
    header: WHITE_ON(accent),
    total: { ...BOLD, bd: { t: border(accent, DOUBLE), b: edge } },
    outline: edge,
  };
}

function filled({ accent, band, deepBand }: Palette): TableDesign {
  const [edge, thick, stripe, strong] = [border(WHITE), border(WHITE, THICK), fill(deepBand), WHITE_ON(accent)];
  return {
    whole: { ...fill(band), bd: { t: edge, b: edge, l: edge, r: edge } },
    ...{ rowStripe: stripe, columnStripe: stripe, column: strong },
    header: { ...strong, bd: { b: thick } },
    total: { ...strong, bd: { t: thick } },
  };
}

function blackRuled({ accent }: Palette): TableDesign {
  const [edge, stripe, strong] = [border("#000000", MEDIUM), fill("#D9D9D9"), WHITE_ON(accent)];
  return {
    ...{ whole: {}, rowStripe: stripe, columnStripe: stripe, column: strong },
    header: { ...strong, bd: { t: edge, b: edge } },
    total: { bd: { t: border("#000000", DOUBLE), b: edge } },
  };
}

function tinted({ accent, line, deepBand, band }: Palette): TableDesign {
  const [edge, stripe] = [border(line), fill(deepBand)];
  return {
    whole: { ...fill(band), bd: { t: edge, b: edge, l: edge, r: edge } },
    ...{ rowStripe: stripe, columnStripe: stripe, column: BOLD, header: BOLD },
    total: { ...BOLD, bd: { t: border(accent, MEDIUM), b: edge } },
  };
}

function night({ accent, darkest, dark }: Palette): TableDesign {
  const [edge, stripe] = [border(WHITE, MEDIUM), fill(dark)];
  const ground = accent === "#000000" ? "#737373" : accent;
  return {
    whole: { ...fill(ground), cl: { rgb: WHITE } },
    ...{ rowStripe: stripe, columnStripe: stripe, column: WHITE_ON(dark) },
    header: { ...WHITE_ON("#000000"), bd: { b: edge } },
    total: { ...WHITE_ON(darkest), bd: { t: edge } },
  };
}

function paired({ accent, partner = "#000000", deepBand, band }: Palette): TableDesign {
  const stripe = fill(deepBand);
  return {
    ...{ whole: fill(band), rowStripe: stripe, columnStripe: stripe, column: BOLD },
    header: { ...WHITE_ON(partner), bl: 0 },
    total: { ...BOLD, bd: { t: border(accent, DOUBLE) } },
  };
}

function palette(...[accent, darkest, dark, line, deepBand, band, partner]: Colors): Palette {
  return { accent, darkest, dark, line, deepBand, band, ...(partner !== undefined && { partner }) };
}

function border(color: string, kind = THIN): IBorderStyleData {
  return { s: kind, cl: { rgb: color } };
}

function fill(color: string): Look {
  return { bg: { rgb: color } };
}

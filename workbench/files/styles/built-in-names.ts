import { BUILT_IN_STYLES } from "../../model/style/built-in-styles";

/** How files number Excel's own styles (ECMA-376 18.8.7), by Office.js's names for them. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Normal: 0,
    Comma: 3,
    Currency: 4,
    Percent: 5,
    WholeComma: 6,
    WholeDollar: 7,
    Hlink: 8,
    HlinkTrav: 9,
    Note: 10,
    WarningText: 11,
    SheetTitle: 15,
    Heading1: 16,
    Heading2: 17,
    Heading3: 18,
    Heading4: 19,
    Input: 20,
    Output: 21,
    Calculation: 22,
    CheckCell: 23,
    LinkedCell: 24,
    Total: 25,
    Good: 26,
    Bad: 27,
    Neutral: 28,
    ExplanatoryText: 53,
  }),
);

/** Where a file's name is not Office.js's with spaces between its words. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    WholeComma: "Comma [0]",
    WholeDollar: "Currency [0]",
    Hlink: "Hyperlink",
    HlinkTrav: "Followed Hyperlink",
    SheetTitle: "Title",
  }),
);

const ACCENTS = 29;
/** Of each accent the strong one first. */
const SHADES = ["", "_20", "_40", "_60"];
const ACCENT = /^Accent([1-6])(_[246]0)?$/;

/** undefined for a style that is none of Excel's own. */
export function builtInNumber(name: string): number | undefined {
  const [, accent, shade = ""] = ACCENT.exec(name) ?? [];
  if (accent === undefined) return NUMBERS.get(name);
  return ACCENTS + 4 * (Number(accent) - 1) + SHADES.indexOf(shade);
}

/** In English, as files that Excel writes in English name it. */
export function fileNameOf(name: string): string {
  const [, accent, shade = ""] = ACCENT.exec(name) ?? [];
  if (accent !== undefined) return shade === "" ? name : `${shade.slice(1)}% - Accent${accent}`;
  return NAMES.get(name) ?? name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, " ");
}

/** What LibreOffice writes before the names of Excel's styles, without their numbers. */
const LIBRE_OFFICE = "Excel Built-in ";

/** Office.js's name of a style of Excel's that a file knows by name alone; undefined where it is none. */
export function builtInByFileName(name: string): string | undefined {
  if (!name.startsWith(LIBRE_OFFICE)) return undefined;
  const own = name.slice(LIBRE_OFFICE.length);
  return [...BUILT_IN_STYLES.keys()].find((known) => fileNameOf(known) === own);
}

/** Office.js's name of the style of a number; undefined where it has none. */
export function builtInName(number: number): string | undefined {
  const place = number - ACCENTS;
  if (place >= 0 && place < 24) return `Accent${Math.floor(place / 4) + 1}${SHADES[place % 4]}`;
  return [...NUMBERS.keys()].find((name) => NUMBERS.get(name) === number);
}

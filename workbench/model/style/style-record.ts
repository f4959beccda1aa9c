import type { CellStyle } from "../../grid/grid";

/** The parts of a cell's format that a style can say something of. */
export type Include = "Alignment" | "Border" | "Font" | "Number" | "Patterns" | "Protection";

/** A named style as it is kept. */
export interface StyleRecord {
  /** What it says that Excel's usual look does not. */
  look: CellStyle;
  numberFormat: string;
  locked: boolean;
  formulaHidden: boolean;
  includes: readonly Include[];
}

/** The style of cells that nobody formatted, which says something of everything. */
export const FULL: StyleRecord = {
  look: {},
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
  includes: ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"],
};

/** The usual look, by the part that it belongs to. */
const USUAL: Readonly<Partial<Record<Include, CellStyle>>> = {
  Alignment: {
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indent: 0,
    rotation: 0,
    readingOrder: "Context",
  },
  Border: {
    borderTop: null,
    borderBottom: null,
    borderLeft: null,
    borderRight: null,
    borderDown: null,
    borderUp: null,
  },
  Font: {
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    script: "",
    fontName: "Calibri",
    fontSize: 11,
    fontColor: "#000000",
  },
  Patterns: { fill: "" },
};

/** The look of a cell that has this style, as far as the style says. */
export function lookOf({ look, includes }: Pick<StyleRecord, "look" | "includes">): CellStyle {
  const usual: CellStyle = Object.assign({}, ...includes.map((include) => USUAL[include] ?? {})) as CellStyle;
  return Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [name, look[name as keyof CellStyle] ?? value]),
  );
}

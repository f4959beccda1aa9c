import { BooleanNumber, BorderStyleTypes, TextDecoration, type IBorderData, type IStyleBase } from "@univerjs/core";
import type { ConditionalEdge, ConditionalLook } from "./conditional-format";

const EDGES: Readonly<Record<ConditionalEdge, keyof IBorderData>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};

/** A look as Univer draws it; a number format is not drawn. */
export function styleOfLook(look: ConditionalLook): IStyleBase {
  const { underline, borders } = look;
  return {
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
    ...(look.strikethrough === undefined ? {} : { st: { s: flag(look.strikethrough) } }),
    ...(underline === undefined ? {} : { ul: lineOf(underline) }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(borders === undefined ? {} : { bd: bordersOf(borders) }),
  };
}

export function lookOfStyle(style: IStyleBase): ConditionalLook {
  return {
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.st === undefined ? {} : { strikethrough: style.st.s === BooleanNumber.TRUE }),
    ...(style.ul === undefined ? {} : { underline: underlineOf(style.ul) }),
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
  };
}

function lineOf(underline: "None" | "Single" | "Double"): NonNullable<IStyleBase["ul"]> {
  if (underline === "None") return { s: BooleanNumber.FALSE };
  return { s: BooleanNumber.TRUE, ...(underline === "Double" ? { t: TextDecoration.DOUBLE } : {}) };
}

function underlineOf({ s, t }: NonNullable<IStyleBase["ul"]>): "None" | "Single" | "Double" {
  if (s !== BooleanNumber.TRUE) return "None";
  return t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function bordersOf(borders: NonNullable<ConditionalLook["borders"]>): IBorderData {
  return Object.fromEntries(
    (Object.keys(borders) as ConditionalEdge[]).map((edge) => {
      const { color = "#000000", style = "Continuous" } = borders[edge] ?? {};
      return [EDGES[edge], style === "None" ? null : { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } }];
    }),
  );
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

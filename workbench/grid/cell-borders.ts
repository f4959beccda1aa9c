import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { CellStyle } from "./grid";
import type { BorderKind, BorderLine } from "./lines";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight" | "borderDown" | "borderUp";

const SIDES = {
  borderTop: "t",
  borderBottom: "b",
  borderLeft: "l",
  borderRight: "r",
  borderDown: "tl_br",
  borderUp: "bl_tr",
} as const satisfies Record<Side, keyof IBorderData>;

const KINDS: Readonly<Record<BorderKind, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  double: BorderStyleTypes.DOUBLE,
};

/** The lines that `style` names, for Univer. */
export function borderChangeOf(style: CellStyle): IBorderData {
  const change: IBorderData = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = style[side];
    if (line !== undefined) change[SIDES[side]] = line && { s: KINDS[line.kind], cl: { rgb: line.color } };
  }
  return change;
}

/** All lines of a cell; null where there is none. */
export function bordersOf(stored: Nullable<IBorderData>): Required<Pick<CellStyle, Side>> {
  const lines = Object.entries(SIDES).map(([side, edge]) => [side, lineOf(stored?.[edge])]);
  return Object.fromEntries(lines) as Record<Side, BorderLine | null>;
}

function lineOf(stored: Nullable<IBorderStyleData>): BorderLine | null {
  if (!stored || stored.s === BorderStyleTypes.NONE) return null;
  const kind = (Object.keys(KINDS) as BorderKind[]).find((name) => KINDS[name] === stored.s) ?? "thin";
  return { kind, color: stored.cl?.rgb ?? "#000000" };
}

import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { UsualFont } from "./cell-look";
import type { FileColors } from "./file-colors";
import type { KeptLook } from "./kept-looks";

type Fill = NonNullable<FileStyle["fill"]>;
type Pattern = Extract<Fill, { type: "pattern" }>["pattern"];
type Color = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

/** A file's patterns by Office.js's names, as both stand in the list of Excel's numbers of patterns. */
const PATTERNS: ReadonlyMap<string, Pattern> = new Map<string, Pattern>([
  ["Gray50", "mediumGray"],
  ["Gray75", "darkGray"],
  ["Gray25", "lightGray"],
  ["Gray16", "gray125"],
  ["Gray8", "gray0625"],
  ["Horizontal", "darkHorizontal"],
  ["Vertical", "darkVertical"],
  ["Down", "darkDown"],
  ["Up", "darkUp"],
  ["Checker", "darkGrid"],
  ["SemiGray75", "darkTrellis"],
  ["LightHorizontal", "lightHorizontal"],
  ["LightVertical", "lightVertical"],
  ["LightDown", "lightDown"],
  ["LightUp", "lightUp"],
  ["Grid", "lightGrid"],
  ["CrissCross", "lightTrellis"],
]);

const BLACK = "#000000";

/** A look with what the workbench keeps and does not draw. */
export function withKept(look: FileStyle, kept: KeptLook, usualFont: UsualFont): FileStyle {
  const { shrinkToFit, fontTint, unlocked, formulaHidden } = kept;
  const fill = fillWith(look.fill, kept);
  const font = look.font ?? usualFont;
  return {
    ...look,
    ...(fill && { fill }),
    ...(shrinkToFit && { alignment: { ...look.alignment, shrinkToFit } }),
    ...(fontTint !== undefined && { font: { ...font, color: { rgb: "000000", ...look.font?.color, tint: fontTint } } }),
    ...((unlocked || formulaHidden) && {
      protection: { ...(unlocked && { locked: false }), ...(formulaHidden && { hidden: true }) },
    }),
  };
}

/** Of a pattern the fill is what lies behind. */
function fillWith(fill: FileStyle["fill"], kept: KeptLook): Fill | undefined {
  const { patternColor = BLACK, patternTint, fillTint } = kept;
  const color = fill?.type === "pattern" ? fill.fgColor : undefined;
  const behind = color && { ...color, ...(fillTint !== undefined && { tint: fillTint }) };
  const pattern = PATTERNS.get(kept.pattern ?? "");
  if (!pattern) return behind && { type: "pattern", pattern: "solid", fgColor: behind };
  const front = { rgb: patternColor.slice(1), ...(patternTint !== undefined && { tint: patternTint }) };
  return { type: "pattern", pattern, fgColor: front, ...(behind && { bgColor: behind }) };
}

/** What of a file's look the workbench keeps and does not draw. */
export function keptFromFile({ alignment, fill, font, protection }: FileStyle, colors: FileColors): KeptLook {
  const fontTint = tintOf(font?.color);
  return {
    ...(alignment?.shrinkToFit && { shrinkToFit: true }),
    ...(fill?.type === "pattern" && patternFrom(fill, colors)),
    ...(fontTint !== undefined && { fontTint }),
    ...(protection?.locked === false && { unlocked: true }),
    ...(protection?.hidden === true && { formulaHidden: true }),
  };
}

function patternFrom(fill: Extract<Fill, { type: "pattern" }>, colors: FileColors): KeptLook {
  const found = [...PATTERNS].find(([, pattern]) => pattern === fill.pattern)?.[0];
  const fillTint = tintOf(found === undefined ? fill.fgColor : fill.bgColor);
  const patternTint = found === undefined ? undefined : tintOf(fill.fgColor);
  const patternColor = found === undefined ? BLACK : (colors.find(fill.fgColor) ?? BLACK);
  return {
    ...(found !== undefined && { pattern: found }),
    ...(patternColor !== BLACK && { patternColor }),
    ...(patternTint !== undefined && { patternTint }),
    ...(fillTint !== undefined && { fillTint }),
  };
}

/** A theme's colour is drawn with its tint, and has none of its own any more. */
function tintOf(color: Color | undefined): number | undefined {
  const { rgb, tint = 0 } = color ?? {};
  return rgb !== undefined && tint !== 0 && Math.abs(tint) <= 1 ? tint : undefined;
}

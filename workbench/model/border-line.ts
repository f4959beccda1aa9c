import type { BorderKind, BorderLine } from "../grid/lines";

/** Office.js's two words for a kind of line. */
interface Line {
  style: string;
  weight: string;
}

/** The usual kind of each style comes first. */
const LINES: Readonly<Record<BorderKind, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

const KINDS = Object.keys(LINES) as BorderKind[];

export function styleOf(line: BorderLine | null): string {
  return line ? LINES[line.kind].style : "None";
}

export function weightOf(line: BorderLine | null): string {
  return line ? LINES[line.kind].weight : "Thin";
}

/** A line in another style: as heavy as before where there is such a line, else as it usually is. */
export function withStyle(style: string, before: BorderLine | null): BorderLine | null {
  if (style === "None") return null;
  const alike = KINDS.filter((kind) => LINES[kind].style === style);
  const kind = alike.find((each) => LINES[each].weight === weightOf(before)) ?? alike[0] ?? "thin";
  return { kind, color: before?.color ?? "#000000" };
}

/** A line of another weight: in the same style where there is such a line, else continuous. */
export function withWeight(weight: string, before: BorderLine | null): BorderLine {
  const alike = KINDS.filter((kind) => LINES[kind].weight === weight);
  const style = before ? styleOf(before) : "Continuous";
  const same = alike.find((kind) => LINES[kind].style === style);
  const kind = same ?? alike.find((each) => LINES[each].style === "Continuous") ?? "thin";
  return { kind, color: before?.color ?? "#000000" };
}

import { AbsoluteRefType } from "@univerjs/core";
import { serializeRange } from "@univerjs/engine-formula";
import { rangeOf } from "./area";
import type { ConditionalTest } from "./conditional-format";
import type { Area } from "./grid";

/** The areas as formulas name them. */
export interface Place {
  /** The first cell: "B2". */
  cell: string;
  /** All of them, held: "$B$2:$C$9,$E$1". */
  all: string;
}

export const NEVER = "=FALSE";

export function placeOf(areas: readonly Area[]): Place {
  const first = [...areas].sort((a, b) => a.row - b.row || a.column - b.column)[0];
  if (!first) return { cell: "A1", all: "$A$1" };
  const held = { startAbsoluteRefType: AbsoluteRefType.ALL, endAbsoluteRefType: AbsoluteRefType.ALL };
  return {
    cell: serializeRange(rangeOf({ ...first, rows: 1, columns: 1 })),
    all: areas.map((area) => serializeRange({ ...rangeOf(area), ...held })).join(","),
  };
}

type Two = (cell: string, first: string, second: string) => string;

const COMPARISONS: Readonly<Record<string, Two>> = {
  Between: (cell, first, second) => `=AND(${cell}>=(${first}),${cell}<=(${second}))`,
  NotBetween: (cell, first, second) => `=OR(${cell}<(${first}),${cell}>(${second}))`,
  EqualTo: (cell, first) => `=${cell}=(${first})`,
  NotEqualTo: (cell, first) => `=${cell}<>(${first})`,
  GreaterThan: (cell, first) => `=${cell}>(${first})`,
  LessThan: (cell, first) => `=${cell}<(${first})`,
  GreaterThanOrEqual: (cell, first) => `=${cell}>=(${first})`,
  LessThanOrEqual: (cell, first) => `=${cell}<=(${first})`,
};

const TEXTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `=NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (cell, text) => `=ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text) => `=LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `=RIGHT(${cell},LEN(${text}))=${text}`,
};

const away = (deviations: number): ((place: Place) => string) => {
  const [operator, sign] = deviations > 0 ? [">", "+"] : ["<", "-"];
  return ({ cell, all }) =>
    `=AND(ISNUMBER(${cell}),${cell}${operator}AVERAGE(${all})${sign}${Math.abs(deviations)}*STDEV(${all}))`;
};
const inMonth =
  (months: number) =>
  ({ cell }: Place): string =>
    `=AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;

/** Presets that are formulas; the others Univer knows by itself. Weeks begin on Sunday, as in Excel. */
const PRESETS: Readonly<Record<string, (place: Place) => string>> = {
  Blanks: ({ cell }) => `=LEN(TRIM(${cell}))=0`,
  NonBlanks: ({ cell }) => `=LEN(TRIM(${cell}))>0`,
  Errors: ({ cell }) => `=ISERROR(${cell})`,
  NonErrors: ({ cell }) => `=NOT(ISERROR(${cell}))`,
  Yesterday: ({ cell }) => `=INT(${cell})=TODAY()-1`,
  Today: ({ cell }) => `=INT(${cell})=TODAY()`,
  Tomorrow: ({ cell }) => `=INT(${cell})=TODAY()+1`,
  LastSevenDays: ({ cell }) => `=AND(TODAY()-INT(${cell})<=6,INT(${cell})<=TODAY())`,
  LastWeek: ({ cell }) => `=AND(TODAY()-INT(${cell})>=WEEKDAY(TODAY()),TODAY()-INT(${cell})<WEEKDAY(TODAY())+7)`,
  ThisWeek: ({ cell }) => `=AND(TODAY()-INT(${cell})<=WEEKDAY(TODAY())-1,INT(${cell})-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: ({ cell }) => `=AND(INT(${cell})-TODAY()>7-WEEKDAY(TODAY()),INT(${cell})-TODAY()<15-WEEKDAY(TODAY()))`,
  LastMonth: inMonth(-1),
  ThisMonth: inMonth(0),
  NextMonth: inMonth(1),
  OneStdDevAboveAverage: away(1),
  OneStdDevBelowAverage: away(-1),
  TwoStdDevAboveAverage: away(2),
  TwoStdDevBelowAverage: away(-2),
  ThreeStdDevAboveAverage: away(3),
  ThreeStdDevBelowAverage: away(-3),
};

/** What a test asks, as Excel itself would write it as a formula for the first cell; undefined where Univer has the test itself. */
export function formulaOf(test: ConditionalTest, place: Place): string | undefined {
  switch (test.kind) {
    case "CellValue":
      return comparison(test, place.cell, operand(test.formula1), operand(test.formula2));
    case "ContainsText":
      return test.text === "" ? NEVER : (TEXTS[test.operator]?.(place.cell, quote(test.text)) ?? NEVER);
    case "Custom":
      return test.formula === "" ? NEVER : test.formula;
    case "PresetCriteria":
      return test.criterion === "" ? NEVER : PRESETS[test.criterion]?.(place);
    case "TopBottom":
      return test.type === "" ? NEVER : undefined;
  }
}

function comparison(
  { operator, formula1, formula2 }: ConditionalTest & { kind: "CellValue" },
  cell: string,
  first: string,
  second: string,
): string {
  const isTwo = operator === "Between" || operator === "NotBetween";
  if (formula1 === "" || (isTwo && formula2 === "")) return NEVER;
  return COMPARISONS[operator]?.(cell, first, second) ?? NEVER;
}

function operand(formula: string): string {
  return formula.replace(/^=/, "");
}

/** A text, or what a formula gives for one. */
function quote(text: string): string {
  return text.startsWith("=") ? `(${operand(text)})` : `"${text.replaceAll('"', '""')}"`;
}

import type { CellStyle, Sheet } from "hucre/xlsx";
import type { Area, GridSheet } from "../grid/grid";
import type { Bound, ConditionalFormatEntry, ConditionalLook, ConditionalRule } from "../grid/conditional-format";
import { formatArea, parseAddress } from "../model/address";
import type { FileColors } from "./file-colors";
import { formulaFromFile, formulaToFile } from "./file-formula";

type FileRule = NonNullable<Sheet["conditionalRules"]>[number];
type FileBound = NonNullable<FileRule["colorScale"]>["cfvo"][number];
type Criteria = Omit<FileRule, "priority" | "range" | "stopIfTrue" | "style">;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const BOUNDS: Readonly<Partial<Record<Bound["type"], FileBound["type"]>>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

const PRESETS = { DuplicateValues: "duplicateValues", UniqueValues: "uniqueValues" } as const;

/** What a file can hold of a sheet's conditional formats, and how many it can't: ranks, averages, dates, bars and icons. */
export function conditionalsToFile({ conditionalFormats }: GridSheet): { rules: FileRule[]; missing: number } {
  const entries = conditionalFormats.list();
  const rules = entries.flatMap((entry, index) => {
    const criteria = criteriaToFile(entry.rule);
    return criteria ? [{ ...criteria, ...detailsOf(entry), priority: index + 1 }] : [];
  });
  return { rules, missing: entries.length - rules.length };
}

function detailsOf({
  areas,
  rule,
  stopIfTrue,
}: ConditionalFormatEntry): Pick<FileRule, "range" | "stopIfTrue" | "style"> {
  return {
    range: areas.map((area) => formatArea(area)).join(" "),
    ...(stopIfTrue && { stopIfTrue }),
    ...("look" in rule && { style: lookToFile(rule.look) }),
  };
}

function criteriaToFile(rule: ConditionalRule): Criteria | undefined {
  switch (rule.kind) {
    case "CellValue": {
      const operator = OPERATORS[rule.operator as keyof typeof OPERATORS];
      const formulas = [rule.formula1, rule.formula2].filter((formula) => formula !== "").map(operandToFile);
      return operator && { type: "cellIs", operator, formula: formulas };
    }
    case "Custom":
      return { type: "expression", formula: operandToFile(rule.formula) };
    case "PresetCriteria": {
      const type = PRESETS[rule.criterion as keyof typeof PRESETS];
      return type && { type };
    }
    case "ColorScale": {
      const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      const cfvo = points.map(boundToFile);
      if (!cfvo.every((bound) => bound !== undefined)) return undefined;
      return { type: "colorScale", colorScale: { cfvo, colors: points.map(({ color }) => `FF${color.slice(1)}`) } };
    }
    default:
      return undefined;
  }
}

function operandToFile(operand: string): string {
  return operand.startsWith("=") ? formulaToFile(operand) : operand;
}

function boundToFile({ type, formula }: Bound): FileBound | undefined {
  const found = BOUNDS[type];
  const value = formula.replace(/^=/, "");
  return found && { type: found, ...(value !== "" && { value }) };
}

function lookToFile({
  bold,
  italic,
  strikethrough,
  underline,
  fontColor,
  fill,
  numberFormat,
}: ConditionalLook): CellStyle {
  const font = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(underline && underline !== "None" && { underline: true }),
    ...(fontColor && { color: { rgb: fontColor.slice(1) } }),
  };
  const color = fill ? { rgb: fill.slice(1) } : undefined;
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // Of a rule's fill Excel takes the background, where a cell's is the foreground.
    ...(color && { fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } }),
    ...(numberFormat && { numFmt: numberFormat }),
  };
}

/** Conditional formats of a sheet, the first one to win last; gives the number of those that have no likeness here. */
export function openConditionals({ conditionalRules = [] }: Sheet, sheet: GridSheet, colors: FileColors): number {
  let missing = 0;
  for (const file of [...conditionalRules].sort((a, b) => b.priority - a.priority)) {
    const areas = areasOf(file.range);
    const rule = areas && ruleFromFile(file, colors);
    if (!rule) {
      missing += 1;
      continue;
    }
    const id = sheet.conditionalFormats.add(areas, rule);
    if (file.stopIfTrue) sheet.conditionalFormats.change(id, { stopIfTrue: true });
  }
  return missing;
}

function areasOf(range: string): Area[] | undefined {
  try {
    return range.split(/\s+/).flatMap((part) => parseAddress(part)?.area ?? []);
  } catch {
    return undefined;
  }
}

function ruleFromFile(file: FileRule, colors: FileColors): ConditionalRule | undefined {
  const [first, second] = [file.formula ?? []].flat();
  const look = lookFromFile(file.style, colors);
  switch (file.type) {
    case "cellIs": {
      const operator = (Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]).find(
        (name) => OPERATORS[name] === file.operator,
      );
      if (!operator || first === undefined) return undefined;
      const formula2 = second === undefined ? "" : formulaFromFile(second);
      return { kind: "CellValue", operator, formula1: formulaFromFile(first), formula2, look };
    }
    case "expression":
      return first === undefined ? undefined : { kind: "Custom", formula: formulaFromFile(first), look };
    case "duplicateValues":
      return { kind: "PresetCriteria", criterion: "DuplicateValues", look };
    case "uniqueValues":
      return { kind: "PresetCriteria", criterion: "UniqueValues", look };
    case "colorScale":
      return scaleFromFile(file, colors);
    default:
      return undefined;
  }
}

function scaleFromFile({ colorScale }: FileRule, colors: FileColors): ConditionalRule | undefined {
  const points = (colorScale?.cfvo ?? []).map(({ type, value }, index) => {
    const bound = (Object.keys(BOUNDS) as Bound["type"][]).find((name) => BOUNDS[name] === type);
    const rgb = colorScale?.colors[index];
    const color = rgb === undefined ? undefined : colors.find({ rgb });
    return bound && color ? { type: bound, formula: value === undefined ? "" : `=${value}`, color } : undefined;
  });
  const [minimum, ...rest] = points;
  const maximum = rest.pop();
  const [midpoint] = rest;
  if (!minimum || !maximum || points.includes(undefined)) return undefined;
  return { kind: "ColorScale", minimum, ...(midpoint && { midpoint }), maximum };
}

function lookFromFile({ font = {}, fill, numFmt }: CellStyle = {}, colors: FileColors): ConditionalLook {
  const fontColor = colors.find(font.color);
  const fillColor = fill?.type === "pattern" ? colors.find(fill.bgColor ?? fill.fgColor) : undefined;
  return {
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.strikethrough !== undefined && { strikethrough: font.strikethrough }),
    ...(font.underline && { underline: "Single" }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fillColor !== undefined && { fill: fillColor }),
    ...(numFmt !== undefined && { numberFormat: numFmt }),
  };
}

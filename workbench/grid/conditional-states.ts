import type { Bound, ConditionalFormatEntry, ConditionalRule } from "./conditional-format";
import type { Engine } from "./engine";
import { entryOf, replaceRules, ruleOf, rulesOf } from "./sheet-conditional-formats";
import { shiftArea, type Shift } from "./shift";
import { shiftFormula } from "./shifted-formula";

type State = ReadonlyMap<string, readonly ConditionalFormatEntry[]>;

/** The conditional formats of all sheets, as they are now; never changes. */
export function captureFormats(engine: Engine): State {
  const sheets = engine.model.getSheets().map((sheet) => sheet.getSheetId());
  const kept = sheets.map(
    (sheet) => [sheet, rulesOf(engine, sheet).map((rule) => structuredClone(entryOf(rule)))] as const,
  );
  return new Map(kept.filter(([, entries]) => entries.length > 0));
}

/** Makes formats follow cells that have moved, from what they were before. */
export function shiftFormats(engine: Engine, before: State, sheet: string, shift: Shift): void {
  for (const [own, entries] of before) {
    const move = (formula: string) =>
      isReference(formula) ? shiftFormula(engine, formula, own, sheet, shift) : formula;
    const moved = entries.flatMap((entry) => {
      const areas = own === sheet ? entry.areas.flatMap((area) => shiftArea(area, shift) ?? []) : entry.areas;
      return areas.length > 0 ? ruleOf({ ...entry, areas, rule: mapFormulas(entry.rule, move) }) : [];
    });
    replaceRules(engine, own, moved);
  }
}

function isReference(formula: string): boolean {
  return /^=.*[A-Za-z]/s.test(formula);
}

function mapFormulas(rule: ConditionalRule, map: (formula: string) => string): ConditionalRule {
  const bound = <T extends Bound>(one: T): T => ({ ...one, formula: map(one.formula) });
  switch (rule.kind) {
    case "CellValue":
      return { ...rule, formula1: map(rule.formula1), formula2: map(rule.formula2) };
    case "ContainsText":
      return { ...rule, text: map(rule.text) };
    case "Custom":
      return { ...rule, formula: map(rule.formula) };
    case "ColorScale": {
      const { minimum, midpoint, maximum } = rule;
      return {
        ...rule,
        minimum: bound(minimum),
        ...(midpoint && { midpoint: bound(midpoint) }),
        maximum: bound(maximum),
      };
    }
    case "DataBar":
      return { ...rule, lower: bound(rule.lower), upper: bound(rule.upper) };
    case "IconSet":
      return { ...rule, criteria: rule.criteria.map(bound) };
    default:
      return rule;
  }
}

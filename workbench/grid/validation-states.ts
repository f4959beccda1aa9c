import type { IMutationInfo, ISheetDataValidationRule } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import { shiftArea, type Shift } from "./shift";
import { shiftFormula } from "./shifted-formula";

/** Univer's own, in a package that none of those that are used passes on. */
const ADD = "data-validation.mutation.addRule";
const REMOVE = "data-validation.mutation.removeRule";

type Rule = ISheetDataValidationRule;
type State = ReadonlyMap<string, readonly Rule[]>;

/** The rules of all sheets about what may be entered, as they are now; never changes. */
export function captureValidations(engine: Engine): State {
  const sheets = engine.model.getSheets().map((sheet) => sheet.getSheetId());
  const kept = sheets.map((sheet) => [sheet, rulesOf(engine, sheet)] as const);
  return new Map(kept.filter(([, rules]) => rules.length > 0));
}

/** Makes rules follow rows and columns that came or went, from what they were before; Univer leaves references with `$` and to other sheets. */
export function shiftValidations(engine: Engine, before: State, sheet: string, shift: Shift): void {
  // Where cells moved in part of its columns Univer divides a rule.
  if (shift.across !== undefined) return;
  for (const [own, rules] of before) {
    const wanted = rules.flatMap((rule) => {
      const move = (formula: string | undefined) =>
        formula?.startsWith("=") ? shiftFormula(engine, formula, own, sheet, shift) : formula;
      const areas = rule.ranges.map(areaOf);
      const moved = own === sheet ? areas.flatMap((area) => shiftArea(area, shift) ?? []) : areas;
      const formulas = { formula1: move(rule.formula1), formula2: move(rule.formula2) };
      return moved.length > 0 ? ({ ...rule, ranges: moved.map(rangeOf), ...formulas } as Rule) : [];
    });
    const now = rulesOf(engine, own);
    if (meaning(now) !== meaning(wanted))
      engine.changeAll(replacing(engine, own, now, wanted), replacing(engine, own, wanted, now));
  }
}

function rulesOf(engine: Engine, sheet: string): Rule[] {
  return structuredClone([...engine.get(SheetDataValidationModel).getRules(engine.unitId, sheet)]);
}

function meaning(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map(({ ranges, formula1, formula2 }) => [ranges.map(areaOf), formula1, formula2]));
}

function replacing(
  { unitId }: Engine,
  subUnitId: string,
  rules: readonly Rule[],
  others: readonly Rule[],
): IMutationInfo<object>[] {
  const place = { unitId, subUnitId, source: "patched" };
  return [
    { id: REMOVE, params: { ...place, ruleId: rules.map(({ uid }) => uid) } },
    { id: ADD, params: { ...place, rule: structuredClone(others) } },
  ];
}

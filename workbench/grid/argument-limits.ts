import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { CalculationLimit, checkCellCount } from "./calculation-limit";
import { remark } from "./remark";

/** Functions that make as many cells as they are told, by the places of the arguments that tell. */
const MADE: Readonly<Record<string, { rows: number; columns: number }>> = {
  EXPAND: { rows: 1, columns: 2 },
  MUNIT: { rows: 0, columns: 0 },
  RANDARRAY: { rows: 0, columns: 1 },
  SEQUENCE: { rows: 0, columns: 1 },
};

/** Functions that the engine works out by counting up to an argument; Excel gives #NUM! for such numbers, or uses a formula. */
const COUNTED: ReadonlySet<string> = new Set([
  ...["FACT", "FACTDOUBLE", "COMBIN", "COMBINA", "PERMUT", "PERMUTATIONA", "BITLSHIFT", "BITRSHIFT"],
  ...["WORKDAY", "WORKDAY.INTL", "NETWORKDAYS", "NETWORKDAYS.INTL"],
  ...["BINOM.DIST", "BINOM.DIST.RANGE", "BINOM.INV", "BINOMDIST", "CRITBINOM", "HYPGEOM.DIST", "HYPGEOMDIST"],
  ...["NEGBINOM.DIST", "NEGBINOMDIST", "POISSON", "POISSON.DIST", "BESSELI", "BESSELJ", "BESSELK", "BESSELY"],
]);
const COUNTED_TO = 1e7;

/** @throws CalculationLimit where a function would make more cells, or count further, than a formula may. */
export function checkArguments(name: string, variants: readonly FunctionVariantType[]): void {
  const made = MADE[name];
  if (made) checkCellCount(numberOf(variants[made.rows]), numberOf(variants[made.columns]));
  if (COUNTED.has(name) && variants.some((variant) => numberOf(variant) > COUNTED_TO))
    throw new CalculationLimit("#NUM!", remark("countTooHigh", name));
}

/** 1 for what is no plain number: an argument left out, or one that the function itself refuses. */
function numberOf(variant: FunctionVariantType | undefined): number {
  const value = variant?.isValueObject() ? Number((variant as BaseValueObject).getValue()) : NaN;
  return Number.isFinite(value) ? Math.abs(value) : 1;
}

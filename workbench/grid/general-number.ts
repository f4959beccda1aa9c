/**
 * The number format "General": at most eleven characters, the sign not counted, and fewer where a column is narrow.
 * Excel gives up decimals first, then goes over to an exponent, and shows #### where that doesn't fit either.
 */
const DIGITS = 11;
/** Decimals of the longest exponential form: 1.23457E+11. */
const MANTISSA_DECIMALS = 5;
/** Excel reckons with fifteen significant digits. */
const PRECISION = 15;

type Fits = (text: string) => boolean;

/** A finite number as General shows it where there is room. */
export function formatGeneral(value: number): string {
  return fitGeneral(value, () => true) ?? "0";
}

/** The most exact form of General that fits, undefined where none does. */
export function fitGeneral(value: number, fits: Fits): string | undefined {
  for (const form of generalForms(value)) if (fits(form)) return form;
  return undefined;
}

/** Every form that General takes as a column gets narrower, the most exact first; one may come twice. */
function* generalForms(value: number): Generator<string, void> {
  const rounded15 = Number(value.toPrecision(PRECISION));
  const exact = Number.isFinite(rounded15) ? rounded15 : value;
  if (exact === 0) return yield "0";
  yield* plainForms(exact);
  for (let count = MANTISSA_DECIMALS; count >= 0; count -= 1) yield exponentialForm(exact, count);
  if (Math.abs(exact) < 1) yield plainForm(exact, 0);
}

/** Below one, decimals stop where only zeros would be left; an exponent says more, and 0 is the last resort. */
function* plainForms(value: number): Generator<string, void> {
  const decimals = decimalsWithRoom(value);
  if (decimals === undefined || !isTrue(plainForm(value, decimals), value)) return;
  for (let count = decimals; count >= 0; count -= 1) {
    const text = plainForm(value, count);
    if (Number(text) === 0) return;
    yield text;
  }
}

/** Decimals that eleven characters leave beside the digits before the point; undefined where those alone are too many. */
function decimalsWithRoom(value: number): number | undefined {
  const digits = Math.abs(value).toFixed(0).length;
  if (Math.abs(value) >= 1e21 || digits > DIGITS) return undefined;
  return Math.max(0, DIGITS - 1 - Math.max(1, Math.trunc(Math.abs(value)).toString().length));
}

/** Whether a number below 0.0001 loses nothing as decimals; larger ones may lose digits. */
function isTrue(text: string, value: number): boolean {
  return Math.abs(value) >= 1e-4 || Number(text) === value;
}

function plainForm(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return Number(short) === 0 ? "0" : short;
}

function exponentialForm(value: number, decimals: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(decimals).split("e");
  const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${short}E${Number(exponent) < 0 ? "-" : "+"}${String(Math.abs(Number(exponent))).padStart(2, "0")}`;
}

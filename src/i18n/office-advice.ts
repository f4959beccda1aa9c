import type { OfficeAdvice } from "./office-errors-en";

/** The advice for a code of Office; for a code that nobody documented, the general one. */
export function findAdvice(
  errors: Record<string, OfficeAdvice> & { Unknown: OfficeAdvice },
  code: string,
): OfficeAdvice {
  return (Object.hasOwn(errors, code) ? errors[code] : undefined) ?? errors.Unknown;
}

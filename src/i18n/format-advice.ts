import type { FormatWords } from "./format-en";
import { findAdvice } from "./office-advice";
import type { OfficeAdvice } from "./office-errors-en";
import type { PaneWords } from "./pane-en";

type Own = "tooLarge" | "refused" | "selection" | "tooOld";

/** Codes whose usual advice is about a place for a table. */
const OWN: Readonly<Record<string, Own>> = {
  ...{ ApiNotFound: "tooOld", ApiNotAvailable: "tooOld", NotImplemented: "tooOld" },
  ...{ InvalidSelection: "selection", InvalidReference: "selection", UnsupportedSheet: "selection" },
  ...{ InvalidArgument: "refused", InvalidOperation: "refused", UnsupportedOperation: "refused" },
  ...{ UnsupportedFeature: "refused", FilteredRangeConflict: "refused", MergedRangeConflict: "refused" },
  ...{ PivotTableRangeConflict: "refused", OperationCellsExceedLimit: "tooLarge", RangeExceedsLimit: "tooLarge" },
  ...{ RequestPayloadSizeLimitExceeded: "tooLarge", ResponsePayloadSizeLimitExceeded: "tooLarge" },
};

/** The advice for a code of Office that stopped the formatting of numbers. */
export function findFormatAdvice(
  { format, officeErrors }: Pick<PaneWords, "format" | "officeErrors">,
  code: string,
): OfficeAdvice {
  const own = Object.hasOwn(OWN, code) ? OWN[code] : undefined;
  return own ? format[own] : findAdvice(officeErrors, code);
}

/** What came of it: a title, and a sentence for each kind of cells that was left alone. */
export function describeCounts(
  words: FormatWords,
  { formatted, kept, other }: { formatted: number; kept: number; other: number },
): { title: string; paragraphs: string[] } {
  return {
    title: formatted > 0 ? words.done(formatted) : words.nothing,
    paragraphs: [
      ...(formatted > 0 ? [] : [words.looksFor]),
      ...(kept > 0 ? [words.kept(kept)] : []),
      ...(other > 0 ? [words.other(other)] : []),
    ],
  };
}

import { findAdvice } from "./office-advice";
import type { OfficeAdvice } from "./office-errors-en";
import type { WorkAdvice } from "./work-advice-en";

/** Codes whose usual advice is about the place of a table that is inserted. */
const ABOUT_A_PLACE: Readonly<Record<string, keyof WorkAdvice>> = {
  ...{ ItemNotFound: "gone", InvalidObjectPath: "gone", InvalidBinding: "gone", InvalidReference: "gone" },
  ...{ InvalidArgument: "refused", InvalidOperation: "refused", InvalidSelection: "refused" },
  ...{ UnsupportedFeature: "refused", UnsupportedFillType: "refused", UnsupportedOperation: "refused" },
  ...{ FilteredRangeConflict: "refused", MergedRangeConflict: "refused", PivotTableRangeConflict: "refused" },
  ...{ NonBlankCellOffSheet: "refused", UnsupportedSheet: "refused", FormulaLengthExceedsLimit: "refused" },
  ...{ ApiNotAvailable: "tooOld", ApiNotFound: "tooOld", NotImplemented: "tooOld" },
  ...{ RequestPayloadSizeLimitExceeded: "tooLarge", ResponsePayloadSizeLimitExceeded: "tooLarge" },
  ...{ RangeExceedsLimit: "tooLarge", RangeImageExceedsLimit: "tooLarge", OperationCellsExceedLimit: "tooLarge" },
};

/** The advice for a code of Office that stopped work which inserts no table: over the workbook, or in cells that are there. */
export function findWorkAdvice(
  { officeErrors, workAdvice }: { officeErrors: Parameters<typeof findAdvice>[0]; workAdvice: WorkAdvice },
  code: string,
): OfficeAdvice {
  const own = Object.hasOwn(ABOUT_A_PLACE, code) ? ABOUT_A_PLACE[code] : undefined;
  return own ? workAdvice[own] : findAdvice(officeErrors, code);
}

/**
 * What a request may fail with: the tables of "Error handling with the application-specific JavaScript APIs"
 * (docs/testing/application-specific-api-error-handling.md of OfficeDev/office-js-docs-pr), and two codes of
 * `OfficeExtension.ErrorCodes`.
 */
export const DOCUMENTED_CODES: ReadonlySet<string> = new Set([
  ...["AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "BadPassword", "Conflict"],
  ...["FilteredRangeConflict", "FormulaLengthExceedsLimit", "GeneralException", "InactiveWorkbook"],
  ...["InsertDeleteConflict", "InvalidArgument", "InvalidBinding", "InvalidObjectPath", "InvalidOperation"],
  ...["InvalidOperationInCellEditMode", "InvalidReference", "InvalidRequest", "InvalidSelection", "ItemAlreadyExists"],
  ...["ItemNotFound", "MemoryLimitReached", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented"],
  ...["OperationCellsExceedLimit", "PivotTableRangeConflict", "RangeExceedsLimit", "RequestAborted"],
  ...["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "UnsupportedFeature"],
  ...["UnsupportedOperation", "UnsupportedSheet"],
]);

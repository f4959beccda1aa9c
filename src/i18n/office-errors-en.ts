/** What to tell a reader about an error code of Office: one sentence, and what to do next. */
export interface OfficeAdvice {
  sentence: string;
  step: string;
}

const again = "Try again; if it happens again, save, close and reopen the workbook.";
const report = "Try again; if it happens again, tell us what you did and where.";
const newSheet = "Choose “On a new sheet” and try again.";
const update = "Update Excel, or open the workbook in Excel on the web.";

export const officeErrorsEn = {
  AccessDenied: {
    sentence: "Excel did not allow this change.",
    step: "Check that the workbook is not read-only or protected, then try again.",
  },
  ActivityLimitReached: { sentence: "Excel is doing too much at once.", step: "Wait a moment and try again." },
  ApiNotAvailable: { sentence: "This Excel cannot do what the insertion needs.", step: update },
  ApiNotFound: { sentence: "This Excel is too old for a part of the insertion.", step: update },
  BadPassword: {
    sentence: "The password of the workbook was not accepted.",
    step: "Unprotect the workbook or sheet in Excel, then try again.",
  },
  "Client Error": { sentence: "Excel ran into an error on this computer.", step: again },
  Conflict: {
    sentence: "Another change got in the way.",
    step: "Wait until others have finished editing, then try again.",
  },
  ConnectionFailure: { sentence: "Excel lost its connection.", step: "Check the network and try again." },
  ContentLengthRequired: {
    sentence: "The connection changed the request on its way.",
    step: "Try again on another network; a proxy may be the cause.",
  },
  CannotRegisterEvent: {
    sentence: "Excel could not watch the workbook for changes.",
    step: "Close and reopen this pane.",
  },
  DirtySupportingFormula: {
    sentence: "Excel is still calculating.",
    step: "Wait until the calculation is done, then try again.",
  },
  EmptyChartSeries: { sentence: "There was nothing to draw.", step: report },
  FilteredRangeConflict: {
    sentence: "A filter hides some of the cells.",
    step: "Clear the filter, or choose “On a new sheet”.",
  },
  FormulaLengthExceedsLimit: {
    sentence: "A formula is longer than Excel allows.",
    step: "Choose “Values” instead of “Live formulas”.",
  },
  GeneralException: { sentence: "Excel could not do this.", step: again },
  HostRestartNeeded: {
    sentence: "Excel must be restarted after an update.",
    step: "Save your work, restart Excel and try again.",
  },
  InactiveWorkbook: { sentence: "Another workbook is in front.", step: "Click into this workbook and try again." },
  InsertDeleteConflict: {
    sentence: "Excel was inserting or deleting cells at the same time.",
    step: "Wait a moment and try again.",
  },
  InvalidArgument: { sentence: "Excel refused a part of the table.", step: newSheet },
  InvalidBinding: { sentence: "What the table was tied to has changed.", step: again },
  InvalidObjectPath: { sentence: "The place for the table has gone.", step: "Select another cell and try again." },
  InvalidOperation: { sentence: "Excel does not allow this here.", step: newSheet },
  InvalidOperationInCellEditMode: {
    sentence: "A cell is being edited.",
    step: "Press Enter or Esc in the sheet, then try again.",
  },
  InvalidReference: {
    sentence: "The selected cells are not a place for a table.",
    step: "Select one cell and try again.",
  },
  InvalidRequest: { sentence: "Excel did not understand the request.", step: report },
  InvalidRequestContext: {
    sentence: "The workbook was switched meanwhile.",
    step: "Try again in the workbook you want.",
  },
  InvalidRibbonDefinition: {
    sentence: "Excel did not accept a change of the ribbon.",
    step: "Close and reopen the workbook.",
  },
  InvalidSelection: { sentence: "The selection is not a place for a table.", step: "Select one cell and try again." },
  ItemAlreadyExists: { sentence: "A sheet or table of that name is already there.", step: "Rename it, or try again." },
  ItemNotFound: {
    sentence: "The sheet has gone while the table was being inserted.",
    step: "Choose a place again and try again.",
  },
  MemoryLimitReached: { sentence: "Excel is short of memory.", step: "Close other workbooks and try again." },
  MergedRangeConflict: { sentence: "Merged cells or another table are in the way.", step: newSheet },
  NonBlankCellOffSheet: { sentence: "There is no room: cells would be pushed off the sheet.", step: newSheet },
  NotImplemented: { sentence: "This Excel does not offer a part of the insertion.", step: update },
  OpenWorkbookLinksBlocked: {
    sentence: "Excel blocked a link to another workbook.",
    step: "Allow the links in Excel, then try again.",
  },
  OperationCellsExceedLimit: { sentence: "The sheet is too full for this.", step: newSheet },
  PivotTableRangeConflict: { sentence: "A PivotTable is in the way.", step: newSheet },
  PowerQueryRefreshResourceChallenge: {
    sentence: "A query in the workbook asks you to sign in.",
    step: "Sign in to the query’s source, then try again.",
  },
  PropertyNotLoaded: { sentence: "Excel’s answer was incomplete.", step: report },
  RangeExceedsLimit: { sentence: "The table is larger than Excel takes at once.", step: "Choose a smaller table." },
  RangeImageExceedsLimit: { sentence: "The picture of the cells would be too large.", step: "Choose a smaller table." },
  RefreshWorkbookLinksBlocked: {
    sentence: "Excel may not refresh links to other workbooks.",
    step: "Allow the links in Excel, then try again.",
  },
  RequestAborted: { sentence: "The work was interrupted.", step: "Try again." },
  RequestPayloadSizeLimitExceeded: {
    sentence: "The table is too large for one step in Excel on the web.",
    step: "Choose a smaller table, or use desktop Excel.",
  },
  ResponsePayloadSizeLimitExceeded: {
    sentence: "The selected place is too large to check in Excel on the web.",
    step: newSheet,
  },
  RunMustReturnPromise: { sentence: "The work did not start.", step: report },
  ServiceNotAvailable: { sentence: "Excel’s service does not answer.", step: "Wait a minute and try again." },
  Unauthenticated: { sentence: "Excel does not know who you are.", step: "Sign in to Excel and try again." },
  UnsupportedFeature: { sentence: "The sheet holds something that Excel cannot handle here.", step: newSheet },
  UnsupportedFillType: { sentence: "Excel cannot use one of the cell colours here.", step: newSheet },
  UnsupportedOperation: { sentence: "Excel does not support this here.", step: newSheet },
  UnsupportedSheet: {
    sentence: "This kind of sheet holds no cells.",
    step: "Go to a worksheet, or choose “On a new sheet”.",
  },
  ValueNotLoaded: { sentence: "Excel’s answer was incomplete.", step: report },
  /** Every code that is not listed, and every error without one. */
  Unknown: { sentence: "Something went wrong.", step: again },
} satisfies Record<string, OfficeAdvice>;

export type OfficeErrors = Record<keyof typeof officeErrorsEn, OfficeAdvice>;

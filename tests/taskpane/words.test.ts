import { paneEn } from "../../src/i18n/pane-en";
import { paneZhCn } from "../../src/i18n/pane-zh-cn";
import { findWorkAdvice } from "../../src/i18n/work-advice";

/** Every string of an object, with functions called on arguments that all of them take. */
function collect(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String((value as (...args: unknown[]) => unknown)(["A1"], 2))]];
  return Object.entries(value as object).flatMap(([key, inner]) => collect(inner, `${path}.${key}`));
}

/** Every documented code: application-specific APIs, Excel's own, and the client's. */
const DOCUMENTED = [
  ...[
    "AccessDenied",
    "ActivityLimitReached",
    "ApiNotAvailable",
    "ApiNotFound",
    "BadPassword",
    "Client Error",
    "Conflict",
  ],
  ...["ContentLengthRequired", "GeneralException", "HostRestartNeeded", "InsertDeleteConflict", "InvalidArgument"],
  ...["InvalidBinding", "InvalidOperation", "InvalidReference", "InvalidRequest", "InvalidRibbonDefinition"],
  ...[
    "InvalidSelection",
    "ItemAlreadyExists",
    "ItemNotFound",
    "MemoryLimitReached",
    "NotImplemented",
    "RequestAborted",
  ],
  ...["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable", "Unauthenticated"],
  ...["UnsupportedFeature", "UnsupportedOperation", "EmptyChartSeries", "FilteredRangeConflict"],
  ...["FormulaLengthExceedsLimit", "InactiveWorkbook", "InvalidOperationInCellEditMode", "MergedRangeConflict"],
  ...["NonBlankCellOffSheet", "OperationCellsExceedLimit", "PivotTableRangeConflict", "RangeExceedsLimit"],
  ...["RefreshWorkbookLinksBlocked", "UnsupportedSheet", "DirtySupportingFormula", "OpenWorkbookLinksBlocked"],
  ...["PowerQueryRefreshResourceChallenge", "RangeImageExceedsLimit", "UnsupportedFillType", "ConnectionFailure"],
  ...["InvalidObjectPath", "InvalidRequestContext", "PropertyNotLoaded", "RunMustReturnPromise", "ValueNotLoaded"],
  ...["CannotRegisterEvent"],
];

test.each([
  ["en", paneEn],
  ["zh-CN", paneZhCn],
])("%s: every documented error code has a sentence and a next step, without the code", (_language, words) => {
  const errors: Record<string, { sentence: string; step: string }> = words.officeErrors;
  expect(Object.keys(errors).sort()).toEqual([...DOCUMENTED, "Unknown"].sort());
  for (const [code, { sentence, step }] of Object.entries(errors)) {
    expect(sentence).toMatch(/[.。]$/);
    expect(step).toMatch(/[.。]$/);
    if (code !== "Conflict") expect(sentence + step).not.toContain(code);
  }
});

test("no text is empty, and both languages have the same", () => {
  const [en, zh] = [collect(paneEn), collect(paneZhCn)];
  expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
  expect([...en, ...zh].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("no Chinese text is left in English", () => {
  const same = [".edition", ".charts.point", ".languages.en", ".outside.command", ".pivots.shape.valueField"];
  const english = collect(paneZhCn).filter(([path, text]) => !/[\u4e00-\u9fff]/.test(text) && !same.includes(path));
  expect(english.map(([path]) => path)).toEqual([]);
});

test.each([
  ["en", paneEn, /\btable\b(?! or cell)|insert|new sheet/i],
  ["zh-CN", paneZhCn, /插入|新工作表|放置|选择较小/],
] as const)(
  "what stops work that inserts no table is told without one, and what to do next: %s",
  (_language, words, ofTables) => {
    const codes = Object.keys(words.officeErrors).filter(
      (code) => !["InsertDeleteConflict", "ItemAlreadyExists"].includes(code),
    );
    for (const code of codes) {
      const { sentence, step } = findWorkAdvice(words, code);
      expect({ code, sentence, step }).not.toMatchObject({ sentence: expect.stringMatching(ofTables) });
      expect({ code, sentence, step }).not.toMatchObject({ step: expect.stringMatching(ofTables) });
      expect(step).toMatch(/[.。]$/);
    }
  },
);

import { dataset } from "../../../data/index";
import { formatCarried } from "../../core/answer-format";
import { freezeSheets } from "../../excel/frozen/freeze-sheets";
import { wordsFor } from "../../i18n/language";
import { paneWordsFor } from "../../i18n/pane-language";
import type { Services } from "../services";
import { sourcesIn } from "../workbook-sources";

export { listCallingSheets } from "../../excel/frozen/calling-sheets";

/** Copies sheets as values, with names and sources in the reader's language. */
export const freezeWorkbookSheets: Services["freezeSheets"] = (names, watch, options, language) => {
  const { share, table } = paneWordsFor(language);
  const freezing = {
    sources: sourcesIn(language),
    carriedFormat: (name: string, args: readonly unknown[]) => formatCarried(dataset, wordsFor(language), name, args),
    suffix: share.suffix,
    labels: { notes: table.notes, sources: table.sources },
  };
  return freezeSheets(names, freezing, watch, options);
};

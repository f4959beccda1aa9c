import { dataset } from "../../data/index";
import { formatCarried } from "../core/answer-format";
import type { Language } from "../core/language";
import { freezeSheets } from "../excel/frozen/freeze-sheets";
import type { FreezeOptions, FreezeResult } from "../excel/frozen/freezing";
import type { Watch } from "../excel/watch";
import { wordsFor } from "../i18n/language";
import { paneWordsFor } from "../i18n/pane-language";
import { sourcesIn } from "./workbook-sources";

export { listCallingSheets } from "../excel/frozen/calling-sheets";

/** Copies sheets, or the active one, as values, with names and sources in the reader's language. */
export function freezeWorkbookSheets(
  names: readonly string[] | "active",
  watch: Watch,
  options: FreezeOptions,
  language: Language,
): Promise<FreezeResult> {
  const { share, table } = paneWordsFor(language);
  const freezing = {
    sources: sourcesIn(language),
    carriedFormat: (name: string, args: readonly unknown[]) => formatCarried(dataset, wordsFor(language), name, args),
    suffix: share.suffix,
    labels: { notes: table.notes, sources: table.sources },
  };
  return freezeSheets(names, freezing, watch, options);
}

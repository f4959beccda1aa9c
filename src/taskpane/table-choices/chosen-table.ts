import { useMemo, useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import type { Language } from "../../core/language";
import { type TableChoices, chooseTable } from "../../core/tables/choices";
import type { ReadyTable } from "../../core/tables/table";
import { findTableChoices, storeTableChoices } from "../../excel/table-choices";
import { wordsFor } from "../../i18n/language";
import { paneWordsFor } from "../../i18n/pane-language";
import type { TableOptions } from "../../sheet/table-layout";
import { usePane } from "../pane-context";

export interface ChosenTable {
  choices: TableChoices;
  choose: (choices: TableChoices) => void;
  /** Of the table; the pane's unless another was chosen. */
  language: Language;
  /** Headings over its notes and sources. */
  labels: TableOptions["labels"];
  /** The table in its language with all that there is to choose from, and as it was chosen. */
  full: ReadyTable;
  shown: ReadyTable;
}

/** A ready-made table as the reader wants it: as the last time, until something else is chosen. */
export function useChosenTable(table: ReadyTable): ChosenTable {
  const { language: ofPane, services } = usePane();
  const [choices, setChoices] = useState(() => findTableChoices(table.id));
  const language = choices.language ?? ofPane;
  const { build } = services.source;
  const full = useMemo(
    () => (language === ofPane ? table : build(table.id, language)),
    [table, build, language, ofPane],
  );
  const shown = useMemo(() => chooseTable(dataset, wordsFor(language), full, choices), [full, language, choices]);
  const choose = (chosen: TableChoices) => {
    storeTableChoices(table.id, chosen);
    setChoices(chosen);
  };
  const { notes, sources } = paneWordsFor(language).table;
  return { choices, choose, language, labels: { notes, sources }, full, shown };
}

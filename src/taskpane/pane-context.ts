import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import type { PaneWords } from "../i18n/pane-en";
import type { Words } from "../i18n/words";
import type { Errand } from "./errand";
import type { Services } from "./services";

/** What every view of the pane may use. */
export interface Pane {
  language: Language;
  words: PaneWords;
  /** The words of the data set and of its functions, in the same language. */
  dataWords: Words;
  services: Services;
  /** The ready-made tables in the reader's language, as far as they are built. */
  tables: ReadyTable[];
  /** Leads the reader to another job. */
  send: (errand: Errand) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The texts of the pane in the reader's language. */
export function useWords(): PaneWords {
  return usePane().words;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A view of the pane stands outside PaneContext.");
  return pane;
}

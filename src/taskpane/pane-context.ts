import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../core/language";
import type { PaneWords } from "../i18n/pane-en";

export const PaneContext = createContext<{ language: Language; words: PaneWords } | undefined>(undefined);

/** The texts of the pane in the reader's language. */
export function useWords(): PaneWords {
  return usePane().words;
}

export function usePane(): { language: Language; words: PaneWords } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A view of the pane stands outside PaneContext.");
  return pane;
}

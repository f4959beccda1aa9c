import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PaneWords } from "../i18n/pane-en";
import type { Services } from "./services";
import type { Shell } from "./shell-context";

/** What every view may use that is loaded on first use: all words and services. */
export interface Pane extends Omit<Shell, "rest"> {
  words: PaneWords;
  services: Services;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The texts of the pane in the reader's language. */
export function useWords(): PaneWords {
  return usePane().words;
}

/** For views that come in a chunk of their own; what stands in the pane from the start has `useShell`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A view of the pane stands outside PaneContext.");
  return pane;
}

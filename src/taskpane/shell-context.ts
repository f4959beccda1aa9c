import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import type { ShellWords } from "../i18n/shell-en";
import type { Words } from "../i18n/words";
import type { Late } from "../loading/late";
import type { Errand } from "../services/errand";
import type { PaneRest } from "./pane-rest";
import type { ShellServices } from "./services";

/** What is there when the pane opens; views that come later have a Pane. */
export interface Shell {
  language: Language;
  words: ShellWords;
  /** The words of the data set and of its functions, in the same language. */
  dataWords: Words;
  services: ShellServices;
  /** The ready-made tables in the reader's language, as far as they are built. */
  tables: ReadyTable[];
  /** Leads the reader to another job. */
  send: (errand: Errand) => void;
  /** What makes a Pane of it. */
  rest: Late<PaneRest>;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error("A view of the pane stands outside ShellContext.");
  return shell;
}

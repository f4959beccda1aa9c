import type { AskEntry } from "../grid/entry-check";
import type { Language } from "./preferences";
import { ask } from "./question";
import { wordingFor } from "./wording";

/** Excel's three ways to tell of an entry that a rule does not allow: it can't stay, it may, or it does unless it is taken back. */
export const askEntry: AskEntry = ({ style, title, message }) => {
  // The page may have changed its language since it opened.
  const words = wordingFor(document.documentElement.lang as Language);
  const text = message || words.entryNotAllowed;
  if (style === "stop") return ask({ title, text, no: words.ok });
  if (style === "warning") return ask({ title, text: `${text}\n${words.entryContinue}`, yes: words.yes, no: words.no });
  return ask({ title, text, yes: words.ok, no: words.cancel, main: "yes" });
};

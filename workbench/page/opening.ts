import { preferencesHere } from "./preferences";
import { showProgress } from "./status";
import { wordingFor } from "./wording";

/** A script of its own: what is under way is told, in the person's language and theme, before the grid's megabytes have come. */
const { language, theme } = preferencesHere();
document.documentElement.lang = language;
document.documentElement.dataset.theme = theme;
showProgress(wordingFor(language).opening);

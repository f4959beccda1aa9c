import { loadFunctions } from "./built-functions";
import { groupFunctions } from "./catalogue";
import { functionPage } from "./function-page";
import { indexPage } from "./index-page";
import { LANGUAGES, type Language, type Metadata } from "./metadata";
import { framePage, type Page } from "./page-frame";
import { HELP_WORDS } from "./words";

/** What the build has made: functions.js, functions.json and functions-zh-CN.json. */
export interface BuiltAddIn {
  code: string;
  metadata: Record<Language, Metadata>;
}

/** The help pages by path under dist: an index and one page a function, in each language. */
export function makeHelpPages({ code, metadata }: BuiltAddIn): Map<string, string> {
  const groups = groupFunctions(metadata);
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const words = HELP_WORDS[language];
    const evaluate = loadFunctions(code, metadata[language], language);
    const pages: Page[] = groups.flatMap((group) =>
      group.functions.map((entry) => functionPage(words, entry, group, evaluate)),
    );
    for (const page of [indexPage(words, groups), ...pages])
      files.set(`help/${language}/${page.file}`, framePage(words, page));
  }
  return files;
}

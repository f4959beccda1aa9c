import { markup, NOTHING, type Markup } from "./html";
import type { Language } from "./metadata";
import { HELP_WORDS, type HelpWords } from "./words";

export interface Page {
  title: string;
  /** One sentence for search engines and link previews. */
  description: string;
  /** File in the folder of each language. */
  file: string;
  body: Markup;
}

const CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const INDEX = "index.html";

const otherLanguage = (language: Language): Language => (language === "en" ? "zh-CN" : "en");

/** A whole page: head, way back, switch of language, text. It needs no script. */
export function framePage(words: HelpWords, { title, description, file, body }: Page): string {
  const { language } = words;
  const other = otherLanguage(language);
  const page = markup`<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="${description}">
    <title>${title}</title>
    <link rel="icon" href="../../assets/icon-32.png">
    <link rel="stylesheet" href="../help.css">
    <link rel="alternate" hreflang="${other}" href="../${other}/${file}">
  </head>
  <body>
    <a class="skip" href="#text">${words.skip}</a>
    <header>
      ${wayMarkup(words, file)}
      <a class="language" href="../${other}/${file}" lang="${other}" hreflang="${other}">${HELP_WORDS[language].otherLanguage}</a>
    </header>
    <main id="text">
${body}
    </main>
  </body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

function wayMarkup(words: HelpWords, file: string): Markup {
  const home = markup`<img src="../../assets/icon-32.png" width="24" height="24" alt=""> ${words.title}`;
  const isIndex = file === INDEX;
  return markup`<nav aria-label="${words.breadcrumb}">
        <a class="home" href="${INDEX}"${isIndex ? markup` aria-current="page"` : NOTHING}>${home}</a>
      </nav>`;
}

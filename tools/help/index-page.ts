import type { FunctionEntry, FunctionGroup } from "./catalogue";
import { markup, type Markup } from "./html";
import { formatSyntax, pageFile } from "./metadata";
import type { Page } from "./page-frame";
import type { HelpWords } from "./words";

/** The page that lists all functions, and what holds for every one. */
export function indexPage(words: HelpWords, groups: FunctionGroup[]): Page {
  const body = markup`<h1>${words.allFunctions}</h1>
<p class="lead">${words.intro}</p>
<p>${words.supportHint}<a href="../../assets/help.html">${words.support}</a></p>
${groups.map((group) => groupMarkup(words, group))}
<h2>${words.conventions}</h2>
<dl>${words.convention.map(({ title, text }) => markup`<dt>${title}</dt><dd>${text}</dd>`)}</dl>`;
  return { title: `${words.title} · ${words.allFunctions}`, description: words.intro, file: "index.html", body };
}

function groupMarkup(words: HelpWords, { title, functions }: FunctionGroup): Markup {
  const { column, language } = words;
  return markup`<h2>${title[language]}</h2>
<table class="list functions">
  <thead><tr><th scope="col">${column.function}</th><th scope="col">${column.gives}</th></tr></thead>
  <tbody>${functions.map((entry) => functionMarkup(words, entry))}</tbody>
</table>`;
}

function functionMarkup({ language }: HelpWords, { id, metadata }: FunctionEntry): Markup {
  const own = metadata[language];
  const options = formatSyntax(own).slice(`HTZONE.${own.name}`.length);
  return markup`<tr><th scope="row"><a href="${pageFile(id)}"><code>${own.name}</code></a> <code class="options">${options}</code></th><td>${own.description}</td></tr>`;
}

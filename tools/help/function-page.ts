import type { Evaluate } from "./built-functions";
import type { ErrorRule, Example, FunctionEntry, FunctionGroup } from "./catalogue";
import { markup, NOTHING, type Markup } from "./html";
import { formatSyntax, pageFile, type FunctionMetadata, type ParameterMetadata } from "./metadata";
import type { Page } from "./page-frame";
import { resultMarkup } from "./result-markup";
import type { HelpWords } from "./words";

/** The page of one function: what it gives, how it is written, examples with results, errors, its neighbours. */
export function functionPage(words: HelpWords, entry: FunctionEntry, group: FunctionGroup, evaluate: Evaluate): Page {
  const metadata = entry.metadata[words.language];
  const { heading } = words;
  const body = markup`<h1>HTZONE.${metadata.name}</h1>
<p class="lead">${metadata.description}</p>
<h2>${heading.syntax}</h2>
<p class="syntax"><code>=${formatSyntax(metadata)}</code></p>
<h2>${heading.arguments}</h2>
${argumentsMarkup(words, metadata)}
<h2>${heading.examples}</h2>
${entry.examples.map((example) => exampleMarkup(words, example, entry, evaluate))}
<h2>${heading.errors}</h2>
${errorsMarkup(words, entry.errors, evaluate)}
<p>${words.supportHint}<a href="../../assets/help.html">${words.support}</a></p>
${relatedMarkup(words, entry, group)}`;
  return {
    title: `HTZONE.${metadata.name} · ${words.title}`,
    description: metadata.description,
    file: pageFile(entry.id),
    body,
  };
}

function argumentsMarkup(words: HelpWords, { parameters }: FunctionMetadata): Markup {
  const { column } = words;
  if (parameters.length === 0) return markup`<p>${words.noArguments}</p>`;
  return markup`<table class="list">
  <thead><tr><th scope="col">${column.argument}</th><th scope="col">${column.takes}</th></tr></thead>
  <tbody>${parameters.map((parameter) => argumentMarkup(words, parameter))}</tbody>
</table>`;
}

function argumentMarkup(words: HelpWords, { name, description, optional }: ParameterMetadata): Markup {
  const mark = optional ? markup` <span class="label">${words.optional}</span>` : NOTHING;
  return markup`<tr><th scope="row">${name}${mark}</th><td>${description}</td></tr>`;
}

function exampleMarkup(words: HelpWords, example: Example, entry: FunctionEntry, evaluate: Evaluate): Markup {
  const { formula, purpose } = example[words.language];
  return markup`<section class="example">
  <p>${purpose}</p>
  <p class="formula"><code>${formula}</code></p>
  ${resultMarkup(words, evaluate(formula), hasHeaders(entry, formula))}
</section>`;
}

/** True unless the function knows no headers or the formula ends in the 0 that leaves them out. */
export function hasHeaders({ metadata }: FunctionEntry, formula: string): boolean {
  return metadata.en.parameters.some(({ name }) => name === "headers") && !formula.endsWith(",0)");
}

function errorsMarkup(words: HelpWords, rules: ErrorRule[], evaluate: Evaluate): Markup {
  const { column } = words;
  return markup`<table class="list errors">
  <thead><tr><th scope="col">${column.error}</th><th scope="col">${column.cause}</th><th scope="col">${column.remedy}</th></tr></thead>
  <tbody>${rules.map((rule) => errorMarkup(words, rule, evaluate))}</tbody>
</table>`;
}

function errorMarkup(words: HelpWords, { code, cause, remedy, trial }: ErrorRule, evaluate: Evaluate): Markup {
  const said =
    trial &&
    evaluate(trial)
      .flat()
      .find((cell) => cell.kind === "error" && cell.code === code);
  const message =
    said && said.kind === "error" ? markup`<p class="message">${words.message}${said.message}</p>` : NOTHING;
  return markup`<tr><th scope="row"><b class="error">${code}</b></th><td>${cause[words.language]}${message}</td><td>${remedy[words.language]}</td></tr>`;
}

function relatedMarkup(words: HelpWords, { id }: FunctionEntry, { functions }: FunctionGroup): Markup {
  const others = functions.filter((other) => other.id !== id);
  return markup`<h2>${words.heading.related}</h2>
<ul class="related">${others.map((other) => markup`<li><a href="${pageFile(other.id)}">${other.metadata[words.language].name}</a></li>`)}<li><a href="index.html">${words.allFunctions}</a></li></ul>`;
}

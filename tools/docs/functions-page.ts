import { formatNumber, type Evaluate, type ResultCell } from "../help/built-functions";
import { groupFunctions, type FunctionEntry, type FunctionGroup } from "../help/catalogue";
import { hasHeaders } from "../help/function-page";
import { formatSyntax, type Language, type Metadata } from "../help/metadata";
import { SHOWN_ROWS } from "../help/result-markup";
import { HELP_WORDS } from "../help/words";
import { anchorOf, codeCell, escapeCell, generatedPage, markdownTable } from "./markdown";

const FROM = "src/functions and tools/help/examples.json";

/** docs/functions.md: every function with its syntax, what it gives, and examples with their results. */
export function functionsPage(metadata: Record<Language, Metadata>, evaluate: Evaluate): string {
  const groups = groupFunctions(metadata);
  const words = HELP_WORDS.en;
  return generatedPage("Functions", FROM, [
    words.intro,
    "An argument in brackets is optional. Results are those of this edition of the data; blocks of several cells stand below the tables. The help link that Excel shows beside a function leads to a page with more examples and its errors, in English or Chinese.",
    "The command line evaluates any of them: `npm run --silent formula -- '=HTZONE.REVENUE(\"China\",2013)'`.",
    ...groups.map((group) => groupPart(group, evaluate)),
    [
      "## What holds for every function",
      ...words.convention.map(({ title, text }) => `- **${title}.** ${escapeCell(text)}`),
    ].join("\n"),
    "## Blocks",
    ...groups.flatMap(({ functions }) => functions.flatMap((entry) => blockParts(entry, evaluate))),
  ]);
}

function groupPart({ title, functions }: FunctionGroup, evaluate: Evaluate): string {
  const headers = ["Function", "Gives", "Example", "Result"];
  return `## ${title.en}\n\n${markdownTable(
    headers,
    functions.map((entry) => functionRow(entry, evaluate)),
  )}`;
}

function functionRow(entry: FunctionEntry, evaluate: Evaluate): string[] {
  const { formula } = entry.examples[0]!.en;
  const cells = evaluate(formula);
  const result = isBlock(cells) ? blockLink(entry, cells) : escapeCell(cellText(cells[0]![0]!));
  return [
    codeCell(formatSyntax(entry.metadata.en)),
    escapeCell(entry.metadata.en.description),
    codeCell(formula),
    result,
  ];
}

const isBlock = (cells: ResultCell[][]): boolean => cells.length * cells[0]!.length > 1;

const headingOf = ({ id }: FunctionEntry): string => `HTZONE.${id}`;

const blockLink = (entry: FunctionEntry, cells: ResultCell[][]): string =>
  `[${cells.length} × ${cells[0]!.length} cells](#${anchorOf(headingOf(entry))})`;

function cellText(cell: ResultCell): string {
  if (cell.kind === "number") return formatNumber(cell.value);
  if (cell.kind === "error") return cell.code;
  if (cell.kind === "card") return [cell.text, ...cell.lines.map(([name, text]) => `${name}: ${text}`)].join("\n");
  return cell.value;
}

/** The first example that gives several cells, as a table, under the function's name. */
function blockParts(entry: FunctionEntry, evaluate: Evaluate): string[] {
  const { formula } = entry.examples[0]!.en;
  const cells = evaluate(formula);
  if (!isBlock(cells)) return [];
  const texts = cells.map((row) => row.map((cell) => escapeCell(cellText(cell))));
  const named = hasHeaders(entry, formula);
  const body = named ? texts.slice(1) : texts;
  const rest = body.length - SHOWN_ROWS;
  const table = markdownTable(named ? texts[0]! : texts[0]!.map(() => ""), body.slice(0, SHOWN_ROWS));
  return [
    `### ${headingOf(entry)}`,
    codeCell(formula),
    table,
    ...(rest > 0 ? [`… and ${HELP_WORDS.en.moreRows(rest).replace("and ", "")}.`] : []),
  ];
}

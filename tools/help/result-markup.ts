import { formatNumber, type ResultCell } from "./built-functions";
import { markup, NOTHING, type Markup } from "./html";
import type { HelpWords } from "./words";

/** Rows of a spill that a page shows. */
export const SHOWN_ROWS = 8;

type CardCell = Extract<ResultCell, { kind: "card" }>;

/** The result of an example: one cell as a line, several as a table. `named` says that the first row holds headers. */
export function resultMarkup(words: HelpWords, cells: ResultCell[][], named: boolean): Markup {
  const [first] = cells[0]!;
  if (cells.length * cells[0]!.length > 1) return spillMarkup(words, cells, named);
  if (first!.kind === "card") return cardMarkup(words, first as CardCell);
  return markup`<p class="result"><span class="label">${words.result}</span> ${singleMarkup(words, first!)}</p>`;
}

function singleMarkup(words: HelpWords, cell: ResultCell): Markup {
  if (cell.kind === "error") return markup`${cellMarkup(cell)} <span class="message">${cell.message}</span>`;
  return cell.kind === "text" && cell.value === ""
    ? markup`<i>${words.emptyText}</i>`
    : markup`<samp>${cellMarkup(cell)}</samp>`;
}

function spillMarkup(words: HelpWords, cells: ResultCell[][], named: boolean): Markup {
  const rows = cells.slice(0, SHOWN_ROWS + (named ? 1 : 0));
  const rest = cells.length - rows.length;
  const head = named ? markup`<thead><tr>${rows[0]!.map(headerMarkup)}</tr></thead>` : NOTHING;
  const body = named ? rows.slice(1) : rows;
  const table = markup`${head}<tbody>${body.map((row) => markup`<tr>${row.map(dataMarkup)}</tr>`)}</tbody>`;
  const more = rest > 0 ? markup`<p class="more">… ${words.moreRows(rest)}</p>` : NOTHING;
  return markup`${tableMarkup(words.spills(cells.length, cells[0]!.length), table)}${more}${messagesMarkup(words, rows)}`;
}

/** A table that scrolls sideways where it is wider than the page, by keyboard too. */
const tableMarkup = (caption: string, table: Markup, kind = "spill"): Markup =>
  markup`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
    <table class="${kind}"><caption>${caption}</caption>${table}</table>
  </div>`;

const headerMarkup = (cell: ResultCell): Markup =>
  cell.kind === "text" && cell.value === "" ? markup`<td></td>` : markup`<th scope="col">${cellMarkup(cell)}</th>`;

const dataMarkup = (cell: ResultCell): Markup =>
  cell.kind === "number" ? markup`<td class="number">${cellMarkup(cell)}</td>` : markup`<td>${cellMarkup(cell)}</td>`;

function cellMarkup(cell: ResultCell): Markup {
  if (cell.kind === "error") return markup`<b class="error">${cell.code}</b>`;
  if (cell.kind === "number") return markup`${formatNumber(cell.value)}`;
  return markup`${cell.kind === "card" ? cell.text : cell.value}`;
}

/** What the error cells of a table say, with the place of each. */
function messagesMarkup(words: HelpWords, rows: ResultCell[][]): Markup {
  const messages = rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.kind === "error" ? [markup`<li>${words.cell(r + 1, c + 1)}${cell.message}</li>`] : [],
    ),
  );
  return messages.length > 0 ? markup`<ul class="messages">${messages}</ul>` : NOTHING;
}

function cardMarkup(words: HelpWords, { text, lines }: CardCell): Markup {
  const rows = lines.map(([name, line]) => markup`<tr><th scope="row">${name}</th><td>${line}</td></tr>`);
  return tableMarkup(words.card(text), markup`<tbody>${rows}</tbody>`, "spill card");
}

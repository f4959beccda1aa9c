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
  const message = first!.kind === "error" ? markup` <span class="message">${first!.message}</span>` : NOTHING;
  return markup`<p class="result"><span class="label">${words.result}</span> ${cellMarkup(words, first!)}${message}</p>`;
}

function spillMarkup(words: HelpWords, cells: ResultCell[][], named: boolean): Markup {
  const rows = cells.slice(0, SHOWN_ROWS + (named ? 1 : 0));
  const caption = words.spills(cells.length, cells[0]!.length);
  const rest = cells.length - rows.length;
  const body = named ? rows.slice(1) : rows;
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table class="spill">
      <caption>${caption}</caption>
      ${named ? markup`<thead><tr>${rows[0]!.map((cell) => headerMarkup(words, cell))}</tr></thead>` : NOTHING}
      <tbody>${body.map((row) => markup`<tr>${row.map((cell) => dataMarkup(words, cell))}</tr>`)}</tbody>
    </table>
  </div>
  ${rest > 0 ? markup`<p class="more">… ${words.moreRows(rest)}</p>` : NOTHING}${messagesMarkup(words, rows)}`;
}

const headerMarkup = (words: HelpWords, cell: ResultCell): Markup =>
  cell.kind === "text" && cell.value === ""
    ? markup`<td></td>`
    : markup`<th scope="col">${cellMarkup(words, cell)}</th>`;

const dataMarkup = (words: HelpWords, cell: ResultCell): Markup =>
  cell.kind === "number"
    ? markup`<td class="number">${formatNumber(cell.value)}</td>`
    : markup`<td>${cell.kind === "text" ? cell.value : cellMarkup(words, cell)}</td>`;

function cellMarkup(words: HelpWords, cell: ResultCell): Markup {
  if (cell.kind === "number") return markup`<output>${formatNumber(cell.value)}</output>`;
  if (cell.kind === "error") return markup`<b class="error">${cell.code}</b>`;
  if (cell.kind === "card") return markup`${cell.text}`;
  return cell.value === "" ? markup`<i>${words.emptyText}</i>` : markup`<output>${cell.value}</output>`;
}

/** What the error cells of a table say, with the place of each. */
function messagesMarkup(words: HelpWords, rows: ResultCell[][]): Markup {
  const messages = rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.kind === "error" ? [markup`<li>${words.cell(r + 1, c + 1)}: ${cell.message}</li>`] : [],
    ),
  );
  return messages.length > 0 ? markup`<ul class="messages">${messages}</ul>` : NOTHING;
}

const cardMarkup = (words: HelpWords, { text, lines }: CardCell): Markup => markup`<div class="scroll">
    <table class="spill">
      <caption>${words.result}: ${words.card(text)}</caption>
      <tbody>${lines.map(([name, line]) => markup`<tr><th scope="row">${name}</th><td>${line}</td></tr>`)}</tbody>
    </table>
  </div>`;

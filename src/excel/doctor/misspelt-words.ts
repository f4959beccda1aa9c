import { type Fault, groupFaults } from "../../core/doctor/diagnosis";
import type { CellReference } from "../../core/formula/cell-reference";
import { doInPieces } from "../../core/pieces";
import { formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import type { ReferencedCells } from "../referenced-cells";
import { inShortTasks } from "../short-tasks";
import type { Watch } from "../watch";
import type { CellPlace, Finding } from "./examination";
import { chooseWords, type WordCell } from "./word-cells";

type ArgumentFault = Extract<Fault, { kind: "argument" }>;

/** A word that formulas read and do not understand. */
interface Word extends WordCell {
  problem: ArgumentFault["problem"];
  readers: CellPlace[];
}

/**
 * The findings, with each misspelt word that formulas take from a cell as one of its own: mended there, it mends all of them.
 * Formulas of which nothing else is wrong are told with the word. A word is left to the reader, and its formulas stay in the
 * list, where formulas do not agree on what it is to be, or its cell is not one to write into.
 */
export async function gatherWords(
  excel: Excel.RequestContext,
  findings: readonly Finding[],
  cells: ReferencedCells,
  watch: Watch,
): Promise<Finding[]> {
  const words = new Map<string, Word>();
  const gathering = doInPieces(findings, (finding) => gatherWord(words, finding, cells));
  await inShortTasks(gathering, watch);
  if (words.size === 0) return [...findings];
  const chosen = await chooseWords(excel, [...words.values()], cells, watch);
  const told = new Set([...chosen.keys()].map(keyOf));
  const isTold = ({ sheet, faults }: Finding): boolean =>
    faults.every((fault) => {
      const place = fault.kind === "argument" ? placeOf(sheet, fault.cell, cells) : undefined;
      return place !== undefined && told.has(keyOf(place));
    });
  return [
    ...findings.filter((finding) => !isTold(finding)),
    ...[...chosen].map(([word, becomes]) => describe(word, becomes)),
  ];
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${row} ${column} ${sheet}`;

function placeOf(from: string, cell: CellReference | undefined, cells: ReferencedCells): CellPlace | undefined {
  const sheet = cell && cells.sheetOf(from, cell);
  return cell && sheet !== undefined ? { sheet, row: cell.row, column: cell.column } : undefined;
}

function gatherWord(words: Map<string, Word>, { sheet, row, column, faults }: Finding, cells: ReferencedCells): void {
  for (const fault of faults) {
    const place = fault.kind === "argument" ? placeOf(sheet, fault.cell, cells) : undefined;
    if (fault.kind !== "argument" || !fault.cell || !place) continue;
    const { words: spellings } = fault.cell;
    const key = keyOf(place);
    const content = String(cells.find(sheet, fault.cell));
    const word = words.get(key) ?? { ...place, content, problem: fault.problem, readers: [], spellings };
    words.set(key, word);
    word.readers.push({ sheet, row, column });
    if (word.spellings[0] !== spellings[0]) word.spellings = [];
  }
}

function describe(word: Word, becomes: string): Finding {
  const { sheet, row, column, content, problem, readers } = word;
  const places = readers.map((reader) => {
    const address = formatAddress({ ...reader, rows: 1, columns: 1 });
    return reader.sheet === sheet ? address : formatPlace(reader.sheet, address);
  });
  const diagnosis = groupFaults([{ kind: "word", problem, readers: places }], [becomes]);
  return { ...diagnosis, sheet, row, column, content, held: "word", readers };
}

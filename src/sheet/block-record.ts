import { parseLanguage } from "../core/language";
import type { PivotShape } from "../core/pivots/pivot";
import type { Pieces } from "../core/pieces";
import { parseTableChoices } from "../core/tables/choices";
import type { Rectangle } from "./address";
import type { BlockContents } from "./block-contents";
import { type ChartRecord, describeChart, parseChart, parseCount, parseRectangle } from "./chart-record";
import { MARK_LENGTH, digestText, markContent } from "./content-digest";
import type { Part } from "./plan";
import type { Made } from "./record-part";

/**
 * Another meaning of what is kept gets another number, and so does a new field; records of other numbers are not understood here.
 * 1 lacked what an update needs of charts, pivots and filter buttons.
 */
const VERSION = 2;

/** What is kept of one block of an insertion. Places count from the block's corner. */
export interface BlockRecord extends Made {
  /** Which block of its plan it is. */
  block: number;
  /** Whether its sheet was made for it. */
  isOwnSheet: boolean;
  /** What its columns were given, in characters; none where they hold something of the user's. */
  widths: readonly number[];
  rows: number;
  columns: number;
  table: (Rectangle & { suggestion: string; hasFilters: boolean }) | undefined;
  pivot: (Rectangle & { suggestion: string; name: string; shape: string }) | undefined;
  chart: ChartRecord | undefined;
  /** Of all that the plan says of the block. */
  digest: string;
  /** Of each cell, row by row. */
  marks: string;
}

interface BlockFacts {
  made: Made;
  block: number;
  parts: readonly Part[];
  contents: BlockContents;
  isOwnSheet: boolean;
  widths: readonly number[];
  rectangle: Rectangle;
  /** Names that tables, pivots and charts have got, by those that the plan suggests. */
  names: ReadonlyMap<string, string>;
}

/** What is to be kept of a block; worked out a row at a time. */
export function* describeBlock(given: BlockFacts): Pieces<BlockRecord> {
  const { made, parts, contents, rectangle, names, ...facts } = given;
  const { block, isOwnSheet, widths } = facts;
  const { rows, columns } = rectangle;
  const table = parts.find((part) => part.kind === "table");
  const pivot = parts.find((part) => part.kind === "pivot");
  const chart = parts.find((part) => part.kind === "chart");
  return {
    ...made,
    ...{ block, isOwnSheet, widths, rows, columns },
    table: table && { ...table.area, suggestion: table.name, hasFilters: table.hasFilters },
    pivot: pivot && {
      ...{ row: pivot.row, column: pivot.column, rows: pivot.rows, columns: pivot.columns },
      ...{ suggestion: pivot.name, name: names.get(pivot.name) ?? pivot.name },
      shape: digestShape(pivot.shape),
    },
    chart: chart && describeChart(chart, names.get(chart.name) ?? chart.name),
    digest: yield* digestParts(parts),
    marks: yield* markCells(contents, rows, columns),
  };
}

/** Tells whether a pivot has the same fields in the same places. */
export const digestShape = (shape: PivotShape): string => digestText(JSON.stringify(shape));

/** Tells whether a block is to become what it is already; worked out a row at a time. */
export function* digestParts(parts: readonly Part[]): Pieces<string> {
  const digests: string[] = [];
  for (const part of parts) {
    if (part.kind === "record") continue;
    digests.push(JSON.stringify(part.kind === "cells" ? { ...part, values: [], formats: [] } : part));
    if (part.kind !== "cells") continue;
    for (const [row, line] of part.values.entries()) {
      digests.push(digestText(JSON.stringify([line, part.formats[row]])));
      yield;
    }
  }
  return digestText(digests.join("\n"));
}

function* markCells(contents: BlockContents, rows: number, columns: number): Pieces<string> {
  const marks: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    yield;
    for (let column = 0; column < columns; column += 1) marks.push(markContent(contents.getValue(row, column)));
  }
  return marks.join("");
}

/** The mark of a cell as it was written. */
export function markAt({ marks, columns }: BlockRecord, row: number, column: number): string {
  const at = (row * columns + column) * MARK_LENGTH;
  return marks.slice(at, at + MARK_LENGTH);
}

/** What was written above a pivot, which shows what it will; the whole of a block without one. */
export function headOf(record: BlockRecord): BlockRecord {
  const { pivot, columns, marks } = record;
  if (!pivot) return record;
  const blank = markContent("").repeat(columns);
  const length = columns * MARK_LENGTH;
  let { row: rows } = pivot;
  while (rows > 1 && marks.slice((rows - 1) * length, rows * length) === blank) rows -= 1;
  return { ...record, rows, marks: marks.slice(0, rows * length) };
}

export function formatRecord(record: BlockRecord): string {
  return JSON.stringify({ version: VERSION, ...record });
}

/** A record as it was kept; undefined for one that is damaged or that another version of the format has written. */
export function parseRecord(text: unknown): BlockRecord | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const kept = JSON.parse(text) as Record<string, unknown> | null;
    return kept?.["version"] === VERSION ? readRecord(kept) : undefined;
  } catch {
    return undefined;
  }
}

function readRecord(kept: Record<string, unknown>): BlockRecord | undefined {
  const { id, edition, digest, marks, content } = kept;
  const [block, rows, columns] = [kept["block"], kept["rows"], kept["columns"]].map(parseCount);
  if (typeof id !== "string" || typeof edition !== "string" || typeof digest !== "string") return undefined;
  if (typeof marks !== "string" || block === undefined || !rows || !columns) return undefined;
  if (marks.length !== rows * columns * MARK_LENGTH) return undefined;
  const placed = {
    table: readTable(kept["table"]),
    pivot: readPlaced(kept["pivot"], ["suggestion", "name", "shape"]),
    chart: parseChart(kept["chart"]),
  };
  // Without what is there but cannot be read, an update would make it a second time.
  if (PLACED.some((name) => kept[name] !== undefined && placed[name] === undefined)) return undefined;
  return {
    ...{ id, edition, digest, marks, block, rows, columns },
    language: parseLanguage(kept["language"] === "zh-CN" ? "zh-CN" : "en"),
    content: content === "formulas" ? "formulas" : "values",
    choices: parseTableChoices(kept["choices"]),
    isOwnSheet: kept["isOwnSheet"] === true,
    widths: readWidths(kept["widths"]),
    ...placed,
  };
}

const PLACED = ["table", "pivot", "chart"] as const;

const readWidths = (value: unknown): number[] =>
  Array.isArray(value) && value.every(Number.isFinite) ? (value as number[]) : [];

function readTable(value: unknown): BlockRecord["table"] {
  const placed = readPlaced(value, ["suggestion"]);
  return placed && { ...placed, hasFilters: (value as { hasFilters?: unknown }).hasFilters === true };
}

function readPlaced<Name extends string>(
  value: unknown,
  names: readonly Name[],
): (Rectangle & Record<Name, string>) | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const kept = value as Record<string, unknown>;
  const area = parseRectangle(kept);
  if (!area || names.some((name) => typeof kept[name] !== "string")) return undefined;
  const texts = Object.fromEntries(names.map((name) => [name, kept[name]])) as Record<Name, string>;
  return { ...area, ...texts };
}

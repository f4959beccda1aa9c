import type { Area } from "../grid/grid";
import { areaAt, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "./area";

export interface Address {
  /** Sheet name without quotes, where the address has one. */
  sheet?: string;
  area: Area;
}

const SHEET_PART = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Reads "A1", "$B$2:C9", "A:C", "2:5" or "'My sheet'!A1"; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const parts = SHEET_PART.exec(text.trim());
  const sheet = parts ? (parts[1]?.replaceAll("''", "'") ?? parts[2]) : undefined;
  const area = parseArea(parts?.[3] ?? text.trim());
  return area && { ...(sheet === undefined ? {} : { sheet }), area };
}

function parseArea(text: string): Area | undefined {
  const corners = text.split(":").map(parseCorner);
  const [first, second = first] = corners;
  if (!first || !second || corners.length > 2 || corners.includes(undefined)) return undefined;
  const sameKind =
    (first.row === undefined) === (second.row === undefined) &&
    (first.column === undefined) === (second.column === undefined);
  const whole = first.row === undefined || first.column === undefined;
  if (!sameKind || (whole && corners.length === 1)) return undefined;
  const [top, bottom] = ordered(first.row ?? 0, second.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, second.column ?? MAX_COLUMNS - 1);
  return areaAt(top, left, bottom - top + 1, right - left + 1);
}

/** "A1,'My, sheet'!B2" as its parts; semicolons part them, too. */
export function splitAddress(text: string): string[] {
  return text.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((part) => part.trim());
}

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const found = CORNER.exec(text);
  if (!found || (!found[1] && !found[2])) return undefined;
  return { ...(found[2] ? { row: Number(found[2]) - 1 } : {}), ...(found[1] ? { column: columnIndex(found[1]) } : {}) };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A1:C5"; `$` before every part when absolute. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const columns = [area.column, area.column + area.columns - 1].map((column) => mark + columnName(column));
  const rows = [area.row + 1, area.row + area.rows].map((row) => mark + row);
  if (isEntireColumn(area) && !isEntireRow(area)) return columns.join(":");
  if (isEntireRow(area)) return rows.join(":");
  const corners = columns.map((column, corner) => `${column}${rows[corner]}`);
  return corners[0] === corners[1] ? `${corners[0]}` : corners.join(":");
}

/** With the sheet's name, quoted where a formula needs quotes. */
export function formatAddress(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheet)}!${formatArea(area, absolute)}`;
}

export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && parseAddress(name) === undefined && !/^r?\d*c?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

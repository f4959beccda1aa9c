import type { Area } from "../grid/grid";

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/** "B5" or "B5:D9" as an area; throws for anything else. */
export function parseArea(text: string): Area {
  const match = ADDRESS.exec(text);
  if (!match) throw new Error(`"${text}" is not an address`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) + 1 - column };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

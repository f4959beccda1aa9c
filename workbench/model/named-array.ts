import type { CellValue } from "../grid/grid";
import { HostObject } from "../protocol/host-object";
import { isErrorText, valueType } from "./cell-text";
import type { Host } from "./host";

/** Excel.NamedItemArrayValues: what a name stands for, by row and column. */
export class NamedItemArrayValues extends HostObject implements Host<"NamedItemArrayValues"> {
  static override readonly type = "NamedItemArrayValues";

  constructor(readonly values: readonly (readonly CellValue[])[]) {
    super();
  }

  get types(): readonly (readonly ReturnType<typeof valueType>[])[] {
    return this.values.map((line) => line.map(valueType));
  }
}

const ITEM = /\s*("(?:[^"]|"")*"|[^",;{}]+?)\s*([,;]|$)/y;

/** `{1,"a";TRUE,2}` by row and column; undefined for whatever else a formula may be. */
export function parseArray(text: string): CellValue[][] | undefined {
  const inner = /^\{(.*)\}$/s.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const lines: CellValue[][] = [[]];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inner.length) {
    const [, item = "", end] = ITEM.exec(inner) ?? [];
    const value = parseItem(item);
    if (value === undefined) return undefined;
    lines.at(-1)?.push(value);
    if (end === ";") lines.push([]);
  }
  return lines.every((line) => line.length > 0 && line.length === lines[0]?.length) ? lines : undefined;
}

function parseItem(item: string): CellValue | undefined {
  if (item.startsWith('"')) return item.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(item)) return /true/i.test(item);
  if (isErrorText(item)) return item;
  return item !== "" && Number.isFinite(Number(item)) ? Number(item) : undefined;
}

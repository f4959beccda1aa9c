import { parseHeaders } from "../core/option";
import type { HeaderKey } from "../core/words";
import { officeWords } from "../i18n/language";
import { single, type CellInput, type CellOutput } from "./cells";

/** The rows, under their headers in Office's language unless `headers` is 0. */
export function withHeaders(headers: CellInput, keys: readonly HeaderKey[], rows: CellOutput[][]): CellOutput[][] {
  if (!parseHeaders(single(headers))) return rows;
  const { header } = officeWords();
  return [keys.map((key) => header[key]), ...rows];
}

import { InvalidArgument } from "../core/problem";
import type { CellOutput } from "./cells";

/** Excel on the web takes messages of 5 MB; the answer leaves a tenth of that to what stands around it. */
export const MAX_BYTES = 4_500_000;

/** What Office.js writes for an error besides its code, twice, and its sentence. */
const ERROR_FRAME =
  '{"valueType":"CustomFunctionError","code":"","type":"Error","basicValue":"","basicType":"Error","message":"","errorType":"NotAvailable"},';

/** Bytes of a cell in the message to Excel: JSON in UTF-8, with the comma behind it. */
export function sizeOf(cell: CellOutput): number {
  if (typeof cell === "number") return `${cell}`.length + 1;
  if (typeof cell === "string") return bytesOf(cell) + 3;
  if (typeof cell === "boolean") return 6;
  if (!("code" in cell)) return bytesOf(JSON.stringify(cell));
  const { code, message } = cell as unknown as { code: string; message?: string };
  return ERROR_FRAME.length + 2 * code.length + bytesOf(message ?? "");
}

/** The block, if a message can carry it. Throws InvalidArgument. */
export function requireSize<T extends CellOutput[][]>(block: T): T {
  let bytes = 0;
  for (const row of block) for (const cell of row) bytes += sizeOf(cell);
  if (bytes > MAX_BYTES) throw new InvalidArgument({ kind: "too-many-bytes", limit: MAX_BYTES });
  return block;
}

/** Bytes of a text in JSON, without its quotation marks. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Quotation marks and backslashes are escaped, control characters and halves of pairs written out.
    if (code < 0x80) bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 6 : 3;
  }
  return bytes;
}

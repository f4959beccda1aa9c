import { supportsExcelApi } from "./api-level";

/** Opens a file as a new workbook of its own; false where this Excel cannot. */
export async function openWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!supportsExcelApi("1.8")) return false;
  await Excel.createWorkbook(formatBase64(bytes));
  return true;
}

/** In pieces: a call takes only so many arguments. */
function formatBase64(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 4096) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 4096, (index + 1) * 4096)),
  );
  return btoa(pieces.join(""));
}

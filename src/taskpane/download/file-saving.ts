import { openWorkbook } from "../../excel/open-workbook";

/** What became of a file. */
export type Saved = { kind: "saved"; name: string } | { kind: "opened" } | { kind: "unsupported" } | { kind: "failed" };

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** After this the browser has taken what it needs. */
const KEPT_MS = 60_000;

/**
 * Gives a file to the reader: as a download where the pane's browser has them, and as a new workbook where it has not (the
 * web view of Excel on a Mac drops downloads without a word). An iPad has neither.
 */
export async function saveFile(bytes: Uint8Array, name: string): Promise<Saved> {
  const platform = findPlatform();
  if (platform === "iOS") return { kind: "unsupported" };
  if (platform === "Mac") return { kind: (await openWorkbook(bytes)) ? "opened" : "unsupported" };
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Some browsers follow only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  return { kind: "saved", name };
}

/** "" in a browser outside Office. */
function findPlatform(): string {
  const office = typeof Office === "undefined" ? undefined : (Office as { context?: { platform?: unknown } });
  return String(office?.context?.platform ?? "");
}

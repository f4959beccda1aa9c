/** A file on its way from the page that opens it to the page that shows it. */
export interface OpenedFile {
  /** Without ".xlsx". */
  name: string;
  bytes: Uint8Array;
}

const CACHE = "workbench";
const PLACE = "/opened-file";

/** Keeps a file for the next page of this tab; only its name stands in the tab's own storage. */
export async function passOn({ name, bytes }: OpenedFile): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(PLACE, new Response(bytes as Uint8Array<ArrayBuffer>));
  sessionStorage.setItem(PLACE, name);
}

/** The file that the page before passed on, once; undefined where there is none. */
export async function takeOver(): Promise<OpenedFile | undefined> {
  const name = sessionStorage.getItem(PLACE);
  if (name === null) return undefined;
  sessionStorage.removeItem(PLACE);
  const cache = await caches.open(CACHE);
  const response = await cache.match(PLACE);
  await cache.delete(PLACE);
  return response && { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

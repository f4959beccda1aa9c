import { readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A folder of which files may be served, and nothing outside it. */
export class Folder {
  readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  /** The file a URL path names (percent-encoded, "/"-separated); undefined if it would leave the folder. */
  locate(urlPath: string): string | undefined {
    const decoded = decode(urlPath);
    if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
    const file = path.join(this.root, decoded);
    return file.startsWith(this.root + path.sep) ? file : undefined;
  }

  async has(urlPath: string): Promise<boolean> {
    const file = this.locate(urlPath);
    return file !== undefined && (await isFile(file));
  }

  /** The file's bytes; undefined if there is no such file inside the folder. */
  async read(urlPath: string): Promise<Buffer | undefined> {
    const file = this.locate(urlPath);
    return file !== undefined && (await isFile(file)) ? readFile(file) : undefined;
  }
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

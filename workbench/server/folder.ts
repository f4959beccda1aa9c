import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";

/**
 * A folder of which files may be served, and nothing else: nothing outside it, even where a link leads there,
 * and no file or folder whose name begins with a dot, since such names are where secrets lie.
 */
export class Folder {
  readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  async has(urlPath: string): Promise<boolean> {
    return (await this.locate(urlPath)) !== undefined;
  }

  /** The file's bytes; undefined if there is no such file to serve. */
  async read(urlPath: string): Promise<Buffer | undefined> {
    const file = await this.locate(urlPath);
    return file === undefined ? undefined : readFile(file);
  }

  /** The file that a URL path names (percent-encoded, "/"-separated), its links followed. */
  private async locate(urlPath: string): Promise<string | undefined> {
    const names = namesOf(urlPath);
    if (!names || !(await holdsEach(this.root, names))) return undefined;
    const [root, file] = await Promise.all([realpath(this.root), realpath(path.join(this.root, ...names))]);
    const within = path.relative(root, file);
    // A name with a dot may also be "..", by which a path would leave the folder.
    if (path.isAbsolute(within) || within.split(path.sep).some(hasLeadingDot)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  }
}

/** Each part is decoded by itself, so that an encoded slash is no separator. */
function namesOf(urlPath: string): string[] | undefined {
  try {
    const names = urlPath.split("/").slice(1).map(decodeURIComponent);
    return names.some((name) => /[/\\\0]/.test(name)) ? undefined : names;
  } catch {
    return undefined;
  }
}

const hasLeadingDot = (name: string): boolean => name.startsWith(".");

/** Asked of the listings: some systems would open a file under other names, too (other case, short names, streams). */
async function holdsEach(root: string, names: readonly string[]): Promise<boolean> {
  let folder = root;
  for (const name of names) {
    const listing: string[] = await readdir(folder).catch(() => []);
    if (!listing.includes(name)) return false;
    folder = path.join(folder, name);
  }
  // A link that leads nowhere is in the listing, too.
  return stat(folder).then(
    () => true,
    () => false,
  );
}

import { Complaint } from "./complaint";
import { Folder } from "./folder";
import { decodeText } from "./text-encoding";

/** Only the paths of the manifest's addresses count, whatever server they name. */
const ANY_ORIGIN = "https://localhost";

/** The add-in's files on disk, found by the addresses that its manifest gives them. */
export class AddInFiles {
  private readonly folder: Folder;

  constructor(root: string) {
    this.folder = new Folder(root);
  }

  /** The address on this server of what the manifest calls `url`; throws a Complaint if there is no such file. */
  async address(url: string, what: string): Promise<string> {
    const found = await this.find(url);
    if (found === undefined)
      throw new Complaint(`The manifest names ${url} as ${what}, but no such file lies in ${this.folder.root}.`);
    return found;
  }

  /** The text of a file that the manifest names; throws a Complaint if there is no such file. */
  async read(url: string, what: string): Promise<string> {
    const path = (await this.address(url, what)).slice("/addin".length).replace(/\?.*$/, "");
    return decodeText((await this.folder.read(path)) ?? Buffer.alloc(0), url);
  }

  /**
   * Undefined where there is no file. A deployed add-in may live under a path (https://example.com/htzone/taskpane.html)
   * that its folder doesn't repeat, so leading parts of the path are dropped until a file fits.
   */
  async find(url: string): Promise<string | undefined> {
    if (!URL.canParse(url, ANY_ORIGIN)) return undefined;
    const { pathname, search } = new URL(url, ANY_ORIGIN);
    const parts = pathname.split("/").slice(1);
    for (let dropped = 0; dropped < parts.length; dropped++) {
      const candidate = `/${parts.slice(dropped).join("/")}`;
      if (await this.folder.has(candidate)) return `/addin${candidate}${search}`;
    }
    return undefined;
  }
}

import { createRequire } from "node:module";
import path from "node:path";
import { fitAddInHtml, ATTACH_SCRIPT, ATTACH_URL, FONT_URL } from "./addin-html";
import { contentType } from "./content-types";
import { Folder } from "./folder";
import { paneFontCss } from "./fonts";
import { ADD_IN_POLICY, OWN_POLICY } from "./policies";
import { decodeText } from "./text-encoding";

export interface Reply {
  type: string;
  body: Buffer | string;
  /** Its Content-Security-Policy. */
  policy: string;
}

/** Everything the server answers, by URL path. Files are read on each request, so a rebuild shows on reload. */
export interface Site {
  /** Undefined where there is nothing under that path. */
  find(urlPath: string): Promise<Reply | undefined>;
}

export interface SiteParts {
  /** What the page needs to know about the add-in; served as /workbench.json. */
  description: unknown;
  /** Folder of the add-in's files; served under /addin/. */
  addIn: string;
  /** Folder of the workbench page's bundle; served under /. */
  page: string;
}

export function createSite(parts: SiteParts): Site {
  const page = new Folder(parts.page);
  const addIn = new Folder(parts.addIn);
  const office = new Folder(path.join(packageFolder("@microsoft/office-js"), "dist"));
  const fonts = new Folder(packageFolder("@fontsource/noto-sans-sc"));
  return {
    async find(urlPath) {
      if (urlPath === "/") return fileReply(page, "/index.html");
      if (urlPath === "/workbench.json") return ownReply(urlPath, JSON.stringify(parts.description));
      if (urlPath === ATTACH_URL) return ownReply(ATTACH_URL, ATTACH_SCRIPT);
      if (urlPath === FONT_URL) return ownReply(FONT_URL, await paneFontCss(fonts));
      if (urlPath.startsWith("/office/")) return fileReply(office, urlPath.slice("/office".length));
      if (urlPath.startsWith("/fonts/")) return fileReply(fonts, urlPath.slice("/fonts".length));
      if (urlPath.startsWith("/addin/")) return addInReply(addIn, urlPath.slice("/addin".length));
      return fileReply(page, urlPath);
    },
  };
}

async function fileReply(folder: Folder, urlPath: string): Promise<Reply | undefined> {
  const body = await folder.read(urlPath);
  return body && ownReply(urlPath, body);
}

function ownReply(urlPath: string, body: Buffer | string): Reply {
  return { type: contentType(urlPath), body, policy: OWN_POLICY };
}

async function addInReply(folder: Folder, urlPath: string): Promise<Reply | undefined> {
  const reply = await fileReply(folder, urlPath);
  if (!reply) return undefined;
  const body = isHtml(urlPath) ? fitAddInHtml(decodeText(Buffer.from(reply.body), urlPath)) : reply.body;
  return { ...reply, body, policy: ADD_IN_POLICY };
}

function isHtml(urlPath: string): boolean {
  return contentType(urlPath).startsWith("text/html");
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(__filename).resolve(`${name}/package.json`));
}

import { readFileSync } from "node:fs";
import path from "node:path";

/** Every address that a manifest names, each once. XML namespaces and the like are in other attributes. */
export function addressesIn(manifest: string): string[] {
  const found = [...manifest.matchAll(/\b(?:DefaultValue|Value)="(https?:\/\/[^"]+)"/g)].map((match) => match[1]!);
  return [...new Set(found)];
}

/** What a page of ours loads from beside itself: scripts, styles, pictures. */
export function filesOfPage(html: string, url: string): string[] {
  const found = [...html.matchAll(/\b(?:src|href)=["']?([^"'\s>]+)/g)].map((match) => new URL(match[1]!, url));
  return found.filter(({ origin }) => origin === new URL(url).origin).map(({ href }) => href.split("#")[0]!);
}

/** The file of `folder` that is served as `url` under `base`; undefined where there is none. */
export function readLocal(folder: string, url: string, base: string): Buffer | undefined {
  const name = decodeURIComponent(new URL(url).pathname.slice(new URL(base).pathname.length));
  const file = path.join(folder, name);
  if (path.relative(folder, file).startsWith("..")) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

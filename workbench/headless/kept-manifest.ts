import path from "node:path";
import { fileState } from "../../tools/content-hash";
import type { Manifest } from "../server/manifest";
import { keep, readKept } from "./kept-code";

const ROOT = path.join(__dirname, "..", "..");
/** What reads it. */
const READER = ["workbench/server/manifest.ts", "package-lock.json"];
const KEPT = "manifest.json";

/**
 * What a manifest says. Reading XML takes longer than calculating a formula, so it is kept until the file changes, or
 * what reads it. @throws Complaint for a file that is missing or isn't a manifest
 */
export async function readKeptManifest(file: string): Promise<Manifest> {
  const own = fileState(path.dirname(file), [path.basename(file)], [path.resolve(file)]);
  const reader = fileState(ROOT, READER);
  const state = own && reader && own + reader;
  const kept = state ? readState() : undefined;
  if (kept && kept.state === state) return kept.manifest;
  const { readManifest } = await import("../server/manifest");
  const manifest = readManifest(file);
  if (state) keep(KEPT, JSON.stringify({ state, manifest }));
  return manifest;
}

function readState(): { state: string; manifest: Manifest } | undefined {
  try {
    return JSON.parse(readKept(KEPT, "utf8") ?? "") as { state: string; manifest: Manifest };
  } catch {
    return undefined;
  }
}

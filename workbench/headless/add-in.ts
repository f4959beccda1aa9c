import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  functionsOf,
  type Associations,
  type CustomFunctionOptions,
  type FunctionsMetadata,
} from "../model/custom-functions";
import type { GridFunction } from "../grid/grid";
import { Complaint } from "../server/complaint";
import { runFileInWindow } from "./client-scope";
import { readKeptManifest } from "./kept-manifest";

/** The part of Microsoft's custom-functions runtime that keeps what an add-in associated. */
interface FunctionsWindow {
  CustomFunctions: { _association: { mappings: Record<string, (...args: unknown[]) => unknown> } };
}

/**
 * Loads the functions of a built add-in as Excel does, following its manifest. Its script runs in the window of
 * Office.js, whose own runtime keeps what the script associates.
 */
export async function loadFunctions(
  manifestPath: string,
  language: string,
  window: object,
  options: CustomFunctionOptions,
): Promise<GridFunction[]> {
  const manifest = await readKeptManifest(manifestPath);
  const functions = manifest.localeOverrides[language]?.functions ?? manifest.functions;
  if (!functions) return [];
  const folder = path.dirname(manifestPath);
  const script = localFile(folder, functions.script);
  runFileInWindow(window, script);
  const metadata = JSON.parse(readFileSync(localFile(folder, functions.metadata), "utf8")) as FunctionsMetadata;
  const { mappings } = (window as FunctionsWindow).CustomFunctions._association;
  const associations: Associations = new Map(Object.entries(mappings));
  return functionsOf(metadata, functions.namespace, associations, options);
}

/** The file beside the manifest that an address names; a deployed add-in may live under a path its folder doesn't repeat. */
function localFile(folder: string, url: string): string {
  const parts = new URL(url).pathname.split("/").filter((part) => part !== "");
  const candidates = parts.map((_, dropped) => path.join(folder, ...parts.slice(dropped)));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found)
    throw new Complaint(`The manifest names ${url}, but no such file lies in ${folder}. Has the add-in been built?`);
  return found;
}

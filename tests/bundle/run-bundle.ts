import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

export const DIST = path.join(__dirname, "../../dist");

export type Associated = Map<string, (...args: unknown[]) => unknown>;

const nothing = () => undefined;

/** The least of a page that a bundle needs to load; code made from text is refused in it, as by a strict policy. */
export function createPage(associated: Associated): vm.Context {
  const element = { dataset: {}, style: {}, setAttribute: nothing, replaceChildren: nothing, appendChild: nothing };
  const document = {
    ...{ documentElement: element, getElementById: () => null, createElement: () => element },
    ...{ addEventListener: nothing, querySelector: () => null },
  };
  const window = { addEventListener: nothing, matchMedia: () => ({ matches: false, addEventListener: nothing }) };
  const CustomFunctions = {
    associate: (id: string, fn: never) => associated.set(id, fn),
    Error: class extends Error {},
  };
  return vm.createContext(
    { CustomFunctions, document, window, ...window, console, setTimeout, URL },
    { codeGeneration: { strings: false, wasm: false } },
  );
}

/** Runs a bundle and keeps what it associates. */
export function associationsOf(file: string): Associated {
  const associated: Associated = new Map();
  try {
    vm.runInContext(readFileSync(path.join(DIST, file), "utf8"), createPage(associated), { filename: file });
  } catch (error) {
    // The pane itself needs a page; the functions are associated before it starts.
    if (!String(error).includes("taskpane.html has no #root")) throw error;
  }
  return associated;
}

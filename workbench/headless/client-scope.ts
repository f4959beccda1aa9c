import path from "node:path";
import vm from "node:vm";
import { compileKept } from "./kept-code";

/** Globals that each window has for itself: one from another client must not be taken for it. */
const NEVER_SHARED: ReadonlySet<PropertyKey> = new Set([
  "CustomFunctions",
  "Excel",
  "Microsoft",
  "OSF",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
]);

/**
 * Runs a browser's scripts in Node, in this realm and yet with globals of their own: what they declare at top level
 * lands on `window`, and what they don't find there comes from Node. A vm context would be simpler, but its arrays,
 * errors and objects are not those of the add-in's code, so that `instanceof` and Office.js's own checks fail.
 */
export function runInWindow(window: object, code: string, name: string): void {
  const scope = new Proxy(window, {
    has: () => true,
    // Asked a hundred thousand times while the client starts.
    get: (target, key) => {
      if (key in target) return target[key as keyof object];
      if (key === Symbol.unscopables || NEVER_SHARED.has(key)) return undefined;
      return globalThis[key as keyof typeof globalThis] as unknown;
    },
  });
  compile(code, name).call(window, scope);
}

type Program = (scope: object) => void;
const programs = new Map<string, { code: string; run: Program }>();

/** Held, for every workbook that is opened starts the same scripts of megabytes. */
function compile(code: string, name: string): Program {
  const held = programs.get(name);
  if (held?.code === code) return held.run;
  const run = programOf(code, name);
  programs.set(name, { code, run });
  return run;
}

/** Office.js's scripts are sloppy code, for which `with` is the one way to give them other globals. */
function programOf(code: string, name: string): Program {
  const body = `with (scope) {${code}\n}\n//# sourceURL=${name}`;
  // Kept code runs in Node's own realm, which is not the one that a test runs in.
  if (vm.runInThisContext("Object") !== Object) return new Function("scope", body) as Program;
  const script = compileKept(path.basename(name), `(function (scope) {${body}\n})`, { filename: name });
  return script.runInThisContext() as Program;
}

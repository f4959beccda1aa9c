import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { fileState } from "../../tools/content-hash";
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
  start(window, held(name, code) ?? hold(name, code));
}

/** The same for a file, which is read once and named by its path unless there is another name for it. */
export function runFileInWindow(window: object, file: string, name = file): void {
  const key = fileState(path.dirname(file), [path.basename(file)]);
  const program = key === undefined ? undefined : held(name, key);
  start(window, program ?? hold(name, readFileSync(file, "utf8"), key));
}

type Program = (scope: object) => void;

/** `key` stands for the text that it was made from. */
const programs = new Map<string, { key: string; run: Program }>();

/** For every workbook that is opened starts the same scripts of megabytes. */
function held(name: string, key: string): Program | undefined {
  const program = programs.get(name);
  return program?.key === key ? program.run : undefined;
}

function hold(name: string, code: string, key?: string): Program {
  const run = programOf(code, name, key);
  programs.set(name, { key: key ?? code, run });
  return run;
}

function start(window: object, program: Program): void {
  const scope = new Proxy(window, {
    has: () => true,
    // Asked a hundred thousand times while the client starts.
    get: (target, key) => {
      if (key in target) return target[key as keyof object];
      if (key === Symbol.unscopables || NEVER_SHARED.has(key)) return undefined;
      return globalThis[key as keyof typeof globalThis] as unknown;
    },
  });
  program.call(window, scope);
}

/** Office.js's scripts are sloppy code, for which `with` is the one way to give them other globals. */
function programOf(code: string, name: string, key?: string): Program {
  const body = `with (scope) {${code}\n}\n//# sourceURL=${name}`;
  // Kept code runs in Node's own realm, which is not the one that a test runs in.
  if (vm.runInThisContext("Object") !== Object) return new Function("scope", body) as Program;
  const script = compileKept(path.basename(name), `(function (scope) {${body}\n})`, {
    filename: name,
    ...(key === undefined ? {} : { key }),
  });
  return script.runInThisContext() as Program;
}

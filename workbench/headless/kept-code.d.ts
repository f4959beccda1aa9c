import type { Script } from "node:vm";

interface Place {
  /** What errors name it. Defaults to the script's name. */
  filename?: string;
  /** Where code is kept. Defaults to build/compiled. */
  folder?: string;
  /** What the text was made from. Defaults to a digest of it. */
  key?: string;
}

/** A script with what V8 made of it in an earlier run; what it makes in this one is kept when the run ends well. */
export function compileKept(name: string, text: string, place?: Place): Script;

/** A kept file; undefined where there is none that can be read. */
export function readKept(file: string, encoding: BufferEncoding): string | undefined;

/** Keeps a file, in one step, or not at all. */
export function keep(file: string, content: string): void;

import { distance } from "fastest-levenshtein";
import { FUNCTION_CALLS } from "../calls";
import { FAMILY } from "../formula/family-calls";
import { findNearest } from "./nearest";

/** All functions of the family; those beyond the calls that the pane answers take ranges or give cards. */
const NAMES: readonly string[] = [...FUNCTION_CALLS.map(({ name }) => name), "PANEL", "CARD", "EDITION"];

/** What a written name of a function may mean. */
export interface MeantFunction {
  /** Without the family's, the likeliest first; one where there is no doubt, none where nothing is alike. */
  names: string[];
  /** What is wrong with it; undefined for a name that is right. */
  fault: "misspelt" | "namespace" | "unloaded" | undefined;
}

const MARKS = /^(?:_xlfn\.|_xlws\.|_xll\.)+/i;
const UNLOADED = /^_xldudf_/i;
/** The namespace and the name, apart by a point, an underscore or nothing. */
const OURS = /^(HT-?ZONES?)[._]?([A-Z]+)$/i;
const ANOTHERS = /^([A-Z]{3,10})[._]([A-Z]+)$/i;
/** Letters in which another namespace may differ from ours. */
const SLIPS = 2;

/** What a head of a call means; undefined for a function that has nothing to do with the family. */
export function findMeantFunction(head: string): MeantFunction | undefined {
  const bare = head.replace(MARKS, "");
  const isUnloaded = UNLOADED.test(bare);
  const written = bare.replace(UNLOADED, "");
  const [, namespace, name] = OURS.exec(written) ?? findAnothers(written) ?? [];
  if (namespace === undefined || name === undefined) {
    const known = written.toUpperCase();
    return NAMES.includes(known) ? { names: [known], fault: isUnloaded ? "unloaded" : "namespace" } : undefined;
  }
  const isRight = written.toUpperCase().startsWith(`${FAMILY}${isUnloaded ? "_" : "."}`);
  if (NAMES.includes(name.toUpperCase())) {
    const fault = isRight ? (isUnloaded ? "unloaded" : undefined) : "namespace";
    return { names: [name.toUpperCase()], fault };
  }
  return { names: findNearest(name, NAMES), fault: "misspelt" };
}

/** A namespace that is nearly ours. */
function findAnothers(written: string): RegExpExecArray | undefined {
  const found = ANOTHERS.exec(written);
  return found && distance(found[1]!.toUpperCase(), FAMILY) <= SLIPS ? found : undefined;
}

export const formatFunction = (name: string): string => `${FAMILY}.${name}`;

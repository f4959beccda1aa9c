import { mentionsFamily } from "../formula/family-calls";
import { listCalls, type WrittenCall } from "../formula/written-calls";
import { findMeantFunction, type MeantFunction } from "./meant-function";

/** A call that is one of the family, or was meant to be. */
export interface MeantCall extends WrittenCall, MeantFunction {}

/** A cell whose content is, or was meant to be, a formula of the family. */
export interface Suspect {
  /** As the cell holds it. */
  content: string;
  /** The same with the punctuation of Excel's own syntax. */
  formula: string;
  /** What the cell shows. */
  value: unknown;
  /** Whether Excel keeps the formula as a text. */
  isText: boolean;
  /** Outermost first. */
  calls: MeantCall[];
  /** Whether the formula calls functions of the family only. */
  isAllOurs: boolean;
}

const MENTION = /HT-?ZONE/i;
const PLAIN: Readonly<Record<string, string>> = {
  ...{ "＝": "=", "（": "(", "）": ")", "，": ",", "、": ",", "；": ";" },
  ...{ "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "＂": '"' },
};
const FOREIGN = /"(?:[^"]|"")*"|[＝（），、；“”„«»＂]/g;

/** Reads a cell; undefined where it has nothing to do with the family: quick for the many that have not. */
export function readSuspect(content: unknown, value: unknown): Suspect | undefined {
  if (typeof content !== "string" || !/^[=＝]/.test(content)) return undefined;
  const mayBeOurs = mentionsFamily(content) || MENTION.test(content);
  if (!mayBeOurs && value !== "#NAME?") return undefined;
  // A text is told by its value being the same text.
  const isText = value === content;
  const formula = straighten(content);
  const written = listCalls(formula);
  const calls = written.flatMap((call): MeantCall[] => {
    const meant = findMeantFunction(call.head);
    return meant ? [{ ...call, ...meant }] : [];
  });
  if (calls.length === 0) return undefined;
  return { content, formula, value, isText, calls, isAllOurs: calls.length === written.length };
}

/** Character by character, so that places stay; what is in straight quotation marks stays as it is. */
const straighten = (content: string): string =>
  content.replace(FOREIGN, (found) => (found.length > 1 ? found : (PLAIN[found] ?? found)));

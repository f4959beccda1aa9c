import type { Bilingual } from "./entities";
import { distance } from "fastest-levenshtein";
import { Memory } from "./memory";
import { normalizeName } from "./name";

interface Entry {
  code: string;
  name: Bilingual;
  aliases: string[];
}

/** NFKC joins marks to letters, and leaves none out. */
const MARK = /\p{M}/u;

/** Longest misspelling that is compared; a longer text gets no suggestion. */
const MAX_COMPARED = 64;
/** Share of a name that may differ in a suggestion, and how much worse than the best a further one may be. */
const FARTHEST = 0.45;
const MARGIN = 0.15;

/** Finds entries by code, English or Chinese name, or alias, however they are written. */
export class NameIndex<T extends Entry> {
  private readonly byName = new Map<string, T>();
  private readonly spellings = new Memory<T | undefined>();
  private longest = 0;
  private marked = false;

  /** Throws RangeError when two entries share a name. */
  constructor(what: string, entries: readonly T[]) {
    for (const entry of entries) {
      for (const text of [entry.code, entry.name.en, entry.name["zh-CN"], ...entry.aliases])
        this.add(what, text, entry);
    }
  }

  /** The entry that a text names, or undefined. */
  find(text: string): T | undefined {
    return this.spellings.recall(text, this.read);
  }

  /** Up to `most` entries whose names look like the text, the likeliest first. */
  suggest(text: string, most = 3): T[] {
    const ranked = this.rank(text);
    const likely = ranked.filter(({ cost }) => cost <= ranked[0]!.cost + MARGIN);
    return likely.slice(0, most).map(({ entry }) => entry);
  }

  /** Entries whose names look like the text, with how much they differ from it: 0 for the name itself. */
  rank(text: string): { entry: T; cost: number }[] {
    const name = normalizeName(text);
    if (!name || name.length > MAX_COMPARED) return [];
    const best = new Map<T, number>();
    for (const [known, entry] of this.byName) {
      const cost = unlikeness(name, known);
      if (cost <= FARTHEST && cost < (best.get(entry) ?? Infinity)) best.set(entry, cost);
    }
    return [...best].sort(([, a], [, b]) => a - b).map(([entry, cost]) => ({ entry, cost }));
  }

  private readonly read = (text: string): T | undefined => {
    // Marks are slow to normalise, and a text with one is no name where none has any.
    if (!this.marked && MARK.test(text)) return undefined;
    const name = normalizeName(text, this.longest);
    return name ? this.byName.get(name) : undefined;
  };

  private add(what: string, text: string, entry: T): void {
    const name = normalizeName(text);
    if (!name) throw new RangeError(`${what} ${entry.code}: the name "${text}" is empty or too long`);
    const other = this.byName.get(name);
    if (other && other !== entry)
      throw new RangeError(`${what} name "${text}" stands for ${other.code} and ${entry.code}`);
    this.byName.set(name, entry);
    this.longest = Math.max(this.longest, name.length);
    this.marked ||= MARK.test(name.normalize("NFD"));
  }
}

/** 0 for the same name to 1 for nothing in common; part of a name counts as near to it. */
function unlikeness(typed: string, known: string): number {
  if (typed.length >= 2 && (known.startsWith(typed) || typed.startsWith(known))) {
    return 0.3 * (1 - Math.min(typed.length, known.length) / Math.max(typed.length, known.length));
  }
  if (typed.length >= 3 && known.includes(typed)) return 0.4;
  const longest = Math.max(typed.length, known.length);
  if (Math.abs(typed.length - known.length) > longest / 2) return 1;
  return distance(typed, known) / longest;
}

/** Characters that NFKC or lower case may join with a neighbour: marks, halves of pairs, Korean letters, sigma. */
const JOINING = /[\p{M}\p{Cs}\u1100-\u11ff\u03c2\u03c3]/u;
/** Characters of NFKC's longest compositions: a text of so many times more cannot become a short one. */
const MOST_JOINED = 4;

/** What a character becomes; `joins` when that depends on its neighbours. */
interface Folded {
  text: string;
  joins: boolean;
}

/**
 * Brings texts to NFKC and lower case and leaves out what a pattern matches. Works character by character and stops when
 * the result is longer than asked for, since NFKC of a hostile text grows eighteenfold; whole texts are normalised only
 * where neighbours matter.
 */
export class TextFolder {
  /** One entry a character, 65,536 at the most. */
  private readonly known = new Map<number, Folded>();

  /** `ignored` is global and matches single characters. */
  constructor(private readonly ignored: RegExp) {}

  /** The text as compared; undefined when that is longer than `longest`. */
  fold(text: string, longest: number): string | undefined {
    let folded = "";
    let grown = 0;
    let joins = false;
    for (let at = 0; at < text.length; at++) {
      const one = this.character(text.charCodeAt(at));
      grown += one.text.length;
      if (grown > longest * MOST_JOINED) return undefined;
      joins ||= one.joins;
      folded += one.text;
      if (!joins && folded.length > longest) return undefined;
    }
    const whole = joins ? this.normalize(text) : folded;
    return whole.length > longest ? undefined : whole;
  }

  private character(code: number): Folded {
    let one = this.known.get(code);
    if (!one) {
      const text = this.normalize(String.fromCharCode(code));
      this.known.set(code, (one = { text, joins: JOINING.test(text) }));
    }
    return one;
  }

  private readonly normalize = (text: string): string => text.normalize("NFKC").toLowerCase().replace(this.ignored, "");
}

/** Plain data, never changed in place: whoever reads a record must be able to keep it. */
export type Fact = null | boolean | number | string | readonly Fact[] | { readonly [name: string]: Fact };

/**
 * What a workbook knows beside its cells and what is drawn over them: protection, page layout, settings… A record is
 * plain data under a key ("sheet/<id>/protection"). This is the one place through which records change, so that undo, redo and
 * whoever draws them see the same.
 */
export class Records {
  #facts: ReadonlyMap<string, Fact> = new Map();

  /** @param changed is told of keys after they changed; `undoable` unless undo itself changed them. */
  constructor(private readonly changed: (keys: readonly string[], undoable: boolean) => void) {}

  get(key: string): Fact | undefined {
    return this.#facts.get(key);
  }

  /** In the order of their making. */
  keys(prefix: string): string[] {
    return [...this.#facts.keys()].filter((key) => key.startsWith(prefix));
  }

  /** `undefined` takes the record away. */
  set(key: string, fact: Fact | undefined): void {
    if (this.#facts.get(key) === fact) return;
    const facts = new Map(this.#facts);
    if (fact === undefined) facts.delete(key);
    else facts.set(key, fact);
    this.#facts = facts;
    this.changed([key], true);
  }

  /** Many records at once. */
  add(entries: Iterable<readonly [string, Fact]>): void {
    const added = new Map(entries);
    if (added.size === 0) return;
    this.#facts = new Map([...this.#facts, ...added]);
    this.changed([...added.keys()], true);
  }

  /** All records as they are now; never changes. */
  capture(): ReadonlyMap<string, Fact> {
    return this.#facts;
  }

  restore(facts: ReadonlyMap<string, Fact>): void {
    const before = this.#facts;
    this.#facts = facts;
    const keys = [...new Set([...before.keys(), ...facts.keys()])].filter((key) => before.get(key) !== facts.get(key));
    if (keys.length > 0) this.changed(keys, false);
  }
}

/** Work that may be left off wherever it yields and taken up again later, and gives what it made. */
export type Pieces<T> = Generator<void, T, void>;

/** Does work at one go. */
export function finish<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Makes something of each of many things, one a piece. */
export function* mapInPieces<T, U>(things: readonly T[], make: (thing: T) => U): Pieces<U[]> {
  const made: U[] = [];
  for (const thing of things) {
    made.push(make(thing));
    yield;
  }
  return made;
}

/** Does something with each of many things, one a piece. */
export function* doInPieces<T>(things: Iterable<T>, act: (thing: T) => void): Pieces<void> {
  for (const thing of things) {
    act(thing);
    yield;
  }
}

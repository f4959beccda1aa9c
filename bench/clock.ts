/** Keeps results alive, so that the compiler cannot leave out the work that is timed. */
let sink: unknown;

function timeOnce(run: () => unknown): number {
  const start = process.hrtime.bigint();
  sink = run();
  return Number(process.hrtime.bigint() - start);
}

/**
 * Best of several timings of each of some runs, in nanoseconds. The runs take turns, so that a busy moment of the
 * machine falls on all of them; the best is what the work needs, all else is what disturbed it.
 */
export function timeInTurns<K extends string>(runs: Record<K, () => unknown>, rounds: number): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) best[name] = Math.min(best[name], timeOnce(runs[name]));
  }
  if (sink === best) throw new Error("unreachable");
  return best;
}

import { bound, get, historyOf } from "./as-excel";
import { answers, only } from "./answers";
import { expectedBound, expectedValue, observations, type Row } from "./printed-figures";

const levels = observations.filter((row) => row["measure"] === "level");

it("reads the whole file", () => {
  expect(observations.length).toBeGreaterThanOrEqual(89);
  expect(levels.length).toBeGreaterThan(60);
});

it.each(levels.map((row) => [row["id"]!, row] as const))("GET answers %s as printed", (_id, row) => {
  expect(only(get([[row["zone"]]], [[row["indicator"]]], [[row["period"]]]))).toBe(expectedValue(row));
});

it.each(levels.map((row) => [row["id"]!, row] as const))("BOUND answers %s as worded", (_id, row) => {
  expect(only(bound([[row["zone"]]], [[row["indicator"]]], [[row["period"]]]))).toBe(expectedBound(row));
});

it("HISTORY gives every level of every series, oldest first", () => {
  const series = new Map<string, Row[]>();
  for (const row of levels) {
    const key = `${row["zone"]} ${row["indicator"]}`;
    const known = series.get(key) ?? [];
    if (!known.some((other) => other["period"] === row["period"])) series.set(key, [...known, row]);
  }
  for (const [key, held] of series) {
    const [zone, indicator] = key.split(" ");
    const block = answers(historyOf(zone, indicator, null, null, 0));
    const expected = held.map((row) => [
      /^\d{4}$/.test(row["period"]!) ? Number(row["period"]) : row["period"],
      expectedValue(row),
      expectedBound(row),
    ]);
    expect(new Set(block.map(String))).toEqual(new Set(expected.map(String)));
  }
});

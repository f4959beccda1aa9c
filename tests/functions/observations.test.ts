import { readFileSync } from "node:fs";
import { join } from "node:path";
import { historyOf } from "../../src/functions/blocks";
import { get } from "../../src/functions/levels";
import { bound } from "../../src/functions/wording";
import { answers, only } from "./answers";

/** A reader of its own, so that a fault of the add-in's parser cannot hide itself. */
function readRows(file: string): Record<string, string>[] {
  const text = readFileSync(join(__dirname, "../../data", file), "utf8").trimEnd();
  const [head, ...lines] = text.split("\n").map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]!));
  return lines.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])));
}

const exponents = new Map(readRows("units.csv").map((row) => [row["unit"], Number(row["exponent"])]));
/** The printed digits with the point moved by hand: integer arithmetic on the text, no float product. */
function expectedValue(row: Record<string, string>): number {
  const [whole, part = ""] = row["value"]!.split(".");
  const exponent = exponents.get(row["unit"]!)! - part.length;
  const digits = BigInt(whole! + part);
  return exponent >= 0 ? Number(digits * 10n ** BigInt(exponent)) : Number(digits) / 10 ** -exponent;
}

const rows = readRows("observations.csv");
const levels = rows.filter((row) => row["measure"] === "level");

it("reads the whole file", () => {
  expect(rows.length).toBeGreaterThanOrEqual(89);
  expect(levels.length).toBeGreaterThan(60);
});

it.each(levels.map((row) => [row["id"]!, row] as const))("GET answers %s as printed", (_id, row) => {
  expect(only(get([[row["zone"]]], [[row["indicator"]]], [[row["period"]]]))).toBe(expectedValue(row));
});

it.each(levels.map((row) => [row["id"]!, row] as const))("BOUND answers %s as worded", (_id, row) => {
  expect(only(bound([[row["zone"]]], [[row["indicator"]]], [[row["period"]]]))).toBe(row["bound"]!.replace("_", " "));
});

it("HISTORY gives every level of every series, oldest first", () => {
  const series = new Map<string, Record<string, string>[]>();
  for (const row of levels) {
    const key = `${row["zone"]} ${row["indicator"]}`;
    const known = series.get(key) ?? [];
    if (!known.some((other) => other["period"] === row["period"])) series.set(key, [...known, row]);
  }
  for (const [key, held] of series) {
    const [zone, indicator] = key.split(" ");
    const block = answers(historyOf(zone, indicator, null, null, 0));
    const expected = held.map((row) => [row["period"], expectedValue(row), row["bound"]!.replace("_", " ")]);
    expect(new Set(block.map(String))).toEqual(new Set(expected.map(String)));
  }
});

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A reader of the CSV files of its own, so that a fault of the add-in's parser cannot hide itself. */
export type Row = Readonly<Record<string, string>>;

export function readRows(file: string): Row[] {
  const text = readFileSync(join(__dirname, "../../data", file), "utf8").trimEnd();
  const [head, ...lines] = text.split("\n").map(readLine);
  return lines.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])));
}

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
const readLine = (line: string): string[] => [...line.matchAll(CELL)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]!);

const units = new Map(readRows("units.csv").map((row) => [row["unit"]!, Number(row["exponent"])]));
const ranks = new Map(readRows("sources.csv").map((row) => [row["source"]!, Number(row["rank"])]));

/** The printed digits with the point moved by hand: integer arithmetic on the text, no product of floats. */
export function baseNumber(digits: string, unit: string): number {
  const [whole, part = ""] = digits.split(".");
  const exponent = units.get(unit)! - part.length;
  const integer = BigInt(whole! + part);
  return exponent >= 0 ? Number(integer * 10n ** BigInt(exponent)) : Number(integer) / 10 ** -exponent;
}

export const expectedValue = (row: Row): number => baseNumber(row["value"]!, row["unit"]!);
export const expectedBound = (row: Row): string => row["bound"]!.replace("_", " ");

export const observations = readRows("observations.csv");
export const zones = readRows("zones.csv");
export const indicators = readRows("indicators.csv");
export const tiers = readRows("tiers.csv");

const series = new Map<string, Row[]>();
for (const row of [...observations].sort((a, b) => ranks.get(a["source"]!)! - ranks.get(b["source"]!)!)) {
  const key = [row["zone"], row["indicator"], row["measure"]].join();
  series.set(key, [...(series.get(key) ?? []), row]);
}

/** Every printed figure for a zone, an indicator and a measure (of one period), the preferred source first. */
export function printed(zone: string, indicator: string, measure: string, period?: string): Row[] {
  const held = series.get([zone, indicator, measure].join()) ?? [];
  return period === undefined ? held : held.filter((row) => row["period"] === period);
}

/**
 * The figures that answer a question for a period: those of the period itself or, when a year is asked of something
 * counted at a moment, those of the last month of that year that is printed.
 */
export function answering(zone: string, indicator: Row, measure: string, period: string): Row[] {
  const exact = printed(zone, indicator["indicator"]!, measure, period);
  if (exact.length > 0 || indicator["kind"] === "flow" || !/^\d{4}$/.test(period)) return exact;
  const within = printed(zone, indicator["indicator"]!, measure).filter(
    (row) => /^\d{4}-\d\d$/.test(row["period"]!) && row["period"]!.startsWith(period),
  );
  const last = within
    .map((row) => row["period"]!)
    .sort()
    .at(-1);
  return within.filter((row) => row["period"] === last);
}

/** The figures of the newest full year, else of the newest other date, else the undated ones. */
export function latest(zone: string, indicator: Row, measure: string): Row[] {
  const held = printed(zone, indicator["indicator"]!, measure);
  const periods = [...new Set(held.map((row) => row["period"]!))].sort();
  const period =
    periods.filter((code) => /^\d{4}$/.test(code)).at(-1) ??
    periods.filter((code) => code !== "undated").at(-1) ??
    "undated";
  return held.filter((row) => row["period"] === period);
}

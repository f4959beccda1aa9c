import { readFileSync } from "node:fs";
import vm from "node:vm";
import { duration, printRows, times, type Row } from "./row";

type Block = unknown[][];
type Call = (...args: unknown[]) => Block;

const CELLS = 10_000;
const ROUNDS = 2;
const CODE = new vm.Script(readFileSync("dist/functions.js", "utf8"));

const column = (value: (row: number) => unknown): Block => Array.from({ length: CELLS }, (_, row) => [value(row)]);
const among = <T>(...items: T[]) => column((row) => items[row % items.length]);
const ZONES = ["Zhongguancun", "East Lake", "Zhangjiang", "China"];
const INDICATORS = ["revenue", "taxes", "exports", "employees", "patent applications"];
const zones = among(...ZONES);
const indicators = among(...INDICATORS);
const revenue = [["revenue"]];
const year = [[2013]];

/** Kinds of arguments that cost more than known names, for functions of zone, indicator and period. */
const KINDS: Readonly<Record<string, () => Block[]>> = {
  "known names": () => [zones, indicators, among(2011, 2012, 2013)],
  "texts that NFKC grows": () => [column((row) => "ﷺ".repeat(90) + row), revenue, year],
  "periods that NFKC grows": () => [zones, revenue, column((row) => "ﷺ".repeat(34) + row)],
  "combining marks": () => [column((row) => "e\u0301\u0323".repeat(31) + row), revenue, year],
  "pairs of surrogates": () => [column((row) => "😀".repeat(46) + row), revenue, year],
  "full-width letters": () => [column((row) => "ａ".repeat(94) + row), revenue, year],
  "32,767 characters": () => [column((row) => ("a".repeat(32760) + row).slice(0, 32767)), revenue, year],
  "unknown names": () => [column((row) => `nowhere ${row}`), column((row) => `nothing ${row}`), year],
  "unknown periods": () => [zones, revenue, column((row) => `soon ${row}`)],
  "all not held": () => [[["Zhangjiang"]], [["exports"]], among(2010, 2011, 2012, 2013)],
  "all not held, all different": () => [
    zones,
    indicators,
    column((row) => `${1900 + (row % 199)}-${String(1 + (row % 12)).padStart(2, "0")}`),
  ],
  "wrong order": () => [indicators, zones, year],
  "errors, blanks, texts, numbers": () => [
    column(
      (row) =>
        [ZONES[row % 4], `x${row}`, "ﷺ".repeat(90), row, true, null, { type: "Error", basicValue: "#REF!" }][row % 7],
    ),
    revenue,
    column((row) => [2013, "2012-S1", `x${row}`, 2013.5, null][row % 5]),
  ],
};

/** What stands behind zone, indicator and period in each function. */
const FUNCTIONS: readonly [id: string, ...options: unknown[]][] = [
  ["GET", null],
  ["GET", "bn"],
  ["GET", "furlong"],
  ["YOY", "computed"],
  ["SHAREOF", "China", "computed"],
  ["BOUND", null],
  ["PHRASE", null],
  ["SOURCE", "bibtex"],
  ["CAVEAT"],
  ["UNIT"],
];

function load(language: string): Map<string, Call> {
  const known = new Map<string, Call>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message = "",
    ) {}
  }
  const errorCodes = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (id: string, call: Call): void => void known.set(id, call);
  CODE.runInNewContext({
    CustomFunctions: { Error: CellError, ErrorCode: errorCodes, associate },
    Office: { context: { displayLanguage: language, requirements: { isSetSupported: () => false } } },
    ...{ TextEncoder, TextDecoder },
  });
  return known;
}

/** Nanoseconds of one call in a context that has run nothing else, the best of some. */
function timeFresh(id: string, args: unknown[], language = "en-US"): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const call = load(language).get(id)!;
    const start = process.hrtime.bigint();
    try {
      call(...args);
    } catch {
      // An answer that is too large is one error, thrown.
    }
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return best;
}

/** A plain GET: the same figure in every cell. */
const plain = (): number => timeFresh("GET", [column(() => "Zhongguancun"), revenue, year, null]);

interface Case {
  what: string;
  time: number;
  base: number;
}

function rowOf(title: string, cases: Case[]): Row {
  const worst = cases.reduce((a, b) => (b.time / b.base > a.time / a.base ? b : a));
  const ratio = worst.time / worst.base;
  return {
    goal: "P15",
    what: `${CELLS.toLocaleString("en-US")} cells, ${title}; worst: ${worst.what}`,
    measured: duration(worst.time),
    baseline: `plain GET: ${duration(worst.base)}`,
    ratio: times(ratio),
    wanted: "≤ 10×",
    met: ratio <= 10,
  };
}

plain();
const byKind = Object.entries(KINDS).map(([kind, make]) => {
  const base = plain();
  const args = make();
  const cases = FUNCTIONS.map(([id, ...options], at) => {
    const language = at % 2 ? "zh-CN" : "en-US";
    return { what: `${id} in ${language}`, time: timeFresh(id, [...args, ...options], language), base };
  });
  return rowOf(kind, cases);
});
const base = plain();
const thresholds = [column((row) => row + 0.5), column((row) => `${row}1`), column((row) => "ﷺ".repeat(50) + row)];
const tiers = thresholds.map((given) => ({
  what: `ZONESOVER of ${typeof given[0]![0]}s`,
  time: timeFresh("ZONESOVER", [given, year, "bn"]),
  base,
}));
printRows([...byKind, rowOf("thresholds", tiers)]);

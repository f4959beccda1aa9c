import fc from "fast-check";
import { dataset } from "../../data/index";
import {
  bound,
  caveat,
  get,
  historyOf,
  impliedFigure,
  interval,
  panel,
  phrase,
  revenue,
  shareOfWhole,
  source,
  unit,
  yoy,
} from "./as-excel";
import { answers, only, type Answer } from "./answers";
import { observations } from "./printed-figures";

const RUNS = Number(process.env["HTZONE_RUNS"] ?? 320);

/** Every way to write the zone and the indicator of a printed figure. */
const written = fc.constantFrom(...observations).chain((row) => {
  const zone = dataset.zones.find(({ code }) => code === row["zone"])!;
  const indicator = dataset.indicators.find(({ code }) => code === row["indicator"])!;
  const spellings = ({ code, name, aliases }: typeof zone | typeof indicator): fc.Arbitrary<string> =>
    fc.constantFrom(code, name.en, name["zh-CN"], ...aliases).chain(disguised);
  return fc.record({ row: fc.constant(row), zone: spellings(zone), indicator: spellings(indicator) });
});

const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const IGNORED = [" ", "\u00a0", "\u3000", "\u200b", "\ufeff", "-", "\t"];

/** The same name in another case, width or composition, with spaces and invisible characters in between. */
function disguised(name: string): fc.Arbitrary<string> {
  const changes = [
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    wide,
    (text: string) => text.normalize("NFD"),
    (text: string) => text,
  ];
  return fc
    .tuple(
      fc.constantFrom(...changes),
      fc.array(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom(...IGNORED)), { maxLength: 4 }),
    )
    .map(([change, inserts]) => inserts.reduce((text, [at, ignored]) => insertAt(text, at, ignored), change(name)));
}

/** Never before a combining mark, which would then belong to the inserted character. */
function insertAt(text: string, at: number, inserted: string): string {
  const place = at % (text.length + 1);
  return /^\p{M}/u.test(text.slice(place)) ? text : text.slice(0, place) + inserted + text.slice(place);
}

const FUNCTIONS: readonly ((zone: unknown, indicator: unknown, period: unknown) => unknown[][])[] = [
  (z, i, p) => get([[z]], [[i]], [[p]]),
  (z, i, p) => yoy([[z]], [[i]], [[p]]),
  (z, i, p) => shareOfWhole([[z]], [[i]], [[p]]),
  (z, i, p) => bound([[z]], [[i]], [[p]]),
  (z, i, p) => phrase([[z]], [[i]], [[p]]),
  (z, i, p) => source([[z]], [[i]], [[p]]),
  (z, i, p) => caveat([[z]], [[i]], [[p]]),
  (z, i, p) => unit([[z]], [[i]], [[p]]),
  (z, i, p) => interval(z, i, p),
  (z, i, p) => impliedFigure(z, i, p),
  (z, i, p) => historyOf(z, i, p, p),
];

it("a name answers alike however it is written, in every function", () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...FUNCTIONS), ({ row, zone, indicator }, ask) => {
      expect(answers(ask(zone, indicator, row["period"]))).toEqual(
        answers(ask(row["zone"], row["indicator"], row["period"])),
      );
    }),
    { numRuns: RUNS },
  );
});

const PERIODS: readonly (readonly string[])[] = [
  ["2013", "２０１３", "2013年", " 2013 ", "2013\u200b"],
  ["2012-S1", "2012S1", "2012-h1", "H1 2012", "h1-2012", "2012上半年", "2012年上半年", "２０１２Ｈ１"],
  ["2012-10", "2012年10月", "２０１２－１０", "2012 - 10"],
  ["2014-04", "2014-4", "2014年4月", "2014年04月"],
  ["undated", "UNDATED", "未注明日期", "無日期", " Undated"],
  ["2009/2011", "2009–2011", "2009 / 2011"],
  ["latest", "", "LATEST", "最新", "  "],
];

it("a period answers alike however it is written", () => {
  for (const row of observations) {
    for (const spellings of PERIODS) {
      const [first, ...others] = spellings.map((period) =>
        only(get([[row["zone"]]], [[row["indicator"]]], [[period]])),
      );
      for (const other of others) expect(other).toEqual(first);
    }
  }
});

const SCALES = new Map([...dataset.scales].map(({ code, exponent }) => [code, exponent]));

/** The decimal point moved in the text of a number. */
function moved(value: number, by: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + by}`);
}

it("a figure in another unit comes back to itself, digit by digit", () => {
  const converted: string[] = [];
  for (const row of observations.filter(({ measure }) => measure === "level")) {
    const ask = (asked: string | null): Answer =>
      only(get([[row["zone"]]], [[row["indicator"]]], [[row["period"]]], asked));
    for (const [code, exponent] of SCALES) {
      const answer = ask(code);
      if (typeof answer !== "number") continue;
      expect([row["id"], code, moved(answer, exponent)]).toEqual([row["id"], code, ask(null)]);
      converted.push(code);
    }
  }
  expect(new Set(converted).size).toBe(SCALES.size);
  expect(converted.length).toBeGreaterThan(300);
});

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...dataset.zones.map(({ code }) => code)) },
  fc.constantFrom<unknown>("", null, 0, "Atlantis", "revenue", true, { type: "Error", basicValue: "#REF!" }),
);
const year = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(2011, 2012, "2012-S1", 2013, "latest") },
  fc.constantFrom<unknown>("", null, 0, "soon", { type: "Error", basicValue: "#DIV/0!" }),
);

it("a range answers as its cells do one by one, blanks staying blank", () => {
  const blank = (value: unknown): boolean => value === "" || value === null || value === 0;
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 5 }),
      fc.array(year, { minLength: 2, maxLength: 4 }),
      (zones, years) => {
        const block = answers(
          revenue(
            zones.map((zone) => [zone]),
            [years],
          ),
        );
        const single = zones.map((zone) => years.map((period) => expectedCell(zone, period)));
        expect(block).toEqual(single);
      },
    ),
    { numRuns: RUNS },
  );

  /** An error or a blank in the zone counts before one in the period. */
  function expectedCell(zone: unknown, period: unknown): Answer {
    if (blank(zone)) return "";
    if (typeof zone === "object") return only(revenue([[zone]], [[2013]]));
    if (blank(period)) return "";
    return only(revenue([[zone]], [[period]]));
  }
});

it("a panel answers as single figures do", () => {
  const zones = dataset.zones.map(({ code }) => [code]);
  const indicators = [dataset.indicators.map(({ code }) => code)];
  for (const period of ["latest", 2013, 2012, "undated", "2012-10"]) {
    expect(answers(panel(zones, indicators, period, 0))).toEqual(answers(get(zones, indicators, [[period]])));
  }
});

/** Figures that the wording of a printed one allows. */
function allowed(value: number, worded: string): number[] {
  if (worded === "over" || worded === "at least") return [value, value * 1.001, value * 1.5, value * 40];
  if (worded === "under" || worded === "nearly") return [value, value * 0.999, value * 0.5];
  return [value];
}

it("an implied figure lies on the side that its bound says, whatever the printed figures allow", () => {
  const checked: unknown[] = [];
  for (const row of observations.filter(({ measure }) => measure === "growth")) {
    const { zone, indicator, period } = row as { zone: string; indicator: string; period: string };
    const before = period.replace(/^\d{4}/, (digits) => String(Number(digits) - 1));
    const [value, worded] = answers(impliedFigure(zone, indicator, before))[0]!;
    if (typeof value !== "number") continue;
    const level = only(get([[zone]], [[indicator]], [[period]])) as number;
    const growth = only(yoy([[zone]], [[indicator]], [[period]])) as number;
    for (const one of allowed(level, String(only(bound([[zone]], [[indicator]], [[period]]))))) {
      for (const other of allowed(growth, String(only(bound([[zone]], [[indicator]], [[period]], "growth"))))) {
        const possible = one / (1 + other);
        if (worded === "over") expect(possible).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        else if (worded === "under") expect(possible).toBeLessThanOrEqual(value * (1 + 1e-12));
        else expect(possible / value).toBeCloseTo(1, 12);
      }
    }
    checked.push(worded);
  }
  expect(new Set(checked)).toEqual(new Set(["over", "under", "about"]));
});

import type { Period } from "../../src/core/entities";
import fc from "fast-check";
import { dataset } from "../../data/index";
import { MAX_NAME_LENGTH, normalizeName, quoteName } from "../../src/core/name";
import { comparePeriods, nextPeriod, parsePeriod, previousPeriod } from "../../src/core/period";

const RUNS = { numRuns: Number(process.env["HTZONE_RUNS"] ?? 1000) };
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 120 }));

it("a compared name is short, without spaces, and capped before it can grow", () => {
  fc.assert(
    fc.property(text, (typed) => {
      const name = normalizeName(typed);
      if (typed.length > MAX_NAME_LENGTH) expect(name).toBeUndefined();
      else expect(name).not.toMatch(/[\s\u200b\u00a0\u3000-]/);
    }),
    RUNS,
  );
});

it("a quoted text is one short line of whole characters", () => {
  fc.assert(
    fc.property(text, (typed) => {
      const quoted = quoteName(typed);
      expect(quoted.length).toBeLessThanOrEqual(40);
      expect(quoted).not.toMatch(/\p{C}|\n/u);
    }),
    RUNS,
  );
});

it("what is suggested for a misspelling of one letter is the name itself", () => {
  const zones = dataset.zones.filter(({ name }) => name.en.length >= 8);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(), fc.constantFrom("x", "q", "z"), (zone, at, letter) => {
      const place = at % zone.name.en.length;
      const misspelt = zone.name.en.slice(0, place) + letter + zone.name.en.slice(place + 1);
      fc.pre(dataset.zoneNames.find(misspelt) === undefined);
      expect(dataset.zoneNames.suggest(misspelt)).toContain(zone);
    }),
    RUNS,
  );
});

it("suggestions are few, different and only for what names nothing alike", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (typed, most) => {
      const found = dataset.indicatorNames.suggest(typed, most);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: Math.min(RUNS.numRuns, 1000) },
  );
});

const year = fc.integer({ min: 1901, max: 2099 });
const code = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom("S1", "S2")).map(([y, half]) => `${y}-${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, "0")}`),
  fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`),
  fc.constant("undated"),
);
const period = code.map((typed) => parsePeriod(typed)!);

it("a period's code reads as that period", () => {
  fc.assert(
    fc.property(code, (typed) => expect(parsePeriod(typed)?.code).toBe(typed)),
    RUNS,
  );
});

it("any text is a period or refused, never something else", () => {
  fc.assert(
    fc.property(text, (typed) => {
      let read: Period | undefined;
      try {
        read = parsePeriod(typed);
      } catch (error) {
        expect((error as Error).name).toBe("InvalidArgument");
        return;
      }
      if (read) expect(parsePeriod(read.code)).toEqual(read);
    }),
    RUNS,
  );
});

it("periods have one order", () => {
  fc.assert(
    fc.property(period, period, period, (a, b, c) => {
      expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
      expect(comparePeriods(a, b) === 0).toBe(a.code === b.code);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
    }),
    RUNS,
  );
});

it("the next year's period leads back to the one before", () => {
  fc.assert(
    fc.property(period, (one) => {
      const next = nextPeriod(one);
      if (one.kind === "undated" || one.kind === "range") expect(next).toBeUndefined();
      else expect(previousPeriod(next!)).toEqual(one);
    }),
    RUNS,
  );
});

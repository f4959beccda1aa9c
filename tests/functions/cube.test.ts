import { bound, get, shareOfWhole, yoy, zonesAbove } from "./as-excel";
import { only, type Answer } from "./answers";
import {
  answering,
  baseNumber,
  expectedBound,
  expectedValue,
  indicators,
  latest,
  observations,
  readRows,
  tiers,
  zones,
  type Row,
} from "./printed-figures";

type Call = (zone: string, indicator: string, period: string | number | null) => Answer;

const CALLS: Readonly<Record<"level" | "growth" | "share", Call>> = {
  level: (zone, indicator, period) => only(get([[zone]], [[indicator]], [[period]])),
  growth: (zone, indicator, period) => only(yoy([[zone]], [[indicator]], [[period]])),
  share: (zone, indicator, period) => only(shareOfWhole([[zone]], [[indicator]], [[period]])),
};
const MEASURES = ["level", "growth", "share"] as const;

const held = [...new Set(observations.map((row) => row["period"]!))];
const notHeld = [
  "1949",
  "1988",
  "2000",
  "2005",
  "2009",
  "2010",
  "2014",
  "2015",
  "2100",
  "2011-S1",
  "2012-S2",
  "2013-S1",
  "2012-09",
  "2013-12",
  "2014-05",
];
const periods = [...held, ...notHeld];

/** Whether an answer is what the printed figures for the question allow. */
function isRight(answer: Answer, rows: Row[], zone: Row): boolean {
  const wholes = new Set(rows.map((row) => row["whole"]));
  if (wholes.size === 1) return Object.is(answer, expectedValue(rows[0]!));
  if (typeof answer !== "object") return false;
  if (wholes.size > 1) return answer.error === "#VALUE!" && answer.message.includes("Say of what");
  return answer.error === "#N/A" && answer.message.startsWith("No ") && answer.message.includes(` of ${zone["name"]!}`);
}

describe.each(MEASURES)("every zone, indicator and period: %s", (measure) => {
  it.each(zones.map((zone) => [zone["zone"]!, zone] as const))(
    "of %s is the printed value, or an error of the right kind",
    (code, zone) => {
      const wrong: unknown[] = [];
      for (const indicator of indicators) {
        for (const period of [...periods, null]) {
          const answer = CALLS[measure](code, indicator["indicator"]!, period);
          const rows = period === null ? latest(code, indicator, measure) : answering(code, indicator, measure, period);
          if (!isRight(answer, rows, zone)) wrong.push({ indicator: indicator["indicator"], period, answer, rows });
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

it.each(observations.filter((row) => /^\d{4}$/.test(row["period"]!)).map((row) => [row["id"]!, row] as const))(
  "%s answers to its year as a number too",
  (_id, row) => {
    const ask = (period: string | number): Answer =>
      CALLS[row["measure"] as "level"](row["zone"]!, row["indicator"]!, period);
    expect(ask(Number(row["period"]))).toEqual(ask(row["period"]!));
  },
);

it("covers every printed figure, so that nothing is left out of the cube", () => {
  expect(held).toEqual(expect.arrayContaining(["undated", "2013", "2012-S1", "2009/2011", "2014-04"]));
  expect(zones.length * indicators.length).toBe(343);
  expect(new Set(observations.map((row) => row["measure"]))).toEqual(new Set(MEASURES));
});

const rowsOf = (measure: string): [string, Row][] =>
  observations.filter((row) => row["measure"] === measure).map((row) => [row["id"]!, row]);

it.each(rowsOf("growth"))("YOY answers %s as printed", (_id, row) => {
  expect(only(yoy([[row["zone"]]], [[row["indicator"]]], [[row["period"]]]))).toBe(expectedValue(row));
});

it.each(rowsOf("share"))(
  "SHAREOF answers %s as printed, of the whole that it names by code, English or Chinese name",
  (_id, row) => {
    const whole = readRows("wholes.csv").find((known) => known["whole"] === row["whole"])!;
    for (const name of [whole["whole"], whole["name"], whole["name_zh"]]) {
      expect(only(shareOfWhole([[row["zone"]]], [[row["indicator"]]], [[row["period"]]], name))).toBe(
        expectedValue(row),
      );
    }
  },
);

it.each(rowsOf("share"))("SHAREOF answers no other whole than the one of %s", (_id, row) => {
  const siblings = observations.filter(
    (other) => other["measure"] === "share" && ["zone", "indicator", "period"].every((key) => other[key] === row[key]),
  );
  const wholes = new Set(siblings.map((other) => other["whole"]));
  for (const { whole } of readRows("wholes.csv")) {
    if (wholes.has(whole)) continue;
    expect(only(shareOfWhole([[row["zone"]]], [[row["indicator"]]], [[row["period"]]], whole))).toMatchObject({
      error: "#N/A",
    });
  }
});

it.each([...rowsOf("growth"), ...rowsOf("share")])("BOUND answers %s as worded", (_id, row) => {
  const same = printedAlike(row);
  expect(only(bound([[row["zone"]]], [[row["indicator"]]], [[row["period"]]], row["measure"]))).toBe(
    expectedBound(same),
  );
});

/** BOUND takes no whole: of several shares it words the one that the look-up prefers, and here they are worded alike. */
function printedAlike(row: Row): Row {
  const alike = observations.filter((other) =>
    ["zone", "indicator", "measure", "period"].every((key) => other[key] === row[key]),
  );
  expect(new Set(alike.map((other) => other["bound"])).size).toBe(1);
  return row;
}

const SCALES: readonly (readonly [unit: string, exponent: number])[] = [
  ["tn", 12],
  ["bn", 9],
  ["mn", 6],
  ["万", 4],
  ["亿", 8],
  ["万亿", 12],
  ["元", 0],
];

it.each(tiers.map((row) => [row["id"]!, row] as const))(
  "ZONESOVER answers %s as printed, in any unit of money",
  (_id, row) => {
    const base = baseNumber(row["threshold"]!, row["unit"]!);
    expect(only(zonesAbove([[base]], [[row["period"]]]))).toBe(Number(row["zones"]));
    for (const [unit, exponent] of SCALES) {
      expect(only(zonesAbove([[Number(`${base}e-${exponent}`)]], [[row["period"]]], unit))).toBe(Number(row["zones"]));
    }
    for (const near of [base + 1, base - 1, -base, base * 10, base / 10]) {
      if (tiers.some((tier) => baseNumber(tier["threshold"]!, tier["unit"]!) === near)) continue;
      expect(only(zonesAbove([[near]], [[row["period"]]]))).toMatchObject({ error: "#N/A" });
    }
    expect(only(zonesAbove([[base]], [[2012]]))).toMatchObject({ error: "#N/A" });
  },
);

import { fields, keys, list, resource, rows, type Row } from "./package";

const get = (name: string, code: string): Row => {
  const found = rows(name).find((row) => row[resource(name).schema.primaryKey] === code);
  if (!found) throw new Error(`no ${code} in ${name}`);
  return found;
};

/** Printed decimal as an exact fraction n / 10^places. */
function exact(printed: string, exponent = 0): { n: bigint; places: number } {
  const [whole = "", decimals = ""] = printed.split(".");
  const places = decimals.length - exponent;
  return { n: BigInt(whole + decimals) * 10n ** BigInt(Math.max(0, -places)), places: Math.max(0, places) };
}

describe("observations", () => {
  const observations = rows("observations");

  test("the 89 figures and 5 tiers share one row of ids", () => {
    const ids = [...keys("observations"), ...keys("tiers")];
    expect([observations.length, rows("tiers").length]).toEqual([89, 5]);
    expect(new Set(ids).size).toBe(94);
  });

  test("a share has a whole, and nothing else has", () => {
    for (const row of observations) expect([row.id, row.whole !== ""]).toEqual([row.id, row.measure === "share"]);
  });

  test("a level is in the indicator's base unit, growth and shares are in percent", () => {
    for (const { id, measure, indicator = "", unit = "" } of observations) {
      if (measure === "level") expect([id, get("units", unit).base]).toEqual([id, get("indicators", indicator).unit]);
      else expect([id, unit]).toEqual([id, "percent"]);
    }
  });

  test("only an indicator without levels has no unit", () => {
    const levels = new Set(observations.filter((row) => row.measure === "level").map((row) => row.indicator));
    for (const { indicator, unit } of rows("indicators"))
      expect([indicator, unit !== ""]).toEqual([indicator, levels.has(indicator)]);
  });

  test("one source gives one figure for a zone, indicator, measure, whole and period", () => {
    const seen = observations.map((r) => [r.zone, r.indicator, r.measure, r.whole, r.period, r.source].join("|"));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("a figure whose definition differs says how", () => {
    const silent = observations.filter((row) => row.status === "D" && row.note === "");
    expect(silent).toEqual([]);
  });

  test("a range of years runs forward", () => {
    const ranges = [...observations, ...rows("tiers")]
      .map((row) => row.period ?? "")
      .filter((period) => period.includes("/"));
    expect(ranges).not.toEqual([]);
    for (const range of ranges) expect(range.slice(0, 4) < range.slice(5)).toBe(true);
  });
});

test("the higher the threshold, the fewer zones", () => {
  const tiers = rows("tiers").map((row) => ({
    threshold: Number(row.threshold) * 10 ** Number(get("units", row.unit ?? "").exponent),
    zones: Number(row.zones),
  }));
  tiers.sort((a, b) => b.threshold - a.threshold);
  expect(tiers.map((tier) => tier.zones)).toEqual([1, 2, 6, 31, 55]);
});

test("a whole that is a figure names one of the data set", () => {
  for (const { whole, zone, indicator } of rows("wholes")) {
    const found = rows("observations").some(
      (row) => row.zone === zone && row.indicator === indicator && row.measure === "level",
    );
    expect([whole, zone !== "", indicator !== ""]).toEqual([whole, found, found]);
  }
});

test("base units are their own base, and printed units lead to one", () => {
  for (const { unit = "", base = "", exponent, kind } of rows("units")) {
    expect(get("units", base)).toMatchObject({ base, exponent: "0", kind });
    if (unit === base) expect(exponent).toBe("0");
  }
});

test("a target has value, unit and bound together", () => {
  for (const { id, value, unit, bound } of rows("targets")) {
    expect([id, unit !== "", bound !== ""]).toEqual([id, value !== "", value !== ""]);
  }
});

test("an event's date is as exact as it says", () => {
  const length: Record<string, number> = { day: 10, month: 7, year: 4, decade: 4, range: 9, about: 7 };
  for (const { id, date = "", precision = "", date_text } of rows("events")) {
    expect([id, date.length]).toEqual([id, length[precision]]);
    expect([id, date_text !== ""]).toEqual([id, ["decade", "range", "about"].includes(precision)]);
  }
});

describe("checks", () => {
  const checks = rows("checks");
  const operands = resource("checks").schema.fields.find((field) => field.name === "operands");
  const value = (id: string): { n: bigint; places: number } => {
    const row = get("observations", id);
    return exact(row.value ?? "", Number(get("units", row.unit ?? "").exponent));
  };

  test("a computed verdict has its operands, any other has none", () => {
    for (const { id, operation, operands: ids, printed, verdict = "" } of checks) {
      const computed = ["agrees", "disagrees"].includes(verdict);
      expect([id, operation !== "", ids !== "", printed !== ""]).toEqual([id, computed, computed, computed]);
    }
  });

  test.each(checks.filter((row) => row.operation !== ""))("$id: $title $verdict", (check) => {
    const ids = operands ? list(operands, check.operands) : [];
    const figures = ids.map(value);
    const places = Math.max(...figures.map((figure) => figure.places));
    const whole = figures.map((figure) => figure.n * 10n ** BigInt(places - figure.places));
    const target = value(check.printed ?? "");
    const [first = 0n, second = 1n] = whole;
    let agrees: boolean;
    if (check.operation === "sum") {
      const sum = whole.reduce((a, b) => a + b, 0n);
      agrees = sum * 10n ** BigInt(target.places) === target.n * 10n ** BigInt(places);
    } else {
      // Rounded half up to as many places as are printed.
      const scaled = first * 10n ** BigInt(target.places);
      agrees = (2n * scaled + second) / (2n * second) === target.n;
    }
    expect(agrees ? "agrees" : "disagrees").toBe(check.verdict);
    expect(list({ name: "", type: "string" }, check.concerns)).toEqual(expect.arrayContaining([...ids, check.printed]));
  });

  test("a note that names a check is on a figure that the check is about", () => {
    let named = 0;
    for (const name of ["observations", "tiers", "targets"]) {
      for (const row of rows(name)) {
        const english = row.note?.match(/C\d{2}/g) ?? [];
        expect([row.id, row.note_zh?.match(/C\d{2}/g) ?? []]).toEqual([row.id, english]);
        for (const code of english) expect(`${code} ${get("checks", code).concerns}`).toContain(row.id);
        named += english.length;
      }
    }
    expect(named).toBeGreaterThan(20);
  });
});

test("text is one plain sentence after another: no double notes, no doubled stops", () => {
  for (const [name, column] of fields) {
    for (const row of rows(name)) {
      const cell = row[column] ?? "";
      expect(cell).not.toMatch(/\.\.|。。| {2}|\bA\d{2}\b/);
      if (column === "note") {
        const sentences = cell.split(/(?<=\.) /);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(cell).toMatch(/^$|\.$/);
      }
      if (column === "note_zh") expect(cell).toMatch(/^$|。$/);
    }
  }
});

import * as fc from "fast-check";
import { AGGREGATIONS, type Aggregation } from "../../../../workbench/model/pivot/aggregation";
import { SHOW_AS, type PivotValue, type ShowAsCalculation } from "../../../../workbench/model/pivot/definition";
import type { ReportLine } from "../../../../workbench/model/pivot/report";
import { dataField, report } from "./report-text";

/**
 * A second opinion: the same questions answered by plain filters over the records, cell by cell, sharing no code with
 * the engine. Values that have no answer in a plain group-by (show-as along a field) are worked out from such answers.
 */
const NAMES = ["R1", "R2", "C1", "C2", "V"];
type Row = PivotValue[];
type Where = Record<string, PivotValue>;

const cell = fc.constantFrom<PivotValue>("a", "b", "c", 1, 2, "");
const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -9, max: 30 }) },
  { weight: 1, arbitrary: fc.constant("") },
);
const row = fc.tuple(cell, cell, cell, cell, value).map((cells): Row => cells);

const question = fc.record({
  rows: fc.constantFrom(["R1"], ["R1", "R2"], ["R2", "R1"], []),
  columns: fc.constantFrom([], ["C1"], ["C1", "C2"]),
  records: fc.array(row, { minLength: 1, maxLength: 40 }),
  aggregation: fc.constantFrom(...AGGREGATIONS),
  calculation: fc.constantFrom(...SHOW_AS),
  type: fc.constantFrom("Compact" as const, "Outline" as const, "Tabular" as const),
  subtotals: fc.constantFrom("AtTop" as const, "AtBottom" as const),
  hidden: cell,
});

test("every cell of random reports is what a plain group-by gives", () => {
  fc.assert(
    fc.property(question, (asked) => checkReport(asked)),
    { numRuns: 300 },
  );
});

type Asked = typeof question extends fc.Arbitrary<infer T> ? T : never;

function checkReport({ rows, columns, records, aggregation, calculation, type, subtotals, hidden }: Asked): void {
  const shown = records.filter((record) => record[0] !== hidden);
  const base = { baseField: "R1", baseItem: keyOf("a") };
  const made = report(
    { names: NAMES, rows: records },
    {
      rows,
      columns,
      data: [dataField("V", { aggregation, showAs: { calculation, ...base } })],
      fields: [
        {
          name: "R1",
          filters: { manual: ["a", "b", "c", 1, 2, ""].filter((own) => own !== hidden).map((own) => keyOf(own)) },
        },
      ],
      filters: (rows as readonly string[]).includes("R1") ? [] : ["R1"],
      layout: { type, subtotals },
    },
  );
  expect(made.rows.map(({ items }) => items.length).includes(0)).toBe(true);
  expect(pathsOf(made.rows)).toEqual(groupsOf(shown, rows));
  expect(pathsOf(made.columns)).toEqual(groupsOf(shown, columns));
  const plain = new Plain(shown, rows, aggregation);
  const cells = made.rows.flatMap((line, r) =>
    made.columns.flatMap((column, c) => {
      const drawn = made.cells[made.bodyArea.row + r]?.[made.bodyArea.column + c];
      // A group's heading has no values where its totals are below.
      if (drawn?.line === "group" && drawn.value === "") return [];
      const right = plain.shown(whereOf(line), whereOf(column), calculation);
      return [{ where: { ...whereOf(line), ...whereOf(column) }, value: rounded(drawn?.value), right: rounded(right) }];
    }),
  );
  expect(cells.filter((own) => own.value !== own.right)).toEqual([]);
}

class Plain {
  constructor(
    private readonly records: readonly Row[],
    private readonly rows: readonly string[],
    private readonly aggregation: Aggregation,
  ) {}

  of(where: Where): PivotValue {
    const left = this.records.filter((record) =>
      Object.entries(where).every(([name, own]) => at(record, name) === own),
    );
    return aggregate(
      left.map((record) => at(record, "V")),
      this.aggregation,
    );
  }

  shown(row: Where, column: Where, calculation: ShowAsCalculation): PivotValue {
    const own = this.of({ ...row, ...column });
    switch (calculation) {
      case "None":
        return own;
      case "PercentOfGrandTotal":
        return share(own, this.of({}));
      case "PercentOfRowTotal":
        return share(own, this.of(row));
      case "PercentOfColumnTotal":
        return share(own, this.of(column));
      case "PercentOfParentRowTotal":
        return share(own, this.of({ ...withoutLast(row), ...column }));
      case "PercentOfParentColumnTotal":
        return share(own, this.of({ ...row, ...withoutLast(column) }));
      case "Index":
        return index(own, this.of({}), this.of(row), this.of(column));
      default:
        return "R1" in row ? this.along(row, column, calculation, own) : "";
    }
  }

  private along(row: Where, column: Where, calculation: ShowAsCalculation, own: PivotValue): PivotValue {
    const others = this.series(row, column);
    const upTo = others.slice(0, others.findIndex(([item]) => item === row.R1) + 1);
    const parent = Object.fromEntries(Object.entries(row).slice(0, this.rows.indexOf("R1") + 1));
    const base = this.of({ ...row, ...column, R1: "a" });
    switch (calculation) {
      case "PercentOfParentTotal":
        return share(own, this.of({ ...parent, ...column }));
      case "RunningTotal":
        return sum(upTo);
      case "PercentRunningTotal":
        return share(sum(upTo), sum(others));
      case "RankAscending":
      case "RankDecending":
        return typeof own === "number" ? rank(own, others, calculation === "RankAscending") : own;
      case "PercentOf":
        return own === "" ? "" : base === "" ? "#N/A" : share(own, base);
      default:
        return row.R1 === "a" ? "" : difference(own, base, calculation === "PercentDifferenceFrom");
    }
  }

  /** The other items of R1 with all else the same, in their order. */
  private series(row: Where, column: Where): [PivotValue, PivotValue][] {
    const outer = Object.entries(row).slice(0, this.rows.indexOf("R1"));
    const siblings = this.records.filter((record) => outer.every(([name, own]) => at(record, name) === own));
    const items = [1, 2, "a", "b", "c", ""].filter((item) => siblings.some((record) => record[0] === item));
    return items.map((item) => [item, this.of({ ...row, ...column, R1: item })]);
  }
}

function aggregate(all: PivotValue[], aggregation: Aggregation): PivotValue {
  const numbers = all.filter((own) => typeof own === "number");
  if (numbers.length === 0) return "";
  const total = numbers.reduce((a, b) => a + b, 0);
  const mean = total / numbers.length;
  const squares = numbers.reduce((a, b) => a + (b - mean) ** 2, 0);
  const variance = numbers.length > 1 ? squares / (numbers.length - 1) : undefined;
  const answers: Record<Aggregation, PivotValue> = {
    Sum: total,
    Count: numbers.length,
    Average: mean,
    Max: Math.max(...numbers),
    Min: Math.min(...numbers),
    Product: numbers.reduce((a, b) => a * b, 1),
    CountNumbers: numbers.length,
    StandardDeviation: variance === undefined ? "#DIV/0!" : Math.sqrt(variance),
    StandardDeviationP: Math.sqrt(squares / numbers.length),
    Variance: variance ?? "#DIV/0!",
    VarianceP: squares / numbers.length,
  };
  return answers[aggregation];
}

const at = (record: Row, name: string): PivotValue => record[NAMES.indexOf(name)] ?? "";

const keyOf = (own: PivotValue): string =>
  own === "" ? "blank" : typeof own === "number" ? `number:${own}` : `text:${String(own)}`;

function whereOf({ items }: ReportLine): Where {
  const own = new Map<string, PivotValue>(["a", "b", "c", 1, 2, ""].map((item) => [keyOf(item), item]));
  return Object.fromEntries(items.map(({ field, key }) => [field, own.get(key) ?? "?"]));
}

/** Each group of an axis once, totals of all included. */
function pathsOf(lines: readonly ReportLine[]): string[] {
  return [...new Set(lines.map(({ items }) => items.map(({ key }) => key).join()))].sort();
}

function groupsOf(records: readonly Row[], fields: readonly string[]): string[] {
  const paths = records.map((record) => fields.map((name) => keyOf(at(record, name))));
  const groups = paths.flatMap((path) => [...path.map((_, length) => path.slice(0, length + 1).join()), ""]);
  return [...new Set([...groups, ""])].sort();
}

const isError = (own: PivotValue): boolean => typeof own === "string" && own.startsWith("#");

function share(part: PivotValue, whole: PivotValue): PivotValue {
  const error = [part, whole].find(isError);
  if (error !== undefined) return error;
  return Number(whole) === 0 ? "#DIV/0!" : Number(part) / Number(whole);
}

function index(...values: PivotValue[]): PivotValue {
  const error = values.find(isError);
  if (error !== undefined) return error;
  const [own = 0, all = 0, row = 0, column = 0] = values.map(Number);
  return row * column === 0 ? "#DIV/0!" : (own * all) / (row * column);
}

function sum(series: [PivotValue, PivotValue][]): PivotValue {
  const values = series.map(([, own]) => own).filter((own) => own !== "");
  return values.find(isError) ?? (values.length ? values.reduce<number>((a, b) => a + Number(b), 0) : "");
}

function rank(own: number, series: [PivotValue, PivotValue][], ascending: boolean): number {
  const values = series.map(([, other]) => other).filter((other) => typeof other === "number");
  const before = values.filter((other) => (ascending ? other < own : other > own));
  return new Set(before).size + 1;
}

function difference(own: PivotValue, base: PivotValue, percent: boolean): PivotValue {
  if (base === "") return own === "" ? "" : "#N/A";
  const error = [own, base].find(isError);
  if (error !== undefined) return error;
  const apart = Number(own) - Number(base);
  return percent ? share(apart, base) : apart;
}

function withoutLast(where: Where): Where {
  return Object.fromEntries(Object.entries(where).slice(0, -1));
}

/** Sums in another order differ in their last digits. */
function rounded(own: PivotValue | undefined): unknown {
  return typeof own === "number" ? Number(own.toPrecision(9)) + 0 : own;
}

import fc from "fast-check";
import { dataset } from "../../../data/index";
import { allObservations } from "../../../src/core/dataset";
import type { Observation } from "../../../src/core/entities";
import { type PivotDraft, SUMMARIES } from "../../../src/core/pivots/draft";
import type { PivotGrid } from "../../../src/core/pivots/grid";
import { buildOwnPivot } from "../../../src/core/pivots/own-pivot";
import type { PivotShape, Summary } from "../../../src/core/pivots/pivot";
import { getSubject, listSubjects, startDraft } from "../../../src/core/pivots/subjects";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

const LANGUAGES = ["en", "zh-CN"] as const;
const contextIn = (language: (typeof LANGUAGES)[number]) => ({ dataset, words: workbookWordsFor(language) });
const context = contextIn("en");
const subjects = listSubjects(context).map(({ code }) => getSubject(context, code));
const yuan = getSubject(context, "level CNY");

/** Any draft that the builder can make, and some that it can't. */
const anyDraft: fc.Arbitrary<PivotDraft> = fc.constantFrom(...subjects).chain(({ code, fields }) =>
  fc
    .record({
      places: fc.array(fc.constantFrom("rows", "columns", "filters", "unused", "unused", "unused"), {
        minLength: fields.length,
        maxLength: fields.length,
      }),
      chosen: fc.array(fc.option(fc.integer({ min: 0, max: 2 ** 12 - 1 }), { nil: undefined }), {
        minLength: fields.length,
        maxLength: fields.length,
      }),
      summaries: fc.subarray([...SUMMARIES]),
    })
    .map(({ places, chosen, summaries }) => ({
      subject: code,
      summaries,
      rows: fields.filter((_, at) => places[at] === "rows").map((field) => field.code),
      columns: fields.filter((_, at) => places[at] === "columns").map((field) => field.code),
      filters: fields.flatMap((field, at) => {
        const bits = chosen[at];
        if (places[at] !== "filters") return [];
        if (bits === undefined) return [{ field: field.code }];
        return [
          {
            field: field.code,
            items: field.items.filter((_, item) => bits & (1 << (item % 12))).map((item) => item.code),
          },
        ];
      }),
    })),
);

/** What is told of figures by their codes, written once more for the test. */
const CODES: Record<string, (figure: Observation) => string> = {
  zone: ({ zone }) => zone.code,
  indicator: ({ indicator }) => indicator.code,
  group: ({ indicator }) => indicator.group,
  period: ({ period }) => period.code,
  "period-kind": ({ period }) => period.kind,
  bound: ({ bound }) => bound,
  source: ({ source }) => source.code,
  definition: ({ status }) => status,
};

test("whatever is chosen, no pivot without a problem adds what has no sum", () => {
  let added = 0;
  const draft = anyDraft.filter(({ subject }) => subject.startsWith("level") || subject === "figures");
  fc.assert(
    fc.property(draft, fc.constantFrom<Summary>("sum", "average"), (given, summary) => {
      const drafted = { ...given, summaries: [summary], filters: given.filters.filter(({ field }) => field in CODES) };
      const { subject, pivot, problems } = buildOwnPivot(context, drafted);
      if (problems.length > 0) return;
      added += 1;
      const figures = subject.figures.filter((figure) =>
        drafted.filters.every(({ field, items }) => !items || items.includes(CODES[field]!(figure))),
      );
      // The data under it holds no other figure, whatever a reader does with the filters in Excel.
      expect(pivot.source.rows).toHaveLength(figures.length);
      expect(pivot.shape.filters.every(({ items }) => items === undefined)).toBe(true);
      const [first] = figures as [Observation];
      for (const { measure, status, indicator, unit } of figures) {
        expect([measure, status, indicator, unit.base]).toEqual(["level", "A", first.indicator, first.unit.base]);
        expect(indicator.kind).not.toBe("rank");
      }
      const zones = new Set(figures.map(({ zone }) => zone));
      const isGroup = figures.some(({ zone }) => zone.kind === "group");
      expect(isGroup && zones.size > 1).toBe(false);
      expect(new Set(figures.map(({ period }) => period.kind === "year")).size).toBe(1);
      expect(new Set(figures.map(({ zone, period }) => `${zone.code} ${period.code}`)).size).toBe(figures.length);
      if (first.indicator.kind === "stock") expect(zones.size).toBe(figures.length);
    }),
    { numRuns: 400 },
  );
  expect(added).toBeGreaterThan(5);
});

/** The values of a preview by the items that they are of, whatever the layout. */
function readGrid({ cells, headerRows, labelColumns }: PivotGrid, { columns, layout }: PivotShape) {
  const items = cells[Math.max(0, headerRows - 1)]!;
  const path: unknown[] = [];
  return cells.slice(headerRows).flatMap((line) => {
    const isTotal = line[0]!.role === "total";
    if (layout === "compact") path.splice(line[0]!.level, Infinity, line[0]!.value);
    else {
      const first = line.findIndex(({ value }, at) => at < labelColumns && value !== "");
      if (first >= 0) path.splice(first, Infinity, ...line.slice(first, labelColumns).map(({ value }) => value));
    }
    return line.slice(labelColumns).map(({ value, role }, at) => ({
      rows: isTotal ? [] : [...path],
      column:
        columns.length === 0 || (role === "total" && items[at + labelColumns]!.value === "Grand Total")
          ? undefined
          : items[at + labelColumns]!.value,
      value,
    }));
  });
}

function summarizePlainly(values: unknown[], summary: Summary): number | "" {
  if (values.length === 0) return "";
  if (summary === "count") return values.length;
  const numbers = [...(values as number[])].sort((a, b) => a - b);
  if (summary === "min") return numbers[0]!;
  if (summary === "max") return numbers.at(-1)!;
  const sum = (values as number[]).reduce((total, each) => total + each, 0);
  return summary === "sum" ? sum : sum / values.length;
}

test("a preview without a problem is a plain group-by of the rows that its filters let through", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyDraft, fc.constantFrom(...SUMMARIES), (given, summary) => {
      const { pivot, grid, problems } = buildOwnPivot(context, { ...given, summaries: [summary] });
      const { shape, source } = pivot;
      if (!grid || shape.rows.length === 0) return;
      expect(problems).toEqual([]);
      seen += 1;
      const at = (header: string) => source.columns.findIndex((column) => column.header === header);
      const rows = source.rows
        .map((row) => row.map(({ value }) => value))
        .filter((row) => shape.filters.every(({ field, items }) => !items || items.includes(String(row[at(field)]))));
      const cells = readGrid(grid, shape);
      expect(cells.length).toBeGreaterThan(0);
      for (const { rows: path, column, value } of cells) {
        const own = rows.filter(
          (row) =>
            path.every((item, level) => row[at(shape.rows[level]!)] === item) &&
            (column === undefined || row[at(shape.columns[0]!)] === column),
        );
        expect(value).toBe(
          summarizePlainly(
            own.map((row) => row[at(shape.values[0]!.field)]),
            shape.values[0]!.summary,
          ),
        );
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(20);
});

describe.each(LANGUAGES)("every subject in %s", (language) => {
  it.each(listSubjects(contextIn(language)).map(({ code }) => code))(
    "%s begins with a pivot that can be inserted",
    (code) => {
      const own = contextIn(language);
      const { pivot, grid, problems } = buildOwnPivot(own, startDraft(getSubject(own, code)));
      expect(problems).toEqual([]);
      expect(grid!.cells.flat().some(({ role, value }) => role === "value" && value !== "")).toBe(true);
      const headers = pivot.source.columns.map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
      expect(pivot.source.rows.flat().filter(({ value }) => value === "")).toEqual([]);
      const names = pivot.shape.values.map(({ name }) => name);
      for (const name of names) expect(headers).not.toContain(name);
      for (const name of [pivot.sheetName, pivot.source.sheetName]) expect(name.length).toBeLessThanOrEqual(31);
      expect(pivot.notes).not.toContain("");
    },
  );
});

it("begins with zones across: the first figure stands beside the labels, and each cell holds one value", () => {
  const { grid } = buildOwnPivot(context, startDraft(yuan));
  const [first] = grid!.cells.slice(grid!.headerRows);
  expect(first!.map(({ value }) => value).slice(0, 3)).toEqual(["Added value", "2013", 5.8e12]);
  // Two sources may print the same one.
  const values = grid!.cells.flat().map(({ of }) => new Set(of.flat().filter((value) => typeof value === "number")));
  expect(Math.max(...values.map(({ size }) => size))).toBe(1);
});

it("a draft says the same in both languages", () => {
  const draft = { ...startDraft(yuan), filters: [{ field: "zone", items: ["east-lake", "zhangjiang"] }], columns: [] };
  const [english, chinese] = LANGUAGES.map((language) => buildOwnPivot(contextIn(language), draft));
  expect(english!.pivot.shape.filters).toEqual([{ field: "Zone", items: ["East Lake", "Zhangjiang"] }]);
  expect(chinese!.pivot.shape.filters).toEqual([{ field: "高新区", items: ["东湖", "张江"] }]);
  const numbers = ({ grid }: ReturnType<typeof buildOwnPivot>) =>
    grid!.cells.flat().flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  expect(numbers(chinese!).sort()).toEqual(numbers(english!).sort());
});

describe("what a draft is told", () => {
  const draft = { ...startDraft(yuan), rows: ["zone", "indicator"], columns: ["year"] };
  const told = (given: Partial<PivotDraft>) => buildOwnPivot(context, { ...draft, ...given }).problems;
  it.each([
    ["an empty selection of fields", { rows: [], columns: [] }, ["no-fields"]],
    ["no value", { summaries: [] }, ["no-values"]],
    ["four values", { summaries: ["max", "min", "count", "sum"] }, ["too-many-values", "not-summable"]],
    ["two fields across", { rows: [], columns: ["zone", "year"] }, ["too-many-columns"]],
    ["one field in two places", { columns: ["zone"] }, ["field-twice"]],
    ["a filter that lets nothing through", { filters: [{ field: "source", items: [] }] }, ["no-rows"]],
    ["figures of several units", { subject: "figures", rows: ["zone"], summaries: ["max"] }, ["mixed-units"]],
    ["a sum of several indicators", { summaries: ["sum"] }, ["not-summable"]],
  ] as [string, Partial<PivotDraft>, string[]][])("%s", (_what, given, expected) => {
    expect(told(given)).toEqual(expected);
  });

  it("why there is no sum, and none of it once the filters leave what can be added", () => {
    const sum = { ...draft, summaries: ["sum" as const], columns: [] };
    expect(buildOwnPivot(context, sum).sumObstacles).toEqual(
      expect.arrayContaining(["several-indicators", "part-of-another"]),
    );
    const filters = [
      { field: "indicator", items: ["revenue"] },
      { field: "zone", items: ["east-lake", "zhongguancun", "zhangjiang"] },
      { field: "period-kind", items: ["year"] },
      { field: "source", items: ["std-2014-04-04", "zjpark", "baike-so"] },
    ];
    const { sumObstacles, pivot, grid } = buildOwnPivot(context, { ...sum, rows: ["year"], filters });
    expect(sumObstacles).toEqual([]);
    expect(grid!.cells.map((line) => line.map(({ value }) => value))).toEqual([
      ["Row Labels", "Sum of figures, bn yuan"],
      ["2011", 381e9],
      ["2012", 420e9],
      ["2013", 3e12],
      ["Grand Total", 3801e9],
    ]);
    expect(pivot.notes.join(" ")).toMatch(/Zone: only .*bounds, too\./s);
  });
});

describe("notes", () => {
  it("say how many cells stand for several figures, and mark bounds", () => {
    const { pivot, grid } = buildOwnPivot(context, { ...startDraft(yuan), rows: ["zone"], columns: [] });
    expect(pivot.notes[0]).toBe("4 of the 4 filled cells stand for more than one figure: add fields to see each.");
    const leader = grid!.cells.find((line) => line[0]!.value === "Zhongguancun")!;
    expect(leader.at(-1)!.isBound).toBe(true);
  });
  it("name figures that follow a zone's own definition", () => {
    const own = allObservations(dataset).filter(({ status, measure }) => status === "D" && measure === "level");
    expect(own.length).toBeGreaterThan(0);
    const { pivot } = buildOwnPivot(context, startDraft(getSubject(context, `level ${own[0]!.unit.base}`)));
    expect(pivot.notes.join(" ")).toContain("own definition");
  });
});

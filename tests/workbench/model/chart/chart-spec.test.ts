import type { CellValue } from "../../../../workbench/grid/grid";
import { scaleFor } from "../../../../workbench/model/chart/axis-scale";
import type { CellRun } from "../../../../workbench/model/chart/chart-cells";
import type { ChartReading } from "../../../../workbench/model/chart/chart-reading";
import type { Members } from "../../../../workbench/model/chart/chart-record";
import { chartSpec } from "../../../../workbench/model/chart/chart-spec";
import { traitsOf } from "../../../../workbench/model/chart/chart-types";

const NOTHING: CellRun = { values: [], texts: [], numberFormat: "General" };
const CORNER = { row: 0, column: 0, x: 0, y: 0 };

const run = (values: CellValue[], numberFormat = "General"): CellRun => ({
  values,
  texts: values.map(String),
  numberFormat,
});

interface Line {
  values: CellValue[];
  categories?: CellValue[];
  sizes?: CellValue[];
  trendlines?: string[];
}

/** A chart of these series, with what was written of its parts. */
function reading(chartType: string, lines: Line[], parts: Record<string, Members> = {}): ChartReading {
  const series = lines.map(({ trendlines = [] }, index) => ({ id: String(index + 1), trendlines }));
  return {
    record: {
      id: "1",
      sheet: "s",
      from: CORNER,
      to: CORNER,
      plotBy: "Columns",
      series,
      parts: { ...parts, chart: { chartType, ...parts.chart } },
    },
    title: "Title",
    series: lines.map(({ values, categories, sizes }, index) => ({
      series: series[index]!,
      name: `S${index + 1}`,
      values: run(values, "#,##0"),
      categories: categories ? run(categories) : NOTHING,
      sizes: sizes ? run(sizes) : NOTHING,
    })),
  };
}

const spec = (...args: Parameters<typeof reading>) => chartSpec(reading(...args));

test("missing values and errors leave gaps; zeros where asked; a text counts as 0", () => {
  const lines = [{ values: [1, "", "#N/A", "text", true] }];
  expect(spec("Line", lines).series[0]?.values).toEqual([1, null, null, 0, 1]);
  const zeros = spec("Line", lines, { chart: { displayBlanksAs: "Zero" } });
  expect([zeros.series[0]?.values, zeros.blanks]).toEqual([[1, 0, null, 0, 1], "zero"]);
  expect(spec("Line", lines, { chart: { displayBlanksAs: "Interplotted" } }).blanks).toBe("span");
});

test("categories come from the first series that has some, else they are numbers", () => {
  expect(spec("Line", [{ values: [5, 6] }]).categories).toEqual(["1", "2"]);
  expect(spec("Line", [{ values: [5] }, { values: [5, 6], categories: ["a", "b"] }]).categories).toEqual(["a", "b"]);
});

test("stacked series reach as high as their sum, above and below; shares end at 100 %", () => {
  const lines = [{ values: [30, -10] }, { values: [50, -5] }];
  expect(spec("ColumnStacked", lines).axes?.value).toMatchObject({ minimum: -20, maximum: 100, majorUnit: 20 });
  const shares = spec("BarStacked100", [{ values: [1, 0] }, { values: [3, 0] }]);
  expect(shares.series.map(({ values }) => values)).toEqual([
    [0.25, 0],
    [0.75, 0],
  ]);
  expect([shares.horizontal, shares.axes?.value.maximum, shares.axes?.value.numberFormat]).toEqual([true, 1, "0%"]);
});

test("an axis has the cells' number format until it gets its own, and its unit", () => {
  const lines = [{ values: [1e6] }];
  expect(spec("Line", lines).axes?.value).toMatchObject({ numberFormat: "#,##0", divisor: 1 });
  const kept = { numberFormat: "0.0", linkNumberFormat: false, displayUnit: "Millions" };
  expect(spec("Line", lines, { "axes/value": kept }).axes?.value).toMatchObject({ numberFormat: "0.0", divisor: 1e6 });
});

test("a secondary axis is there with its first series, and is measured by it alone", () => {
  const lines = [{ values: [1] }, { values: [1000] }];
  expect(spec("ColumnClustered", lines).axes?.value2).toBeUndefined();
  const { axes, series } = spec("ColumnClustered", lines, {
    "series/2": { axisGroup: "Secondary", chartType: "LineMarkers" },
  });
  expect([axes?.value.maximum, axes?.value2?.maximum]).toEqual([1.2, 1200]);
  expect(series.map(({ shape, markers }) => [shape, markers.shown])).toEqual([
    ["column", false],
    ["line", true],
  ]);
});

test("a pie shows one series in a colour a point, with a legend and without axes", () => {
  const pie = spec("Pie", [{ values: [1, 2], categories: ["a", "b"] }, { values: [9, 9] }]);
  expect([pie.series.length, pie.axes, pie.legend?.position]).toEqual([1, undefined, "bottom"]);
  expect(pie.series[0]?.pointColors).toEqual({ 0: "#4472C4", 1: "#ED7D31" });
  const own = spec("Pie", [{ values: [1, 2] }], { "series/1/points/1/format/fill": { color: "#010203" } });
  expect(own.series[0]?.pointColors[1]).toBe("#010203");
});

test("scatter: x from the categories where these are numbers, else one, two, three", () => {
  expect(spec("XYScatter", [{ values: [5, 6], categories: [10, 20] }]).series[0]?.x).toEqual([10, 20]);
  expect(spec("XYScatter", [{ values: [5, 6], categories: ["a", 20] }]).series[0]?.x).toEqual([1, 2]);
  expect(spec("XYScatter", [{ values: [5] }]).series[0]).toMatchObject({
    line: { visible: false },
    markers: { shown: true },
  });
});

test("labels show the value unless something else was chosen, in the format of the cells", () => {
  const labels = (members: Members) =>
    spec("Line", [{ values: [1] }], { "series/1": { hasDataLabels: true }, dataLabels: members }).series[0]?.labels;
  expect(labels({})).toMatchObject({ show: { value: true, share: false }, numberFormat: "#,##0" });
  expect(labels({ showPercentage: true })).toMatchObject({ show: { value: false, share: true } });
  expect(spec("Line", [{ values: [1] }]).series[0]?.labels).toBeUndefined();
});

test("a straight trend is the line of least squares, over gaps", () => {
  const lines = [{ values: [1, "", 5], trendlines: ["1"] }];
  expect(spec("Line", lines).series[0]?.trends).toMatchObject([{ from: [1, 1], to: [3, 5] }]);
  expect(spec("Line", lines, { "series/1/trendlines/1": { type: "Power" } }).series[0]?.trends).toEqual([]);
  expect(spec("Line", [{ values: [1], trendlines: ["1"] }]).series[0]?.trends).toEqual([]);
});

test("filtered series are left out, and a type without a likeness says so", () => {
  const lines = [{ values: [1] }, { values: [2] }];
  expect(spec("Line", lines, { "series/1": { filtered: true } }).series.map(({ name }) => name)).toEqual(["S2"]);
  expect(spec("Treemap", lines)).toMatchObject({ drawable: false, series: [] });
});

test.each([
  ["ColumnClustered", "column", "no"],
  ["3DBarStacked", "bar", "values"],
  ["ConeColStacked100", "column", "shares"],
  ["PyramidBarClustered", "bar", "no"],
  ["BarOfPie", "pie", "no"],
  ["3DPieExploded", "pie", "no"],
  ["LineMarkersStacked", "line", "values"],
  ["AreaStacked100", "area", "shares"],
  ["RadarFilled", "radar", "no"],
])("%s is drawn as a %s, stacked: %s", (type, shape, stacked) => {
  expect(traitsOf(type)).toMatchObject({ shape, stacked });
});

test.each([
  ["from 0 to above the highest", [3, 30], {}, [0, 35, 5]],
  ["not from 0 where numbers differ little", [100, 102], {}, [99, 102.5, 0.5]],
  ["both sides of 0", [-3, 8], {}, [-4, 10, 2]],
  ["below 0 alone", [-30, -3], {}, [-30, 0, 5]],
  ["no values", [], {}, [0, 1.2, 0.2]],
  ["fixed ends", [3, 30], { minimum: 10, maximum: 20 }, [10, 20, 2]],
  ["a fixed step", [3, 30], { majorUnit: 20 }, [0, 40, 20]],
])("a value axis: %s", (_what, values, fixed, [minimum, maximum, majorUnit]) => {
  expect(scaleFor(values, fixed)).toEqual({ minimum, maximum, majorUnit });
});

import {
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
  type ChartConfiguration,
  type LegendItem,
  type Plugin,
} from "chart.js";
import { formatNumber } from "../../grid/number-text";
import type { ChartSpec } from "../../model/chart/chart-spec";
import type { SeriesSpec } from "../../model/chart/series-spec";
import { datasetsOf } from "./chart-datasets";
import { COLORS, fontOf, type ChartColors } from "./chart-look";
import { scalesOf } from "./chart-scales";
import { dataLabels } from "./data-labels";
import type { Theme } from "../preferences";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
);

export interface Drawing {
  theme: Theme;
  /** For number formats: "en". */
  locale: string;
  width: number;
  height: number;
  /** Pixels of the screen in one of the page. */
  density: number;
}

/** Draws a chart on a canvas at once; what was drawn there before must have been destroyed. */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec, drawing: Drawing): Chart {
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  return new Chart(canvas, configurationOf(spec, drawing));
}

/** A picture of a chart as PNG in base64, in light colours, as it would be printed. */
export function paintChart(spec: ChartSpec, width: number, height: number, locale: string): string {
  const canvas = document.createElement("canvas");
  const chart = drawChart(canvas, spec, { theme: "light", locale, width, height, density: 1 });
  const picture = chart.toBase64Image("image/png").replace(/^data:image\/png;base64,/, "");
  chart.destroy();
  return picture;
}

function configurationOf(spec: ChartSpec, { theme, locale, density }: Drawing): ChartConfiguration {
  const colors = COLORS[theme];
  const [first] = spec.series;
  const round = first?.shape === "pie" || first?.shape === "doughnut";
  return {
    type: round || first?.shape === "radar" ? first.shape : "bar",
    data: { labels: spec.categories, datasets: datasetsOf(spec, colors) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: density,
      indexAxis: spec.horizontal ? "y" : "x",
      layout: { padding: 12 },
      interaction: { mode: "nearest", intersect: true },
      scales: scalesOf(spec, colors, locale),
      plugins: pluginOptions(spec, colors, locale),
    },
    plugins: [background(spec, colors), dataLabels(spec, colors, locale)],
  } as ChartConfiguration;
}

function pluginOptions({ title, legend, series, axes }: ChartSpec, colors: ChartColors, locale: string): object {
  const format = axes?.value.numberFormat ?? "General";
  return {
    title: {
      display: title !== undefined,
      text: title?.text ?? "",
      ...(title && { color: title.font.color ?? colors.text, font: fontOf(title.font) }),
      padding: { top: 0, bottom: 8 },
    },
    legend: {
      display: legend !== undefined,
      position: legend?.position ?? "bottom",
      // Excel's legend hides nothing when it is clicked.
      onClick: () => undefined,
      labels: {
        ...(legend && { color: legend.font.color ?? colors.text, font: fontOf(legend.font) }),
        usePointStyle: true,
        boxWidth: 18,
        boxHeight: 8,
        padding: 10,
        generateLabels: (chart: Chart) => legendOf(chart, series),
      },
    },
    tooltip: {
      callbacks: {
        label: ({
          dataset,
          parsed,
          raw,
        }: {
          dataset: { label?: string };
          parsed: { y?: number } | number;
          raw: unknown;
        }) => `${dataset.label ?? ""}: ${formatNumber(valueOf(parsed, raw), format, locale)}`,
      },
    },
  };
}

/** A line for a line, a square for what is filled; trends are not named. */
function legendOf(chart: Chart, series: readonly SeriesSpec[]): LegendItem[] {
  const type = (chart.config as ChartConfiguration).type;
  const usual = Chart.defaults.plugins.legend.labels.generateLabels;
  const items = (Chart.overrides[type]?.plugins?.legend?.labels?.generateLabels ?? usual)(chart);
  // The library lists what lies on top first.
  items.sort((a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0));
  return items.flatMap((item) => {
    const { datasetIndex } = item;
    if (datasetIndex !== undefined && datasetIndex >= series.length) return [];
    const shape = series[datasetIndex ?? 0]?.shape;
    const isLine = shape === "line" || shape === "radar";
    const isPoint = shape === "scatter" || shape === "bubble";
    return {
      ...item,
      pointStyle: isLine ? "line" : isPoint ? "circle" : "rect",
      lineWidth: isLine ? 3 : 0,
      lineDash: [],
    };
  });
}

function valueOf(parsed: { y?: number } | number, raw: unknown): number {
  if (typeof raw === "number") return raw;
  return typeof parsed === "number" ? parsed : (parsed.y ?? 0);
}

/** Fills the chart and its plot area, which are transparent by themselves. */
function background({ area, plotFill }: ChartSpec, { surface }: ChartColors): Plugin {
  return {
    id: "background",
    beforeDraw: ({ ctx, width, height, chartArea }) => {
      ctx.save();
      ctx.fillStyle = area.fill ?? surface;
      ctx.fillRect(0, 0, width, height);
      if (plotFill !== undefined && chartArea) {
        ctx.fillStyle = plotFill;
        ctx.fillRect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
      }
      ctx.restore();
    },
  };
}

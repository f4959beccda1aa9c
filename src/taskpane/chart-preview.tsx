import type { ChartKind, ChartPoint, ReadyChart } from "../core/charts/chart";
import { cutText } from "../sheet/line-breaks";
import { useWords } from "./pane-context";

interface ChartPreviewProps {
  ready: ReadyChart;
  kind: ChartKind;
}

/** In units of the drawing, which is scaled to the pane's width. */
const WIDTH = 288;
/** Room for a value beside or over the longest bar. */
const VALUE_ROOM = 58;
/** A letter of a name. */
const LETTER = 5.6;

/** The chart as it will stand over its table: the same points, and dashed where there is no exact figure. */
export function ChartPreview({ ready, kind }: ChartPreviewProps) {
  const { charts, table } = useWords();
  const texts = ready.points.map(({ name, text }) => charts.point(name, text === "" ? charts.gap : text));
  const Drawing = kind === "bar" ? Bars : Columns;
  return (
    <figure class="chart-preview">
      <p class="chart-title">{ready.title}</p>
      <p class="hint">{ready.axes.value}</p>
      <Drawing points={ready.points} label={`${charts.previewOf(ready.title)} ${texts.join("; ")}`} />
      <figcaption class="hint" aria-label={table.preview}>
        {ready.caption}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  points: readonly ChartPoint[];
  label: string;
}

/** What a value of the largest one is; the axis begins at 0. */
const scaleOf = (points: readonly ChartPoint[], length: number) => {
  const largest = Math.max(...points.map(({ value = 0 }) => value), Number.MIN_VALUE);
  return (value: number): number => Math.max(1, (value / largest) * length);
};

const lookOf = ({ isInexact }: ChartPoint): string => (isInexact ? "chart-bar inexact" : "chart-bar");

const ROW = 33;

function Bars({ points, label }: DrawingProps) {
  const scale = scaleOf(points, WIDTH - VALUE_ROOM);
  return (
    <svg class="chart" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${points.length * ROW}`}>
      {points.map((point, index) => {
        const [top, length] = [index * ROW, point.value === undefined ? 0 : scale(point.value)];
        return (
          <g key={index}>
            <text class="chart-name" x={1} y={top + 11}>
              {cutText(point.name, WIDTH / LETTER)}
            </text>
            {length > 0 && <rect class={lookOf(point)} x={1} y={top + 15} width={length} height={12} />}
            <text class="chart-value" x={length + 6} y={top + 25}>
              {point.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const HEIGHT = 140;
/** Over the columns for their values, under them for names that rise to the right. */
const [HEAD, FOOT] = [18, 82];
const NAME_LETTERS = 16;
/** At the left of the first name. */
const LEFT = 56;

function Columns({ points, label }: DrawingProps) {
  const scale = scaleOf(points, HEIGHT - HEAD);
  const step = WIDTH / points.length;
  const middle = (index: number): number => (index + 0.5) * step;
  return (
    <svg class="chart" role="img" aria-label={label} viewBox={`${-LEFT} 0 ${WIDTH + LEFT} ${HEIGHT + FOOT}`}>
      {points.map((point, index) => {
        const length = point.value === undefined ? 0 : scale(point.value);
        const [x, top] = [middle(index), HEIGHT - length];
        return (
          <g key={index}>
            {length > 0 && (
              <rect class={lookOf(point)} x={x - step / 3} y={top} width={(step * 2) / 3} height={length} />
            )}
            <text class="chart-value" x={x} y={top - 4} text-anchor="middle">
              {point.text}
            </text>
            <text class="chart-name" text-anchor="end" transform={`translate(${x + 4} ${HEIGHT + 12}) rotate(-40)`}>
              {cutText(point.name, NAME_LETTERS)}
            </text>
          </g>
        );
      })}
      <line class="chart-axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  );
}

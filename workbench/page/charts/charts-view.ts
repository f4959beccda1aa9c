import type { Chart as Drawn } from "chart.js";
import type { PageGrid } from "../../grid/page-grid";
import { Chart } from "../../model/chart/chart";
import { ChartEntry } from "../../model/chart/chart-entry";
import type { ChartRecord } from "../../model/chart/chart-record";
import type { ChartSpec } from "../../model/chart/chart-spec";
import type { Workbook } from "../../model/workbook";
import { element } from "../element";
import type { Language, Theme } from "../preferences";
import { wordingFor } from "../wording";
import { createFrame } from "./chart-frame";
import { describeChart } from "./chart-words";
import { drawChart } from "./drawn-chart";

const PIXELS_PER_POINT = 96 / 72;

interface Shown {
  frame: HTMLElement;
  canvas: HTMLCanvasElement;
  drawn: Drawn | undefined;
  /** What it was drawn from, so that nothing is drawn twice. */
  from: string;
}

/** The charts of the active sheet over the grid. */
export class ChartsView {
  readonly #shown = new Map<string, Shown>();

  constructor(
    private readonly grid: PageGrid,
    private readonly workbook: Workbook,
  ) {
    workbook.charts.onChanged(() => this.refresh());
    grid.on("activated", () => this.refresh());
    grid.floating.onCells(() => this.refresh());
    new MutationObserver(() => this.refresh()).observe(document.documentElement, {
      attributeFilter: ["lang", "data-theme"],
    });
    this.refresh();
  }

  refresh(): void {
    const records = this.workbook.charts.all();
    for (const [id, { frame, drawn }] of this.#shown) {
      if (records.some((record) => record.id === id)) continue;
      drawn?.destroy();
      this.grid.floating.remove(id);
      frame.remove();
      this.#shown.delete(id);
    }
    const active = this.grid.activeSheet().id;
    for (const record of records) if (record.sheet === active) this.#show(record);
  }

  #show(record: ChartRecord): void {
    const chart = new Chart(new ChartEntry(this.workbook, record.id));
    const shown = this.#shown.get(record.id) ?? this.#create(chart);
    this.#shown.set(record.id, shown);
    this.grid.floating.put(record.id, shown.frame, record);
    shown.frame.classList.toggle("selected", this.workbook.charts.active === record.id);
    this.#draw(shown, chart.spec, {
      width: Math.max(1, Math.round(chart.width * PIXELS_PER_POINT)),
      height: Math.max(1, Math.round(chart.height * PIXELS_PER_POINT)),
    });
  }

  #draw(shown: Shown, spec: ChartSpec, size: { width: number; height: number }): void {
    const { lang, dataset } = document.documentElement;
    const theme = dataset.theme as Theme;
    const density = Math.max(1, window.devicePixelRatio);
    const from = JSON.stringify([spec, size, lang, theme, density]);
    if (from === shown.from) return;
    shown.from = from;
    shown.drawn?.destroy();
    const wording = wordingFor(lang as Language);
    shown.frame.setAttribute("aria-label", describeChart(spec, wording));
    const note = shown.frame.querySelector(".chart-note");
    if (note) note.textContent = spec.drawable ? "" : wording.chartNotDrawn;
    shown.drawn = drawChart(shown.canvas, spec, { theme, locale: lang === "zh-CN" ? "zh-CN" : "en", density, ...size });
  }

  #create(chart: Chart): Shown {
    const { activeChart } = this.workbook;
    const frame = createFrame({
      select: () => activeChart.set(chart.id),
      leave: () => {
        if (this.workbook.charts.active === chart.id) activeChart.set(undefined);
      },
      change: ({ left, top, width, height }) => {
        const { scale } = this.grid.floating;
        attempt(() =>
          chart.place({
            left: Math.max(0, chart.left + left / scale),
            top: Math.max(0, chart.top + top / scale),
            width: Math.max(20, chart.width + width / scale),
            height: Math.max(20, chart.height + height / scale),
          }),
        );
      },
      remove: () => attempt(() => chart.delete()),
      undo: () => void this.grid.undo().catch(reportError),
      redo: () => void this.grid.redo().catch(reportError),
    });
    const canvas = element("canvas");
    frame.prepend(canvas, element("p", { class: "chart-note" }));
    return { frame, canvas, drawn: undefined, from: "" };
  }
}

/** A protected sheet refuses; then nothing happens, as in Excel. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as { code?: string }).code !== "AccessDenied") throw error;
  }
}

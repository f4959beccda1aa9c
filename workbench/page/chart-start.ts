import type { PageGrid } from "../grid/page-grid";
import type { Workbook } from "../model/workbook";

/** Shows charts from the first one on: what draws them is loaded only when there is one. */
export function showCharts(grid: PageGrid, workbook: Workbook): void {
  let loading = false;
  const load = async (): Promise<void> => {
    if (loading || workbook.charts.all().length === 0) return;
    loading = true;
    const { ChartsView } = await import("./charts/charts-view");
    new ChartsView(grid, workbook);
  };
  workbook.charts.onChanged(() => void load().catch(reportError));
  workbook.chartPainter = async (spec, width, height) => {
    const { paintChart } = await import("./charts/drawn-chart");
    return paintChart(spec, width, height, document.documentElement.lang === "zh-CN" ? "zh-CN" : "en");
  };
  void load().catch(reportError);
}

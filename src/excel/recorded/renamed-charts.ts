import { formatAddress, shiftBy } from "../../sheet/address";
import { isInPlace } from "./chart-change";
import type { RecordedBlock } from "./insertion-records";

/**
 * The blocks with the names that their charts have now. A chart that a person renamed is known as long as it lies over just the
 * cells that it was put over, none has its old name, and no other lies there: one that was moved as well may be another, since
 * ids of charts are not said to be kept with a workbook, and what a series shows is not told before ExcelApi 1.15. A round trip
 * where there are charts.
 */
export async function nameCharts(
  { workbook }: Excel.RequestContext,
  blocks: readonly RecordedBlock[],
): Promise<RecordedBlock[]> {
  const readings = blocks.map((block) => {
    const { chart } = block.record;
    if (!chart) return () => block;
    const sheet = workbook.worksheets.getItem(block.sheet);
    const charts = sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
    const place = sheet.getRange(formatAddress(shiftBy(block.area, chart.area))).load("left,top,width,height");
    return (): RecordedBlock => {
      if (charts.items.some(({ name }) => name === chart.chartName)) return block;
      const [found, ...others] = charts.items.filter((each) => isInPlace(each, place));
      if (!found || others.length > 0) return block;
      return { ...block, record: { ...block.record, chart: { ...chart, chartName: found.name } } };
    };
  });
  if (blocks.some(({ record }) => record.chart)) await workbook.context.sync();
  return readings.map((settle) => settle());
}

import type { PageGrid } from "../grid/page-grid";
import type { Workbook } from "../model/workbook";

/** Shows slicers from the first one on: what draws them is loaded only when there is one. */
export function showSlicers(grid: PageGrid, workbook: Workbook): void {
  let loading = false;
  const load = async (): Promise<void> => {
    if (loading || workbook.slicerRecords.all().length === 0) return;
    loading = true;
    const { SlicersView } = await import("./slicers/slicers-view");
    new SlicersView(grid, workbook);
  };
  workbook.slicerRecords.onChanged(() => void load().catch(reportError));
}

import type { ViewPart } from "../../sheet/sheet-parts";
import { supportsExcelApi } from "../api-level";
import { type PartWriter, getCells, leave } from "./part-writer";

/** Gridlines and frozen panes of a sheet of the plan's own. */
export const viewWriter: PartWriter<ViewPart> = {
  needs: "1.7",
  areas: () => [],
  write: (site, { gridlines, frozen }) => {
    if (!site.placement.sheet.made) return;
    if (supportsExcelApi("1.8")) site.worksheet.showGridlines = gridlines;
    if (frozen) site.worksheet.freezePanes.freezeAt(getCells(site, frozen));
  },
  undo: leave,
};

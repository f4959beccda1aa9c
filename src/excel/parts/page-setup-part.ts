import type { PageSetupPart } from "../../sheet/sheet-parts";
import { type PartWriter, type Site, getCells, leave } from "./part-writer";

/** How a sheet of the plan's own is printed. */
export const pageSetupWriter: PartWriter<PageSetupPart> = {
  needs: "1.9",
  areas: () => [],
  write: setUpPage,
  undo: leave,
};

/** A text at the foot of a page: an ampersand begins a code. */
export const formatFooter = (text: string): string => text.replaceAll("&", "&&");

function setUpPage(site: Site, { area, isAcross, titleRow, footer }: PageSetupPart): void {
  if (!site.placement.sheet.made) return;
  const { pageLayout } = site.worksheet;
  pageLayout.orientation = isAcross ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (area) pageLayout.setPrintArea(getCells(site, area));
  if (titleRow !== undefined) {
    pageLayout.setPrintTitleRows(getCells(site, { row: titleRow, column: 0, rows: 1, columns: 1 }).getEntireRow());
  }
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = formatFooter(footer);
  page.rightFooter = "&P / &N";
}

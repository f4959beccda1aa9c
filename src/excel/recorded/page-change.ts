import { formatAddress, parseLocalAddress } from "../../sheet/address";
import type { PageSetupPart } from "../../sheet/sheet-parts";
import { formatFooter } from "../parts/page-setup-part";
import { type Site, getCells } from "../parts/part-writer";
import type { RecordedBlock } from "./insertion-records";

/** How a sheet is printed, as far as an update may change it. */
export interface PageState {
  printArea: string | undefined;
  footer: string;
}

/** A footer as insertions write it. */
const OURS = /^HTZone \S+$/;

/** Queues the reading of a sheet's page; what it gives is to be called once the caller has synced. */
export function queuePage({ pageLayout }: Excel.Worksheet): () => PageState {
  const printArea = pageLayout.getPrintAreaOrNullObject().load("address");
  const page = pageLayout.headersFooters.defaultForAllPages.load("leftFooter");
  return () => ({
    printArea: printArea.isNullObject ? undefined : parseLocalAddress(printArea.address),
    footer: page.leftFooter,
  });
}

/** Queues the block's cells of now as what is printed, and the edition at the foot, where these are still the insertion's. */
export function renewPage(site: Site, part: PageSetupPart, { area }: RecordedBlock, page: PageState): void {
  if (!site.placement.sheet.made) return;
  const { pageLayout } = site.worksheet;
  if (part.area && page.printArea === formatAddress(area)) pageLayout.setPrintArea(getCells(site, part.area));
  if (OURS.test(page.footer)) pageLayout.headersFooters.defaultForAllPages.leftFooter = formatFooter(part.footer);
}

/** Queues that a sheet is printed as it was. */
export function restorePage({ pageLayout }: Excel.Worksheet, { printArea, footer }: PageState): void {
  if (printArea !== undefined) pageLayout.setPrintArea(printArea);
  if (OURS.test(footer)) pageLayout.headersFooters.defaultForAllPages.leftFooter = footer;
}

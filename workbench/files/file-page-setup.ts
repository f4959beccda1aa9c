import type { Sheet, WriteSheet } from "hucre/xlsx";
import { formatArea, parseAddress } from "../model/address";
import type { PageLayout } from "../model/page-layout";
import type { Worksheet } from "../model/worksheet";
import { POINTS_PER_INCH } from "./sizes";

type PageSetup = NonNullable<Sheet["pageSetup"]>;
type HeaderFooter = NonNullable<Sheet["headerFooter"]>;

/** What PageLayout keeps by name, as its declarations type it. */
type Kept = Record<"centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings", boolean> &
  Record<"orientation" | "paperSize", string> &
  Record<`${"top" | "bottom" | "left" | "right" | "header" | "footer"}Margin`, number>;
type Texts = Record<string, string>;

const PAPERS = {
  letter: "Letter",
  legal: "Legal",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
  executive: "Executive",
  tabloid: "Tabloid",
} as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
const SECTIONS = { left: "L", center: "C", right: "R" } as const;

/** Print setup of a sheet as a file keeps it; print area and titles are names of the workbook. */
export function pageSetupToFile(sheet: Worksheet): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const layout = sheet.pageLayout;
  const kept = layout as unknown as Kept;
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const paper = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((key) => PAPERS[key] === kept.paperSize);
  const pageSetup: PageSetup = {
    orientation: kept.orientation === "Landscape" ? "landscape" : "portrait",
    margins: Object.fromEntries(MARGINS.map((edge) => [edge, inchesOf(kept[`${edge}Margin`])])),
    ...(paper && { paperSize: paper }),
    ...(fits
      ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : scale !== undefined && scale !== 100 && { scale }),
    ...(kept.centerHorizontally && { horizontalCentered: true }),
    ...(kept.centerVertically && { verticalCentered: true }),
    ...(kept.printGridlines && { showGridLines: true }),
    ...(kept.printHeadings && { showRowColHeaders: true }),
  };
  const headerFooter = headerFooterToFile(layout);
  return { pageSetup, ...(headerFooter && { headerFooter }) };
}

/** Rounded, so that points come back as they were. */
function inchesOf(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
}

/** Print area and titles, which the format keeps as names with a meaning. */
export function printNames(sheet: Worksheet): { name: string; area: string }[] {
  const area = sheet.pageLayout.getPrintAreaOrNullObject()?.areas.items()[0]?.area;
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject()?.area;
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", area: formatArea(area, true) }] : []),
    ...(titles ? [{ name: "_xlnm.Print_Titles", area: formatArea(titles, true) }] : []),
  ];
}

export function pageSetupFromFile({ pageSetup, headerFooter }: Sheet, sheet: Worksheet): void {
  const layout = sheet.pageLayout;
  if (pageSetup) applySetup(pageSetup, layout);
  if (headerFooter) applyHeaderFooter(headerFooter, layout);
}

function applySetup(setup: PageSetup, layout: PageLayout): void {
  const kept: Partial<Kept> = {
    ...(setup.orientation && { orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait" }),
    ...(setup.paperSize && { paperSize: PAPERS[setup.paperSize] }),
    ...(setup.horizontalCentered && { centerHorizontally: true }),
    ...(setup.verticalCentered && { centerVertically: true }),
    ...(setup.showGridLines && { printGridlines: true }),
    ...(setup.showRowColHeaders && { printHeadings: true }),
  };
  for (const edge of MARGINS) {
    const inches = setup.margins?.[edge];
    if (inches !== undefined) kept[`${edge}Margin`] = Math.round(inches * POINTS_PER_INCH * 1e4) / 1e4;
  }
  Object.assign(layout, kept);
  applyZoom(setup, layout);
  if (setup.printArea && isOneArea(setup.printArea)) layout.setPrintArea(setup.printArea.replaceAll("$", ""));
  if (setup.printTitlesRow && isOneArea(setup.printTitlesRow))
    layout.setPrintTitleRows(setup.printTitlesRow.replaceAll("$", ""));
}

function isOneArea(text: string): boolean {
  try {
    return parseAddress(text) !== undefined;
  } catch {
    return false;
  }
}

/** Pages to fit into, of which 0 is as many as it takes; else a scale. */
function applyZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale }: PageSetup, layout: PageLayout): void {
  const pages = {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
  if (fitToPage && Object.keys(pages).length > 0) layout.zoom = pages;
  else if (scale !== undefined && scale >= 10 && scale <= 400) layout.zoom = { scale };
}

function headerFooterToFile(layout: PageLayout): HeaderFooter | undefined {
  const texts = layout.headersFooters.defaultForAllPages as unknown as Texts;
  const line = (place: "Header" | "Footer") =>
    Object.entries(SECTIONS)
      .map(([section, letter]) => (texts[`${section}${place}`] ? `&${letter}${texts[`${section}${place}`]}` : ""))
      .join("");
  const [oddHeader, oddFooter] = [line("Header"), line("Footer")];
  if (oddHeader === "" && oddFooter === "") return undefined;
  return { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) };
}

function applyHeaderFooter({ oddHeader = "", oddFooter = "" }: HeaderFooter, layout: PageLayout): void {
  const texts = layout.headersFooters.defaultForAllPages as unknown as Texts;
  for (const [place, line] of [
    ["Header", oddHeader],
    ["Footer", oddFooter],
  ] as const) {
    for (const [section, letter] of Object.entries(SECTIONS)) {
      const found = new RegExp(`&${letter}((?:&&|(?!&[LCR])[^])*)`).exec(line)?.[1];
      if (found) texts[`${section}${place}`] = found;
    }
  }
}

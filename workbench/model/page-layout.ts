import { HostError } from "../protocol/host-error";
import { HeaderFooterGroup } from "./header-footer";
import { keepMembers, KeptObject } from "./kept-members";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import type { Worksheet } from "./worksheet";

const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** Excel.PageLayout: how a sheet would be printed; kept, and never drawn. */
export class PageLayout extends KeptObject {
  static override readonly type = "PageLayout";
  static {
    keepMembers(this, {
      blackAndWhite: false,
      bottomMargin: 54,
      centerHorizontally: false,
      centerVertically: false,
      draftMode: false,
      firstPageNumber: "",
      footerMargin: 21.6,
      headerMargin: 21.6,
      leftMargin: 50.4,
      orientation: "Portrait",
      paperSize: "Letter",
      printComments: "NoComments",
      printErrors: "AsDisplayed",
      printGridlines: false,
      printHeadings: false,
      printOrder: "DownThenOver",
      rightMargin: 50.4,
      topMargin: 54,
    });
  }

  readonly headersFooters = new HeaderFooterGroup();
  private zoomed: Zoom = { scale: 100 };
  private area: Range | undefined;
  private titleRows: Range | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override beforeKeep(): void {
    this.sheet.guard();
  }

  get zoom(): Zoom {
    return this.zoomed;
  }
  /** A scale, or pages to fit into: one excludes the other. */
  set zoom(zoom: unknown) {
    this.sheet.guard();
    if (typeof zoom !== "object" || zoom === null) throw new HostError("InvalidArgument");
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Zoom;
    const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => count !== undefined && count !== null);
    const isScale = typeof scale === "number" && scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE;
    const arePages = pages.length > 0 && pages.every((count) => Number.isInteger(count) && Number(count) > 0);
    if (scale === undefined || scale === null ? !arePages : !isScale || pages.length > 0)
      throw new HostError("InvalidArgument");
    this.zoomed = zoom as Zoom;
  }

  setPrintArea(area: Range | string): void {
    this.sheet.guard();
    this.area = this.rangeOf(area);
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    return this.area ? new RangeAreas(this.sheet, [this.area.area]) : null;
  }
  setPrintTitleRows(rows: Range | string): void {
    this.sheet.guard();
    this.titleRows = this.rangeOf(rows).getEntireRow();
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows ?? null;
  }
  private rangeOf(place: Range | string): Range {
    const range = typeof place === "string" ? this.sheet.getRange(place) : place;
    if (!(range instanceof Range) || range.worksheet !== this.sheet) throw new HostError("InvalidArgument");
    return range;
  }
}

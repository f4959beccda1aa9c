import type { Area } from "../grid/grid";
import { shiftArea, type Shift } from "../grid/shift";
import { HostError } from "../protocol/host-error";
import { sameArea } from "./area";
import { HeaderFooterGroup } from "./header-footer";
import type { Host } from "./host";
import { keepMembers, RecordObject, type RecordPlace } from "./kept-members";
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

interface PageSetup {
  zoom?: Zoom;
  area?: Area | undefined;
  titleRows?: Area | undefined;
}

/** Excel.PageLayout: how a sheet would be printed; kept, and never drawn. */
export class PageLayout extends RecordObject implements Host<"PageLayout"> {
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

  readonly headersFooters: HeaderFooterGroup;

  constructor(private readonly sheet: Worksheet) {
    super();
    this.headersFooters = new HeaderFooterGroup(this);
  }

  override place(): RecordPlace {
    return { records: this.sheet.workbook.grid.records, key: this.sheet.recordKey("page") };
  }

  private get setup(): PageSetup {
    return this.kept as PageSetup;
  }

  /** What is printed stays with its cells. */
  follow(shift: Shift): void {
    const { area, titleRows } = this.setup;
    for (const [name, printed] of Object.entries({ area, titleRows })) {
      const moved = printed && shiftArea(printed, shift);
      if (printed && !(moved && sameArea(moved, printed))) this.keep(name, moved);
    }
  }

  override beforeKeep(): void {
    this.sheet.guard();
  }

  get zoom(): Zoom {
    return this.setup.zoom ?? { scale: 100 };
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
    this.keep("zoom", zoom);
  }

  setPrintArea(area: Range | RangeAreas | string): void {
    this.sheet.guard();
    if (!(area instanceof RangeAreas)) this.keep("area", this.rangeOf(area).area);
    else if (area.ranges.length > 1) throw new HostError("NotImplemented", "The workbench prints one area of a sheet.");
    else area.ranges.forEach((range) => this.setPrintArea(range));
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { area } = this.setup;
    return area ? new RangeAreas(this.sheet, [area]) : null;
  }
  setPrintTitleRows(rows: Range | string): void {
    this.sheet.guard();
    this.keep("titleRows", this.rangeOf(rows).getEntireRow().area);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.setup;
    return titleRows ? this.sheet.rangeAt(titleRows) : null;
  }
  private rangeOf(place: Range | string): Range {
    const range = typeof place === "string" ? this.sheet.getRange(place) : place;
    if (!(range instanceof Range) || range.worksheet !== this.sheet) throw new HostError("InvalidArgument");
    return range;
  }
}

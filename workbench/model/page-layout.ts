import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { existing } from "./existing";
import { HeaderFooterGroup } from "./header-footer";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import type { Worksheet } from "./worksheet";

const ORIENTATIONS = ["Portrait", "Landscape"];
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** Excel.PageLayout: how a sheet would be printed; kept, and never drawn. */
export class PageLayout extends HostObject {
  static override readonly type = "PageLayout";
  static override readonly scalars: readonly string[] = ["orientation", "zoom"];
  static override readonly navs: readonly string[] = ["headersFooters"];
  static override readonly methods: readonly string[] = [
    "getPrintArea",
    "getPrintAreaOrNullObject",
    "getPrintTitleRows",
    "getPrintTitleRowsOrNullObject",
    "setPrintArea",
    "setPrintTitleRows",
  ];

  readonly headersFooters = new HeaderFooterGroup();
  private turned = "Portrait";
  private zoomed: Zoom = { scale: 100 };
  private area: Range | undefined;
  private titleRows: Range | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get orientation(): string {
    return this.turned;
  }
  set orientation(orientation: unknown) {
    this.sheet.guard();
    if (typeof orientation !== "string" || !ORIENTATIONS.includes(orientation)) throw new HostError("InvalidArgument");
    this.turned = orientation;
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
  getPrintArea(): RangeAreas {
    return existing(this.getPrintAreaOrNullObject());
  }

  setPrintTitleRows(rows: Range | string): void {
    this.sheet.guard();
    this.titleRows = this.rangeOf(rows).getEntireRow();
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows ?? null;
  }
  getPrintTitleRows(): Range {
    return existing(this.getPrintTitleRowsOrNullObject());
  }

  private rangeOf(place: Range | string): Range {
    const range = typeof place === "string" ? this.sheet.getRange(place) : place;
    if (!(range instanceof Range) || range.worksheet !== this.sheet) throw new HostError("InvalidArgument");
    return range;
  }
}

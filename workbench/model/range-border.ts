import type { Area, CellStyle } from "../grid/grid";
import type { Wire, WireObject } from "../protocol/wire";
import { HostCollection, HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import type { Range } from "./range";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

const EDGES: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** Which side of which of an area's cells an edge is. */
const SIDES: Readonly<Record<Edge, { key: BorderKey; cells: (area: Area) => Area | undefined }>> = {
  EdgeTop: { key: "borderTop", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { key: "borderBottom", cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { key: "borderLeft", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { key: "borderRight", cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: {
    key: "borderBottom",
    cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : undefined),
  },
  InsideVertical: {
    key: "borderRight",
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : undefined),
  },
};

export class RangeBorder extends HostObject {
  static override readonly type = "RangeBorder";

  constructor(
    private readonly range: Range,
    readonly sideIndex: Edge,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.sideIndex };
  }

  get color(): string | null {
    const side = SIDES[this.sideIndex];
    const cells = side.cells(this.range.area);
    if (!cells) return "#000000";
    const { grid } = this.range.worksheet.cells;
    return this.range.worksheet.rangeAt(cells).uniform((row, column) => grid.style(row, column)[side.key] || "#000000");
  }
  set color(color: unknown) {
    this.draw(parseColor(color));
  }

  get style(): string {
    const side = SIDES[this.sideIndex];
    const cells = side.cells(this.range.area);
    return cells && this.range.worksheet.cells.grid.style(cells.row, cells.column)[side.key] ? "Continuous" : "None";
  }
  set style(style: unknown) {
    this.draw(style === "None" ? "" : (this.color ?? "#000000"));
  }

  /** The grid draws thin lines only. */
  get weight(): string {
    return "Thin";
  }
  set weight(_weight: unknown) {
    this.draw(this.color ?? "#000000");
  }

  private draw(color: string): void {
    const { key, cells } = SIDES[this.sideIndex];
    const area = cells(this.range.area);
    const style: CellStyle = { [key]: color };
    if (area) this.range.worksheet.cells.setStyle(area, style);
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly type = "RangeBorderCollection";

  constructor(private readonly range: Range) {
    super();
  }

  override get count(): number {
    return EDGES.length;
  }

  items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.range, edge));
  }

  find(key: Wire): RangeBorder | undefined {
    return this.items().find((border) => border.sideIndex === key);
  }
}

import type { Area, CellStyle } from "../grid/grid";
import type { Wire, WireObject } from "../protocol/wire";
import { HostCollection, HostObject } from "../protocol/host-object";
import { parseColor } from "./color";
import { uniformOf, type LookTarget } from "./range-style";

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
    private readonly range: LookTarget,
    readonly sideIndex: Edge,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.sideIndex };
  }

  get color(): string | null {
    const { worksheet } = this.range;
    const { key } = SIDES[this.sideIndex];
    const sides = this.sides().map((area) => worksheet.rangeAt(area));
    if (sides.length === 0) return "#000000";
    return uniformOf(sides, (row, column) => worksheet.cells.grid.style(row, column)[key] || "#000000");
  }
  set color(color: unknown) {
    this.draw(parseColor(color));
  }

  get style(): string {
    const { key } = SIDES[this.sideIndex];
    const [first] = this.sides();
    const drawn = first && this.range.worksheet.cells.grid.style(first.row, first.column)[key];
    return drawn ? "Continuous" : "None";
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
    const { key } = SIDES[this.sideIndex];
    const style: CellStyle = { [key]: color };
    for (const area of this.sides()) this.range.worksheet.cells.setStyle(area, style);
  }

  private sides(): Area[] {
    const { cells } = SIDES[this.sideIndex];
    return this.range.ranges.flatMap(({ area }) => cells(area) ?? []);
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly type = "RangeBorderCollection";

  constructor(private readonly range: LookTarget) {
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

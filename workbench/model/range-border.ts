import type { Area, CellStyle } from "../grid/grid";
import type { BorderLine } from "../grid/lines";
import type { Wire, WireObject } from "../protocol/wire";
import { HostCollection, HostObject } from "../protocol/host-object";
import { keepAreaFacts } from "./area-facts";
import { styleOf, weightOf, withStyle, withWeight } from "./border-line";
import { parseColor } from "./color";
import type { Host } from "./host";
import { between } from "./looks";
import { uniformOf, type LookTarget } from "./range-style";

type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight" | "borderDown" | "borderUp";

/** Which side of which of an area's cells an edge is. */
interface Side {
  key: BorderKey;
  cells: (area: Area) => Area | undefined;
}

/** In Excel's order. */
const SIDES = {
  EdgeTop: { key: "borderTop", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { key: "borderBottom", cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { key: "borderLeft", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { key: "borderRight", cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideVertical: {
    key: "borderRight",
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : undefined),
  },
  InsideHorizontal: {
    key: "borderBottom",
    cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : undefined),
  },
  DiagonalDown: { key: "borderDown", cells: (area) => area },
  DiagonalUp: { key: "borderUp", cells: (area) => area },
} as const satisfies Record<string, Side>;

type Edge = keyof typeof SIDES;

const EDGES = Object.keys(SIDES) as readonly Edge[];

/** Tints are kept, and not drawn. */
export const checkTint = between(-1, 1);

export class RangeBorder extends HostObject implements Host<"RangeBorder"> {
  static override readonly type = "RangeBorder";
  static {
    keepAreaFacts(this, { tintAndShade: [0, checkTint] }, ({ sideIndex }: RangeBorder) => sideIndex);
  }

  constructor(
    readonly range: LookTarget,
    readonly sideIndex: Edge,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.sideIndex };
  }

  get color(): string | null {
    return this.uniform((line) => line?.color ?? "#000000");
  }
  set color(color: string | null) {
    const written = parseColor(color);
    this.redraw((line) => ({ kind: line?.kind ?? "thin", color: written }));
  }

  get style(): string | null {
    return this.uniform(styleOf);
  }
  set style(style: string | null) {
    this.redraw((line) => withStyle(String(style), line));
  }

  get weight(): string | null {
    return this.uniform(weightOf);
  }
  set weight(weight: string | null) {
    this.redraw((line) => withWeight(String(weight), line));
  }

  /** Null where the lines of an edge differ; that of an area without the edge is none. */
  private uniform<T>(read: (line: BorderLine | null) => T): T | null {
    const { worksheet } = this.range;
    const sides = this.sides().map((area) => worksheet.rangeAt(area));
    if (sides.length === 0) return read(null);
    return uniformOf(sides, (row, column) => read(this.lineAt(row, column)));
  }

  private lineAt(row: number, column: number): BorderLine | null {
    return this.range.worksheet.cells.grid.style(row, column)[SIDES[this.sideIndex].key] ?? null;
  }

  /** As the line of the edge's first cell becomes, all of it does. */
  private redraw(change: (line: BorderLine | null) => BorderLine | null): void {
    const [first] = this.sides();
    if (!first) return;
    const style: CellStyle = { [SIDES[this.sideIndex].key]: change(this.lineAt(first.row, first.column)) };
    for (const area of this.sides()) this.range.worksheet.cells.setStyle(area, style);
  }

  private sides(): Area[] {
    const { cells } = SIDES[this.sideIndex];
    return this.range.ranges.flatMap(({ area }) => cells(area) ?? []);
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> implements Host<"RangeBorderCollection"> {
  static override readonly type = "RangeBorderCollection";
  static {
    keepAreaFacts(this, { tintAndShade: [0, checkTint] }, () => "borders");
  }

  constructor(readonly range: LookTarget) {
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

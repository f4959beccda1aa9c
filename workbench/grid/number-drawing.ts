import { CellValueType, HorizontalAlign, type ICellData, type IStyleData } from "@univerjs/core";
import { DEFAULT_PADDING_DATA, Font, FontCache, SpreadsheetExtensionRegistry } from "@univerjs/engine-render";
import { fitNumber, type Uncuttable } from "./number-fit";
import { isGeneral } from "./number-text";
import { isErrorText } from "./value-objects";

/** What Univer hands to the drawing of one cell: the cell as it is to be shown, and the pixels there are, merged cells as one. */
interface Drawing {
  fontCache?: { cellData: ICellData; style?: IStyleData; fontString: string; horizontalAlign?: HorizontalAlign };
  startX: number;
  endX: number;
}

interface TextDrawing {
  _renderText(context: unknown, row: number, column: number, drawing: Drawing, overflow: unknown): void;
}

/** Univer cuts a number off at the edge of its column. It offers no hook for it, so its drawing of text is given what fits. */
class FittingFont extends Font {
  constructor() {
    super();
    const self = this as unknown as TextDrawing;
    const draw = self._renderText.bind(this);
    self._renderText = (context, row, column, drawing, overflow) => {
      const cached = drawing.fontCache;
      if (cached) drawing.fontCache = fitted(cached, drawing.endX - drawing.startX);
      draw(context, row, column, drawing, overflow);
      drawing.fontCache = cached;
    };
  }
}

/** Replaces Univer's own, which has the same key, in every grid that is made from now on. */
export function drawNumbersThatFit(): void {
  if (!SpreadsheetExtensionRegistry.getData().includes(FittingFont)) SpreadsheetExtensionRegistry.add(FittingFont);
}

function fitted(cached: NonNullable<Drawing["fontCache"]>, width: number): NonNullable<Drawing["fontCache"]> {
  const { cellData, style, fontString } = cached;
  const number = uncuttable(cellData, style);
  if (number === undefined) return cached;
  const { l: left = DEFAULT_PADDING_DATA.l, r: right = DEFAULT_PADDING_DATA.r } = style?.pd ?? {};
  const widthOf = (text: string): number => FontCache.getMeasureText(text, fontString).width;
  const v = fitNumber(number, width - (left ?? 0) - (right ?? 0), widthOf);
  // As Excel does, and Univer for booleans alone.
  const centred = isErrorText(cellData.v) && cached.horizontalAlign === HorizontalAlign.UNSPECIFIED;
  const align = centred ? { horizontalAlign: HorizontalAlign.CENTER } : {};
  return { ...cached, ...align, cellData: { ...cellData, v, t: cellData.t ?? CellValueType.NUMBER } };
}

function uncuttable({ v, t }: ICellData, style: IStyleData | undefined): Uncuttable | undefined {
  if (v === undefined || v === null || v === "") return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return { text: v ? "TRUE" : "FALSE" };
  if (isErrorText(v)) return { text: String(v) };
  if (t !== CellValueType.NUMBER && (t || typeof v !== "number")) return undefined;
  return isGeneral(style?.n?.pattern) && Number.isFinite(Number(v)) ? { general: Number(v) } : { text: String(v) };
}

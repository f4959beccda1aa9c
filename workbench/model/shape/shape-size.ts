/** Points from the sheet's left and top edge, and how large. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which part of what a frame gains lies before it, by Excel.ShapeScaleFrom. */
const BEFORE: Readonly<Record<string, number>> = {
  ScaleFromTopLeft: 0,
  ScaleFromMiddle: 0.5,
  ScaleFromBottomRight: 1,
};

/** A frame of another size, with its corner or middle where it was. */
export function scaledFrame(frame: Frame, size: Partial<Frame>, from: string): Frame {
  const { width = frame.width, height = frame.height } = size;
  const before = BEFORE[from] ?? 0;
  return {
    left: frame.left - (width - frame.width) * before,
    top: frame.top - (height - frame.height) * before,
    width,
    height,
  };
}

/** The smallest frame around others. */
export function frameAround(frames: readonly Frame[]): Frame {
  const left = Math.min(...frames.map((frame) => frame.left));
  const top = Math.min(...frames.map((frame) => frame.top));
  const right = Math.max(...frames.map((frame) => frame.left + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.top + frame.height));
  return { left, top, width: right - left, height: bottom - top };
}

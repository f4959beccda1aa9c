/** A file counts columns in widths of a digit of the usual font, seven pixels, and a point is 4/3 pixels. */
const POINTS_PER_DIGIT = 7 * 0.75;

export function widthToFile(points: number): number {
  return Math.round((points / POINTS_PER_DIGIT) * 256) / 256;
}

export function widthFromFile(digits: number): number {
  return digits * POINTS_PER_DIGIT;
}

export const POINTS_PER_INCH = 72;

/** The straight line of least squares from the first to the last x; undefined where it is not determined. */
export function trendOf(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): { from: [number, number]; to: [number, number] } | undefined {
  const points = x.flatMap((at, index) => {
    const value = y[index] ?? null;
    return at === null || value === null ? [] : [[at, value] as const];
  });
  const mean = (index: 0 | 1): number => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [at]) => sum + (at - meanX) ** 2, 0);
  if (points.length < 2 || spread === 0) return undefined;
  const slope = points.reduce((sum, [at, value]) => sum + (at - meanX) * (value - meanY), 0) / spread;
  const end = (at: number): [number, number] => [at, meanY + slope * (at - meanX)];
  const places = points.map(([at]) => at);
  return { from: end(Math.min(...places)), to: end(Math.max(...places)) };
}

// How a quantity grows with the size of the log: the slope of its logarithm over that of the size.

export interface Point {
  readonly size: number;
  readonly value: number;
}

/**
 * The exponent `k` of value ~ size^k by least squares: 0 for what does not grow, 1 for what grows in
 * proportion; null with fewer than two sizes. What is below 1 counts as 1, which has no logarithm to fall to.
 */
export function growthOf(points: readonly Point[]): number | null {
  if (points.length < 2) return null;
  const logs = points.map(({ size, value }) => ({
    x: Math.log(size),
    y: Math.log(Math.max(1, value)),
  }));
  const mean = (of: (log: (typeof logs)[number]) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  if (spread === 0) return null;
  return logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0) / spread;
}

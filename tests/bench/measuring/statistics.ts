/** The middle of some numbers; between two middles, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no middle of nothing.');
  return (low + high) / 2;
}

/**
 * How a cost grows with the size: the slope of the straight line that fits the logarithms best. 1 is in proportion, 2 is
 * four times the cost for twice the size. `null` when there are fewer than two sizes.
 */
export function growthExponent(points: readonly { size: number; cost: number }[]): number | null {
  if (points.length < 2) return null;
  const logarithms = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (of: 'x' | 'y'): number =>
    logarithms.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const rise = logarithms.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const run = logarithms.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return rise / run;
}

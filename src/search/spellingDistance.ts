/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one word of the other.
 * Stops counting once it is more than `most`, and then gives `most + 1`.
 *
 * @example spellingDistance('safegaurd', 'safeguard', 2) // => 1
 */
export function spellingDistance(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  const from = (steps: readonly number[], at: number): number => steps[at] ?? tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          from(last, column) + 1,
          from(current, column - 1) + 1,
          from(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          swapped ? from(beforeLast, column - 2) + 1 : tooMany,
        ),
      );
    }
    if (Math.min(...current) > most) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(from(last, b.length), tooMany);
}

import type { Node } from 'prosemirror-model';

/** Blocks that take the place of others: of those from `from` to `to`, the last excluded. */
export interface Run {
  from: number;
  to: number;
  nodes: readonly Node[];
}

/** Two texts of more blocks than this together are compared at their ends alone. */
const mostCompared = 4000;

/**
 * Where two rows of blocks differ.
 * @param withNeighbours whether the blocks on both sides of a difference belong to it
 */
export function changedRuns(
  old: readonly Node[],
  now: readonly Node[],
  withNeighbours = false,
): Run[] {
  const widest = withNeighbours ? 1 : 0;
  const pairs = [[-1, -1], ...equalPairs(old, now), [old.length, now.length]] as const;
  const gaps = pairs.flatMap(([oldEnd, nowEnd], index) => {
    const [oldStart, nowStart] = pairs[index - 1] ?? [-1, -1];
    if (oldEnd - oldStart <= 1 && nowEnd - nowStart <= 1) return [];
    return [{ from: oldStart + 1, to: oldEnd, first: nowStart + 1, last: nowEnd }];
  });
  const wide = gaps.map(({ from, to, first, last }) => {
    const before = from > 0 ? widest : 0;
    const after = to < old.length ? widest : 0;
    return { from: from - before, to: to + after, first: first - before, last: last + after };
  });
  const apart: typeof wide = [];
  for (const gap of wide) {
    const previous = apart.at(-1);
    if (previous === undefined || gap.from >= previous.to) apart.push(gap);
    else Object.assign(previous, { to: gap.to, last: gap.last });
  }
  return apart.map(({ from, to, first, last }) => ({ from, to, nodes: now.slice(first, last) }));
}

/** The longest row of pairs that are equal, in order. */
function equalPairs(old: readonly Node[], now: readonly Node[]): [number, number][] {
  const most = Math.min(old.length, now.length);
  const isEqual = (a: number, b: number): boolean => {
    const [one, other] = [old[a], now[b]];
    return one !== undefined && other?.eq(one) === true;
  };
  let start = 0;
  while (start < most && isEqual(start, start)) start += 1;
  let end = 0;
  while (end < most - start && isEqual(old.length - 1 - end, now.length - 1 - end)) end += 1;
  const middle =
    old.length + now.length > mostCompared
      ? []
      : commonPairs(old.length - end, now.length - end, start, isEqual);
  return [
    ...Array.from({ length: start }, (_, index): [number, number] => [index, index]),
    ...middle,
    ...Array.from({ length: end }, (_, index): [number, number] => [
      old.length - end + index,
      now.length - end + index,
    ]),
  ];
}

function commonPairs(
  oldEnd: number,
  nowEnd: number,
  start: number,
  isEqual: (a: number, b: number) => boolean,
): [number, number][] {
  const width = nowEnd - start + 1;
  const lengths = new Uint16Array((oldEnd - start + 1) * width);
  const at = (a: number, b: number): number => lengths[(a - start) * width + (b - start)] ?? 0;
  for (let a = oldEnd - 1; a >= start; a -= 1)
    for (let b = nowEnd - 1; b >= start; b -= 1)
      lengths[(a - start) * width + (b - start)] = isEqual(a, b)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: [number, number][] = [];
  for (let a = start, b = start; a < oldEnd && b < nowEnd;) {
    if (isEqual(a, b)) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

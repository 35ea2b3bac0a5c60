import type { Bounds, DisclosureCell } from './disclosureProblem.ts';

/** What a reader knows about a count alone: the number shown, or the range it can be in. */
export function knownBounds(cell: DisclosureCell | undefined, isHidden: boolean): Bounds {
  if (cell === undefined) return { lower: 0, upper: Infinity };
  const { value, lowest = 0, shownAs } = cell;
  if (isHidden || value === null) return { lower: lowest, upper: Infinity };
  return shownAs ?? { lower: value, upper: value };
}

/** Whether a count may be hidden: it is not public already, and not lower than readers would take it for. */
export function canBeHidden(cell: DisclosureCell | undefined): boolean {
  if (cell === undefined || cell.fixed === true) return false;
  return cell.value === null || cell.value >= (cell.lowest ?? 0);
}

import { roundTo } from './format.ts';

/** A share, or `null` where there is none, beside the count that it may be a share of the whole of. */
export interface ShareBesideCount {
  share: number | null;
  count: number | null;
  /** How many decimal places the share is given to. */
  decimals: number;
}

/**
 * Whether every share that is beside a count is that count divided by the whole, as it would be rounded. At least two
 * have to be there, since one fits by chance.
 */
export function isShareOf(pairs: readonly ShareBesideCount[], whole: number): boolean {
  const known = pairs.filter(
    (pair): pair is { share: number; count: number; decimals: number } =>
      pair.share !== null && pair.count !== null,
  );
  return (
    whole > 0 &&
    known.filter(({ count }) => count > 0).length >= 2 &&
    known.every(
      ({ share, count, decimals }) =>
        roundTo((100 * count) / whole, decimals) === roundTo(share, decimals),
    )
  );
}

import type { Found } from './findPages.ts';

/** Signs match equally well from this share of the best score. */
const alike = 0.65;
/** An answer this good is good enough: that it is better still says nothing about how serious the matter is. */
const goodEnough = 1;

/** Says whether a result is a sign of need. */
export function isSign({ page, place }: Pick<Found, 'page' | 'place'>): boolean {
  return page.level !== undefined && place?.label !== undefined;
}

/**
 * Makes one result of signs that match equally well: the sign of the highest level, with those of lower levels named in it. Signs of lower
 * levels that match worse are left out, and one of the lowest level, which says that all is well, wherever another was found.
 * @param found the pages that answer, each with its score
 */
export function signsByLevel(found: readonly Found[]): Found[] {
  const signs = found.filter(isSign).sort((a, b) => b.score - a.score);
  const worrying = signs.filter(({ page }) => page.level !== 1);
  const best = worrying[0];
  if (best === undefined) return [...found];
  const matching = worrying
    .filter(({ score }) => score >= Math.min(best.score, goodEnough) * alike)
    .sort((a, b) => (b.page.level ?? 0) - (a.page.level ?? 0));
  const [highest, ...lower] = matching;
  if (highest === undefined) return [...found];
  const others = found.filter(
    (one) => !isSign(one) || ((one.page.level ?? 0) > (highest.page.level ?? 0) && one !== highest),
  );
  return [...others, { ...highest, score: best.score, lowerSigns: lower }];
}

import type { CallForHelp } from './callForHelp.ts';
import type { Filters } from './filters.ts';
import { passes } from './filters.ts';
import type { Found } from './findPages.ts';
import type { ParsedQuery } from './parsedQuery.ts';
import type { SearchIndex } from './searchIndex.ts';
import { isSign } from './signsByLevel.ts';

/** Answers below this are weaker than the pages that say who to tell: when the query speaks of people, and otherwise. */
const helpScore = { child: 0.95, adult: 0.62 };
const otherHelpScore = 0.45;
/** What is added to a page about harm or a safeguarding sign when the query speaks of people. */
const harmLift = 0.1;
/** What is taken from other pages then, unless the question asks for their kind. A child has no use for most of them. */
const drop = { child: 0.3, adult: 0.1 };
/** A sign that matches worse than this says nothing about the person. */
const leastForSigns = 0.5;
const figuresDrop = 0.3;
const figures = new Set(['data', 'report', 'improvement']);

/**
 * What answers a query that calls for help: pages that say who to tell come before weak answers, and the level at which all is
 * well and signs that hardly match are left out.
 */
export function withHelp(
  { to, because }: CallForHelp,
  found: readonly Found[],
  { lifts }: ParsedQuery,
  { candidates }: SearchIndex,
  filters: Filters,
): Found[] {
  const least = because === 'people' ? helpScore[to] : otherHelpScore;
  const helpPages = [...new Set(candidates.map(({ page }) => page))]
    .filter((page) => page.kind === 'help' && passes(page, filters))
    .map((page): Found => {
      const own = found.find((one) => one.page === page);
      const isTheirs = (page.forChildren === true) === (to === 'child');
      return {
        ...(own ?? { page, place: null, furtherPlaces: [] }),
        score: Math.max(own?.score ?? 0, isTheirs ? least : least - 0.01),
      };
    });
  const others = found.filter(({ page }) => page.kind !== 'help' && page.level !== 1);
  // Where nothing is found, the call for help says all that these pages could.
  if (because === 'doubt' && found.length === 0) return [];
  if (because !== 'people')
    return [...helpPages, ...others.filter((one) => !isSign(one) || one.score > least)];
  return [
    ...helpPages,
    ...others
      .map((one) => ({ ...one, score: one.score + changeFor(one, to, lifts) }))
      .filter((one) => !isSign(one) || one.score > leastForSigns)
      .filter((one) => to === 'adult' || !isSign(one) || one.place?.safeguarding === true),
  ];
}

function changeFor(
  { page, place }: Found,
  to: CallForHelp['to'],
  lifts: ReadonlyMap<string, number>,
): number {
  if (page.harm === true || place?.safeguarding === true) return harmLift;
  if (isSign({ page, place }) || lifts.has(page.kind)) return 0;
  return figures.has(page.kind) ? -figuresDrop : -drop[to];
}

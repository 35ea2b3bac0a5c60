import type { Entries } from '../../reader/entry.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import type { Review } from '../../schemas/review.ts';
import type { RecommendationLink } from './improvement.ts';

/** Every recommendation and finding of every inspection and review, by its full id. */
export function recommendationLinks(entries: Entries): Map<string, RecommendationLink> {
  return new Map([
    ...entries.inspections.flatMap(({ id, data }) =>
      linksOf(id, data, data.shortTitle, `/improvement/inspections/${id}/`, (own) => `${own}/`),
    ),
    ...entries.reviews.flatMap(({ id, data }) =>
      linksOf(id, data, data.title, `/reviews/${id}/`, (own) => `#${own}`),
    ),
  ]);
}

function linksOf(
  id: string,
  { findings, recommendations }: Pick<Inspection | Review, 'findings' | 'recommendations'>,
  inspection: string,
  address: string,
  placeOf: (own: string) => string,
): [string, RecommendationLink][] {
  const link = (own: string, text: string, place: string): [string, RecommendationLink] => {
    const reference = `${id}/${own}`;
    return [reference, { reference, text, inspection, address: `${address}${place}` }];
  };
  return [
    ...findings.map((found) => link(found.id, found.text, `#${found.id}`)),
    ...recommendations.map(({ id: own, shortText }) => link(own, shortText, placeOf(own))),
  ];
}

/** The links for some references. Broken ones are reported elsewhere and left out here. */
export function linksFor(
  references: Iterable<string>,
  links: ReadonlyMap<string, RecommendationLink>,
): RecommendationLink[] {
  return [...new Set(references)].flatMap((reference) => links.get(reference) ?? []);
}

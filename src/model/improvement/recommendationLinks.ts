import type { Entries } from '../../reader/entry.ts';
import type { RecommendationLink } from './improvement.ts';

/** Every recommendation and finding of every inspection, by its full id. */
export function recommendationLinks(entries: Entries): Map<string, RecommendationLink> {
  return new Map(
    entries.inspections.flatMap(({ id, data }) => {
      const address = `/improvement/inspections/${id}/`;
      const link = (own: string, text: string, target: string): [string, RecommendationLink] => {
        const reference = `${id}/${own}`;
        return [reference, { reference, text, inspection: data.shortTitle, address: target }];
      };
      return [
        ...data.findings.map((found) => link(found.id, found.text, `${address}#${found.id}`)),
        ...data.recommendations.map(({ id: own, shortText }) =>
          link(own, shortText, `${address}${own}/`),
        ),
      ];
    }),
  );
}

/** The links for some references; those that lead nowhere are reported elsewhere and left out here. */
export function linksFor(
  references: Iterable<string>,
  links: ReadonlyMap<string, RecommendationLink>,
): RecommendationLink[] {
  return [...new Set(references)].flatMap((reference) => links.get(reference) ?? []);
}

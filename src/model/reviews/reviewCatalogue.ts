import type { Catalogue } from '../catalogue.ts';
import { catalogue, itemsOnPage, listsOf } from '../catalogue.ts';
import type { ListPage } from '../improvement/paging.ts';
import { paged } from '../improvement/paging.ts';
import type { Partnership } from '../partnership.ts';
import { decisionsNotToAct } from './buildReviews.ts';
import type { DecisionNotToAct, ReviewPage } from './review.ts';
import { hasSheet } from './reviewTables.ts';
import type { Words } from '../../words/words.ts';
import { english } from '../../words/words.ts';
import { reviewStatuses } from './reviewWords.ts';

/** The page of all decisions not to act. */
export const notDoneAddress = '/reviews/not-done/';

/** The decisions not to act, in parts. */
export function notDonePages(reviews: readonly ReviewPage[]): ListPage<DecisionNotToAct>[] {
  return paged(decisionsNotToAct(reviews), itemsOnPage, notDoneAddress);
}

/** The reviews with the ways to narrow them: by status, kind, theme, type of harm, year and agency. */
export function reviewCatalogue(
  { reviews, reviewThemes, agencies }: Pick<Partnership, 'reviews' | 'reviewThemes' | 'agencies'>,
  words: Words,
): Catalogue<ReviewPage> {
  const named = <T extends { id: string; title: string }>(list: readonly T[]) => {
    const titles = new Map(list.map(({ id, title }) => [id, title]));
    return (ids: readonly string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  };
  const [themes, harms, bodies] = [
    named(reviewThemes.themes),
    named(reviewThemes.harms),
    named(agencies),
  ];
  const { all, facets } = catalogue(
    reviews,
    '/reviews/',
    [
      {
        id: 'status',
        title: words('reviews.facets.status'),
        of: ({ status }) => [{ id: status, title: words(`reviews.statuses.${status}`) }],
      },
      {
        id: 'kind',
        title: words('reviews.facets.kind'),
        of: ({ kind }) => [{ id: kind, title: words(`reviews.kinds.${kind}`) }],
      },
      { id: 'theme', title: words('reviews.facets.theme'), of: (review) => themes(review.themes) },
      { id: 'harm', title: words('reviews.facets.harm'), of: (review) => harms(review.harms) },
      {
        id: 'year',
        title: words('reviews.facets.year'),
        of: ({ date }) => [{ id: date.slice(0, 4), title: date.slice(0, 4) }],
      },
      {
        id: 'agency',
        title: words('reviews.facets.agency'),
        of: (review) => bodies(review.agencies),
      },
    ],
    words,
  );
  // Reviews that are open come first.
  const rank = (list: { items: ReviewPage[] }) =>
    reviewStatuses.findIndex((status) => status === list.items[0]?.status);
  return {
    all,
    facets: facets.map((facet, index) =>
      index === 0 ? { ...facet, lists: facet.lists.toSorted((a, b) => rank(a) - rank(b)) } : facet,
    ),
  };
}

/** Every address in the reviews section, except the reviews themselves. */
export function reviewAddresses(partnership: Partnership): string[] {
  const { reviews } = partnership;
  if (reviews.length === 0) return [];
  return [
    ...notDonePages(reviews).map(({ address }) => address),
    '/reviews.csv',
    '/reviews/feed.xml',
    ...listsOf(reviewCatalogue(partnership, english)).flatMap(({ pages }) =>
      pages.map(({ address }) => address),
    ),
    ...reviews.flatMap(({ address, briefing, dates }) => [
      ...(hasSheet({ dates }) ? [`${address}sheet.csv`] : []),
      ...(briefing === undefined ? [] : [`${address}briefing/`]),
    ]),
  ];
}

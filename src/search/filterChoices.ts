import type { Words } from '../words/words.ts';
import { kinds } from './kinds.ts';
import type { SearchPage, Vocabulary } from './searchPage.ts';

/** One group of check boxes that filter the results. */
export interface FilterGroup {
  /** The name of the field. */
  name: 'kind' | 'audience' | 'year';
  /** Its heading. */
  legend: string;
  /** What can be ticked. */
  choices: { value: string; text: string }[];
}

const audiences = ['public', 'practitioner', 'business-unit'] as const;

/** The filters that make a difference on this site: only choices that some page has, and only groups of two or more. */
export function filterChoices({ pages }: Vocabulary, words: Words): FilterGroup[] {
  const present = (value: (page: SearchPage) => string | undefined): Set<string> =>
    new Set(pages.map(value).filter((one) => one !== undefined));
  const presentKinds = present(({ kind }) => kind);
  const presentAudiences = present(({ audience }) => audience ?? 'public');
  const years = [...present(({ year }) => year)].sort().reverse();
  const groups: FilterGroup[] = [
    {
      name: 'kind',
      legend: words('search.filters.kind'),
      choices: kinds
        .filter((kind) => presentKinds.has(kind))
        .map((value) => ({ value, text: words(`search.kinds.${value}.many`) })),
    },
    {
      name: 'audience',
      legend: words('search.filters.audience'),
      choices: audiences
        .filter((audience) => presentAudiences.has(audience))
        .map((value) => ({ value, text: words(`search.filters.audiences.${value}`) })),
    },
    {
      name: 'year',
      legend: words('search.filters.year'),
      choices: years.map((year) => ({ value: year, text: year.replace('-', '/') })),
    },
  ];
  return groups.filter(({ name, choices }) => choices.length >= (name === 'year' ? 1 : 2));
}

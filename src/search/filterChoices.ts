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

const audiences = [
  { value: 'public', text: 'Everybody' },
  { value: 'practitioner', text: 'Practitioners' },
  { value: 'business-unit', text: 'The business unit' },
];

/** The filters that make a difference on this site: only choices that some page has, and only groups of two or more. */
export function filterChoices({ pages }: Vocabulary): FilterGroup[] {
  const present = (value: (page: SearchPage) => string | undefined): Set<string> =>
    new Set(pages.map(value).filter((one) => one !== undefined));
  const presentKinds = present(({ kind }) => kind);
  const presentAudiences = present(({ audience }) => audience ?? 'public');
  const years = [...present(({ year }) => year)].sort().reverse();
  const groups: FilterGroup[] = [
    {
      name: 'kind',
      legend: 'What',
      choices: kinds
        .filter(({ id }) => presentKinds.has(id))
        .map(({ id, many }) => ({ value: id, text: many })),
    },
    {
      name: 'audience',
      legend: 'Written for',
      choices: audiences.filter(({ value }) => presentAudiences.has(value)),
    },
    {
      name: 'year',
      legend: 'Year',
      choices: years.map((year) => ({ value: year, text: year.replace('-', '/') })),
    },
  ];
  return groups.filter(({ name, choices }) => choices.length >= (name === 'year' ? 1 : 2));
}

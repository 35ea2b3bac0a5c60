import { kinds } from '../search/kinds.ts';

/** What the script of the search says. */
export const searchPhrases = [
  'search.results.action',
  'search.results.business-unit',
  'search.results.corrected',
  'search.results.correction',
  'search.results.didYouMean',
  'search.results.everything',
  'search.results.first',
  'search.results.found',
  'search.results.foundExactly',
  'search.results.help',
  'search.results.lower',
  'search.results.more',
  'search.results.notExactly',
  'search.results.nothing',
  'search.results.practitioner',
  'search.results.searchText',
  'search.results.superseded',
  'search.results.tryOthers',
  'search.kinds.other',
  ...kinds.map((kind) => `search.kinds.${kind}.one` as const),
] as const;

import { agenciesSummary } from '../collections/agencyTypes.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Words } from '../words/words.ts';
import { childrenPages, helpPage } from './helpPage.ts';
import { kindLabel } from './kinds.ts';
import type { SearchPage } from './searchPage.ts';
import type { StandingPage } from './standingPage.ts';
import { list } from './standingPage.ts';

/** The pages that every site has, with the everyday words for them. */
export function standingPages(
  {
    site,
    thresholds,
    agencies,
    editions,
  }: Pick<Partnership, 'site' | 'thresholds' | 'agencies' | 'editions'>,
  words: Words,
): SearchPage[] {
  const called = (name: NamedPage) => ({
    title: words(`search.pages.${name}.title`),
    words: list(words(`search.pages.${name}.words`)),
  });
  const pages: StandingPage[] = [
    {
      address: '/',
      list: true,
      title: site.name,
      kind: 'home',
      names: [site.shortName, ...list(words('search.pages.home.names'))],
      text: site.description,
    },
    helpPage(site, words),
    ...childrenPages(site, words),
    { address: '/arrangements/', list: true, kind: 'arrangements', ...called('arrangements') },
    {
      address: '/arrangements/coverage/',
      list: true,
      title: words('search.pages.coverage.title'),
      kind: 'arrangements',
      names: editions.map(({ shortTitle }) => shortTitle),
      words: [...list(words('search.pages.coverage.words')), ...editions.map(({ title }) => title)],
    },
    { address: '/arrangements/editions/', kind: 'arrangements', ...called('editions') },
    { address: '/groups/', list: true, kind: 'group', ...called('groups') },
    {
      address: '/agencies/',
      list: true,
      kind: 'agency',
      ...called('agencies'),
      text: agenciesSummary(site, words),
      places: agencies.map(({ id, title, summary, keywords, asPrinted }) => ({
        id,
        title,
        label: words('search.pages.agencies.one'),
        text: summary,
        words: [...keywords, ...(asPrinted === undefined ? [] : [asPrinted])],
      })),
    },
    {
      address: '/thresholds/',
      kind: 'thresholds',
      audience: 'practitioner',
      ...called('thresholds'),
      text: words('search.pages.thresholds.text'),
      places: [
        ...thresholds.domains.map(({ id, name, meaning, parts }) => ({
          id,
          title: name,
          text: meaning,
          words: parts,
        })),
        {
          id: 'principles',
          title: words('search.pages.thresholds.principles'),
          words: thresholds.principles.map(({ title }) => title),
        },
        {
          id: 'side-by-side',
          title: words('search.pages.thresholds.sideBySide'),
          words: list(words('search.pages.thresholds.sideBySideWords')),
        },
      ],
    },
    {
      address: '/thresholds/signs/',
      list: true,
      kind: 'thresholds',
      audience: 'practitioner',
      ...called('signs'),
      text: words('search.pages.signs.text'),
    },
    {
      address: '/thresholds/card/',
      kind: 'thresholds',
      audience: 'practitioner',
      ...called('card'),
    },
    {
      address: '/thresholds/timescales/due-date/',
      kind: 'time-limits',
      audience: 'practitioner',
      ...called('dueDate'),
      text: words('search.pages.dueDate.text'),
    },
    {
      address: '/glossary/',
      list: true,
      kind: 'glossary',
      ...called('glossary'),
      text: words('search.pages.glossary.text'),
    },
    {
      address: '/glossary/abbreviations/',
      list: true,
      kind: 'glossary',
      ...called('abbreviations'),
    },
    { address: '/reports/', list: true, kind: 'report', ...called('reports') },
    {
      address: '/data/',
      list: true,
      kind: 'data',
      ...called('data'),
      text: words('search.pages.data.text'),
    },
    { address: '/accessibility/', kind: 'about', ...called('accessibility') },
    { address: '/privacy/', kind: 'about', ...called('privacy') },
    { address: '/site-map/', list: true, kind: 'site-map', ...called('siteMap') },
  ];
  return pages.map((page) => ({ ...page, label: kindLabel(page.kind, words) }));
}

/** The pages whose title and everyday words are among the words of the site. */
type NamedPage =
  | 'abbreviations'
  | 'accessibility'
  | 'agencies'
  | 'arrangements'
  | 'card'
  | 'data'
  | 'dueDate'
  | 'editions'
  | 'glossary'
  | 'groups'
  | 'privacy'
  | 'reports'
  | 'signs'
  | 'siteMap'
  | 'thresholds';

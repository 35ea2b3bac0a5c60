import { agenciesSummary } from '../collections/agencyTypes.ts';
import type { Partnership } from '../model/partnership.ts';
import { english } from '../words/words.ts';
import { childrenPages, helpPage } from './helpPage.ts';
import { kindLabel } from './kinds.ts';
import type { SearchPage } from './searchPage.ts';
import type { StandingPage } from './standingPage.ts';
import { list } from './standingPage.ts';

/** The pages that every site has, with the everyday words for them. */
export function standingPages({
  site,
  thresholds,
  agencies,
  editions,
}: Pick<Partnership, 'site' | 'thresholds' | 'agencies' | 'editions'>): SearchPage[] {
  const pages: StandingPage[] = [
    {
      address: '/',
      list: true,
      title: site.name,
      kind: 'home',
      names: [site.shortName, 'home page', 'start page'],
      text: site.description,
    },
    helpPage(site),
    ...childrenPages(site),
    {
      address: '/arrangements/',
      list: true,
      title: 'Arrangements',
      kind: 'arrangements',
      words: list(
        'published arrangements, how we work together, how the partnership works, multi-agency safeguarding arrangements',
      ),
    },
    {
      address: '/arrangements/coverage/',
      list: true,
      title: 'What the law asks of the arrangements',
      kind: 'arrangements',
      names: editions.map(({ shortTitle }) => shortTitle),
      words: [
        ...list(
          'coverage, statutory requirements, compliance, what must be published, what the law says',
        ),
        ...editions.map(({ title }) => title),
      ],
    },
    {
      address: '/arrangements/editions/',
      title: 'Editions of the arrangements',
      kind: 'arrangements',
      words: list('versions, changes, history of the arrangements, previous version'),
    },
    {
      address: '/groups/',
      list: true,
      title: 'Groups',
      kind: 'group',
      words: list(
        'structure, structure chart, organisation chart, organogram, governance structure, subgroups, boards and committees, who answers to whom',
      ),
    },
    {
      address: '/agencies/',
      list: true,
      title: 'Agencies',
      kind: 'agency',
      words: list(
        'partner agencies, partners, member organisations, who is involved, list of agencies',
      ),
      text: agenciesSummary(site, english),
      places: agencies.map(({ id, title, summary, keywords, asPrinted }) => ({
        id,
        title,
        label: 'Agency',
        text: summary,
        words: [...keywords, ...(asPrinted === undefined ? [] : [asPrinted])],
      })),
    },
    {
      address: '/thresholds/',
      title: 'Thresholds',
      kind: 'thresholds',
      audience: 'practitioner',
      words: list(
        'threshold guide, threshold document, threshold matrix, levels of need, continuum of need, windscreen, signs and indicators, which level, compare levels, warning signs',
      ),
      text: 'Which level of help fits which need, the signs, what to do now, and what the law says.',
      places: [
        ...thresholds.domains.map(({ id, name, meaning, parts }) => ({
          id,
          title: name,
          text: meaning,
          words: parts,
        })),
        {
          id: 'principles',
          title: 'Before you use the list',
          words: thresholds.principles.map(({ title }) => title),
        },
        {
          id: 'side-by-side',
          title: 'Side by side',
          words: list('levels compared, comparison table'),
        },
      ],
    },
    {
      address: '/thresholds/signs/',
      list: true,
      title: 'All signs',
      kind: 'thresholds',
      audience: 'practitioner',
      words: list('list of signs, all indicators, indicator list, filter indicators'),
      text: 'Every sign that helps to judge the level of need. Filter them by level, by domain or by words.',
    },
    {
      address: '/thresholds/card/',
      title: 'The levels on one sheet of paper',
      kind: 'thresholds',
      audience: 'practitioner',
      words: list(
        'print card, threshold card, poster, quick reference, summary sheet, one page summary',
      ),
    },
    {
      address: '/thresholds/timescales/due-date/',
      title: 'Work out a due date',
      kind: 'time-limits',
      audience: 'practitioner',
      words: list(
        'working day calculator, deadline calculator, date calculator, count working days, bank holidays',
      ),
      text: 'Choose a time limit or a number of working days, and see the day by which it must be done.',
    },
    {
      address: '/glossary/',
      list: true,
      title: 'Glossary',
      kind: 'glossary',
      words: list(
        'abbreviations, acronyms, jargon buster, jargon, dictionary, definitions, list of terms, what the words mean',
      ),
      text: 'Words and abbreviations, each in one plain sentence.',
    },
    {
      address: '/glossary/abbreviations/',
      list: true,
      title: 'Abbreviations',
      kind: 'glossary',
      words: list('list of abbreviations, list of acronyms, what letters stand for'),
    },
    {
      address: '/reports/',
      list: true,
      title: 'Reports',
      kind: 'report',
      words: list('annual reports, yearly reports, all reports, previous reports'),
    },
    {
      address: '/data/',
      list: true,
      title: 'Data',
      kind: 'data',
      words: list(
        'figures, statistics, tables, downloads, open data, spreadsheets, csv, excel, charts, numbers',
      ),
      text: 'The figures behind the reports, in tables that can be downloaded.',
    },
    {
      address: '/accessibility/',
      title: 'Accessibility statement',
      kind: 'about',
      words: list(
        'accessibility, screen reader, large print, easy read, braille, cannot use this website, problem with this website, complain about this website, keyboard shortcuts, font size, contrast',
      ),
    },
    {
      address: '/privacy/',
      title: 'Privacy',
      kind: 'about',
      words: list(
        'privacy notice, cookies, tracking, data protection, personal information, your data, what this website knows about me',
      ),
    },
    {
      address: '/site-map/',
      list: true,
      title: 'Site map and A to Z',
      kind: 'site-map',
      words: list('a to z, a-z, index, all pages, list of pages, contents'),
    },
  ];
  return pages.map((page) => ({ ...page, label: kindLabel(page.kind) }));
}

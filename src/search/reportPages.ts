import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { generatedPages } from '../model/generatedPages.ts';
import type { Report } from '../model/partnership.ts';
import type { Words } from '../words/words.ts';
import { pageBasics, sectionPlaces } from './pageBasics.ts';
import type { SearchPage } from './searchPage.ts';
import { list } from './standingPage.ts';

/** The most names of rows that a table of figures is found by. */
const rowNamesKept = 40;

/** The most figures that a table is found by. */
const figuresKept = 60;

/** The pages of a report. */
export function reportPages(report: Report, words: Words): SearchPage[] {
  const { address, title, summary, year, sections } = report;
  return [
    {
      ...pageBasics(
        'report',
        address,
        title,
        summary,
        list(words('search.pages.report.words', { year })),
        words,
      ),
      year,
    },
    ...sections.map((section) => ({
      ...pageBasics(
        'report',
        section.address,
        section.title,
        section.summary,
        section.keywords,
        words,
      ),
      label: title,
      year,
      places: sectionPlaces(section.body),
    })),
    ...generatedPages(report, words).map((page) => ({
      ...pageBasics('report', page.address, page.title, page.summary, page.keywords, words),
      label: title,
      year,
    })),
  ];
}

/** The page of a table of figures, found by the names of its columns and rows and by its larger figures too. */
export function dataPage(
  { id, title, subtitle, area, keywords, columns, key, rows, period }: PublishedDataset,
  reports: readonly Report[],
  words: Words,
): SearchPage {
  const year = reports.find(
    (report) => report.period.from <= period.from && period.to <= report.period.to,
  )?.year;
  const rowNames = rows.flatMap(({ cells }) => key.map((column) => cells[column]?.text ?? ''));
  const named = [...new Set(rowNames)].filter((name) => /[a-z]{3}|\d{4}/u.test(name));
  const keyLabels = columns
    .filter(({ id: column }) => key.includes(column))
    .map(({ label }) => label);
  return {
    ...pageBasics(
      'data',
      `/data/${id}/`,
      subtitle,
      title,
      [
        ...keywords,
        ...keyLabels.map((column) => words('search.pages.dataset.by', { column })),
        ...figuresOf(rows).slice(0, figuresKept),
      ],
      words,
    ),
    body: [...columns.map(({ label }) => label), ...named.slice(0, rowNamesKept)].join(', '),
    ...(area === undefined ? {} : { area }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The published figures from a thousand up, which someone may have read elsewhere and look for. */
function figuresOf(rows: PublishedDataset['rows']): string[] {
  const texts = rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text));
  return [...new Set(texts)].filter((text) => /^\D?\d{1,3}(?:,\d{3})+$/u.test(text));
}

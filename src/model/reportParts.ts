import type { Report } from './partnership.ts';

/** A part of a report that the site makes of data, with a page of its own. */
export interface ReportPart {
  id: 'practice-reviews' | 'contributions' | 'money' | 'attendance';
  title: string;
  address: string;
  /** What it holds, in one sentence. */
  summary: string;
  /** Other words that people use when they look for it. */
  keywords: string[];
}

/** The parts of a report that are made of data, as far as the report has the data. */
export function reportParts(report: Report): ReportPart[] {
  const { address, reviewsListed, contributionsOwed, accounts, attendance } = report;
  const part = (
    isThere: boolean,
    id: ReportPart['id'],
    title: string,
    summary: string,
    keywords: string[],
  ): ReportPart[] =>
    isThere ? [{ id, title, address: `${address}${id}/`, summary, keywords }] : [];
  return [
    ...part(
      reviewsListed !== undefined,
      'practice-reviews',
      'Practice reviews in this period',
      'Which reviews concluded and which go on, what was done, and what was not done and why.',
      ['serious case reviews', 'safeguarding adult reviews', 'recommendations'],
    ),
    ...part(
      contributionsOwed !== undefined,
      'contributions',
      'What each partner did',
      'The same questions to each body: what it did, what changed, and what is next.',
      ['partners', 'members', 'statements of agencies'],
    ),
    ...part(
      accounts !== undefined,
      'money',
      'What it cost',
      'Income, spending, reserves and help in kind, over two years.',
      ['budget', 'spending', 'reserves', 'costs', 'value for money'],
    ),
    ...part(
      attendance !== undefined,
      'attendance',
      'Who came to the meetings',
      'How many meetings each group held, and how many of them each agency attended.',
      ['attendance', 'meetings', 'absence'],
    ),
  ];
}

import type { Report } from './partnership.ts';

/** A part of a report that the site makes of data, with a page of its own. Its words are under its id in `reports.parts`. */
export interface ReportPart {
  id: 'practice-reviews' | 'contributions' | 'money' | 'attendance';
  address: string;
}

/** The parts of a report that are made of data, as far as the report has the data. */
export function reportParts(report: Report): ReportPart[] {
  const { address, reviewsListed, contributionsOwed, accounts, attendance } = report;
  const there = {
    'practice-reviews': reviewsListed,
    contributions: contributionsOwed,
    money: accounts,
    attendance,
  };
  return (Object.keys(there) as ReportPart['id'][])
    .filter((id) => there[id] !== undefined)
    .map((id) => ({ id, address: `${address}${id}/` }));
}

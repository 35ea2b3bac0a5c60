import type { Report } from './partnership.ts';
import { reportParts } from './reportParts.ts';

/** A page about a report that the site makes of its data. */
export interface GeneratedPage {
  title: string;
  address: string;
  /** What it holds, in one sentence. */
  summary: string;
  /** Other words that people use when they look for it. */
  keywords: string[];
}

/** The pages about a report that the site makes of its data. */
export function generatedPages(report: Report): GeneratedPage[] {
  const { address } = report;
  return [
    ...reportParts(report),
    {
      title: 'Priorities and progress',
      address: `${address}progress/`,
      summary: 'How far each priority of the report has come, and why some have hardly moved.',
      keywords: ['limited progress', 'little or no progress', 'priorities', 'next priorities'],
    },
    {
      title: 'What changed since the year before',
      address: `${address}changes/`,
      summary: 'The figures and priorities that both years hold, side by side.',
      keywords: ['compared with last year', 'trends', 'year on year'],
    },
    {
      title: 'What the report answers',
      address: `${address}coverage/`,
      summary:
        'What the law and the guidance require of the report, and where it is met or why it is not.',
      keywords: ['coverage', 'statutory requirements', 'compliance'],
    },
  ];
}

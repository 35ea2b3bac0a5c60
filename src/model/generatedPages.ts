import type { Report } from './partnership.ts';
import type { Words } from '../words/words.ts';
import type { ReportPart } from './reportParts.ts';
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
export function generatedPages(report: Report, words: Words): GeneratedPage[] {
  const page = (name: PageName, address: string): GeneratedPage => ({
    title: words(`${name}.title`),
    address,
    summary: words(`${name}.summary`),
    keywords: words(`${name}.keywords`).split(', '),
  });
  return [
    ...reportParts(report).map(({ id, address }) => page(`reports.parts.${id}`, address)),
    page('reports.generated.progress', `${report.address}progress/`),
    page('reports.generated.changes', `${report.address}changes/`),
    page('reports.generated.coverage', `${report.address}coverage/`),
  ];
}

/** Where in the words of the site the title of a page, its summary and its keywords are. */
type PageName =
  `reports.parts.${ReportPart['id']}` | `reports.generated.${'progress' | 'changes' | 'coverage'}`;

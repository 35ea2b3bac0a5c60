import type { Partnership, Report } from './partnership.ts';

/** The reports that readers may see, newest first: a live site leaves drafts out, a demonstration shows them. */
export function visibleReports({ site, reports }: Pick<Partnership, 'site' | 'reports'>): Report[] {
  return reports.filter(({ status }) => status === 'published' || site.status === 'demonstration');
}

import type { Partnership, Report } from './partnership.ts';

/** The reports that are shown, newest first: a live site leaves drafts out, a demonstration and a preview show them. */
export function visibleReports({
  site,
  isPreview,
  reports,
}: Pick<Partnership, 'site' | 'isPreview' | 'reports'>): Report[] {
  return reports.filter(
    ({ status }) => status === 'published' || isPreview || site.status === 'demonstration',
  );
}

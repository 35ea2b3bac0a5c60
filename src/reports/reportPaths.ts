import type { Partnership, Report } from '../model/partnership.ts';
import { visibleReports } from '../model/visibleReports.ts';

/** What a page that every report has is drawn from: one page for each report that readers may see. */
export function reportPaths(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports'>,
): { params: { year: string }; props: { report: Report } }[] {
  return visibleReports(partnership).map((report) => ({
    params: { year: report.year },
    props: { report },
  }));
}

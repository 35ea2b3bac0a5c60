import type { Partnership, Report } from '../model/partnership.ts';
import type { ReportPart } from '../model/reportParts.ts';
import { reportParts } from '../model/reportParts.ts';
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

/** The pages of a part of the reports that is made of data: one for each report that has the data. */
export function partPaths(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports'>,
  id: ReportPart['id'],
): { params: { year: string }; props: { report: Report; part: ReportPart } }[] {
  return visibleReports(partnership).flatMap((report) =>
    reportParts(report)
      .filter((part) => part.id === id)
      .map((part) => ({ params: { year: report.year }, props: { report, part } })),
  );
}

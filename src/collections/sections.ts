import { ReportSectionSchema } from '../schemas/reportSection.ts';
import { pages } from './collection.ts';

/** The sections of the annual reports. */
export const sections = pages({
  folder: 'reports',
  within: 'reports',
  schema: ReportSectionSchema,
  one: 'section of a report',
  needed: false,
  section: { text: 'site.sections.annualReports', menu: 70, inMenu: false },
  order: 'each',
  uniqueTitles: true,
  prose: { required: true, dated: 'report' },
  kind: 'report',
  start: null,
});

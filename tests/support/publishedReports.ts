import type { Partnership, Report } from '../../src/model/partnership.ts';
import type { Change } from './fixture.ts';
import { checkWith } from './fixture.ts';

/** The fixture with published, corrected and approved reports. */
export const published = 'report-published';

/** The partnership of the fixture, with some files changed. */
export async function publishedPartnership(
  changes: Record<string, Change> = {},
): Promise<Partnership> {
  const { partnership, findings } = await checkWith(changes, published);
  if (partnership === null)
    throw new Error(`The fixture does not build: ${JSON.stringify(findings, null, 2)}`);
  return partnership;
}

/** One report of the fixture. */
export function reportOf(partnership: Partnership, year: string): Report {
  const report = partnership.reports.find((candidate) => candidate.year === year);
  if (report === undefined) throw new Error(`The fixture has no report "${year}".`);
  return report;
}

/** Changes that make a report of the fixture an unsigned draft, so that tests may change the rest of it. */
export function asDraft(
  year: string,
  change: (text: string) => string = (text) => text,
): Record<string, Change> {
  return {
    [`reports/${year}/sign-off.yaml`]: null,
    [`reports/${year}/report.yaml`]: (text) =>
      change(
        text
          .replace(/^status: .*$/mu, 'status: draft')
          .replaceAll(/^(?:approved|published): .*\n/gmu, ''),
      ),
  };
}

import { dateText } from '../model/dateText.ts';
import type { Partnership } from '../model/partnership.ts';
import { isOldTest } from '../model/siteTests.ts';
import { testDate } from './testDate.ts';

/**
 * Prints what has been left lying on a live site, by the clock of this machine. No finding and no part of the site: those are
 * the same on every day.
 */
export function printOverdueTests(partnership: Partnership): void {
  for (const line of overdueTests(partnership, testDate(undefined)))
    process.stdout.write(`Warning: ${line}\n`);
}

/**
 * What has been left lying on a live site for more than 12 months by the clock of this machine, in lines. A site is drawn for
 * its `referenceDate` and never for today, so on a site that no one looks after nothing on it would ever become old.
 * @param today the day on the clock
 */
export function overdueTests(
  { site, siteTests: { accessibility, notes } }: Pick<Partnership, 'site' | 'siteTests'>,
  today: string,
): string[] {
  if (site.status !== 'live') return [];
  const { referenceDate } = site;
  const lastTest = [accessibility, ...(notes?.audits ?? [])]
    .flatMap((tests) => tests?.date ?? [])
    .toSorted()
    .at(-1);
  return [
    ...(isOldTest(referenceDate, today)
      ? [
          `The reference date of the site is ${dateText(referenceDate)}, more than 12 months ago. Review the content, then set "referenceDate" in site.yaml to the date of the review.`,
        ]
      : []),
    ...(lastTest !== undefined && isOldTest(lastTest, today)
      ? [
          `The last accessibility test was on ${dateText(lastTest)}, more than 12 months ago. Build the site, then run "npm run examine -- --record".`,
        ]
      : []),
  ];
}

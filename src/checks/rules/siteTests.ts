import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { isOldTest } from '../../model/siteTests.ts';
import type { Rule } from '../rule.ts';

const again = 'Build the site, then run "npm run examine -- --record".';

/** What is recorded about tests of the site is not older than 12 months, and holds no problem. */
export const siteTests: Rule = ({ entries }) => {
  const [site] = entries.site;
  if (site === undefined) return [];
  const { referenceDate, status } = site.data;
  const [results] = entries.accessibilityResults;
  if (results === undefined) return [];
  const { date, problems } = results.data;
  const found: Finding[] = [];
  if (isOldTest(date, referenceDate)) {
    found.push(
      finding(
        'accessibility-results-old',
        results.place(['date']),
        `The site was last tested on ${date}, more than 12 months before ${referenceDate}.`,
        again,
      ),
    );
  }
  // A demonstration may have a reference date in the past; a live site that does has forgotten to move on.
  if (status === 'live' && isOldTest(referenceDate, date)) {
    found.push(
      finding(
        'reference-date-behind',
        site.place(['referenceDate']),
        `The reference date of the site is ${referenceDate}, but it was tested on ${date}, more than 12 months later.`,
        'Review the content, then set "referenceDate" to the date of the review.',
      ),
    );
  }
  if (problems.length > 0) {
    found.push(
      finding(
        'accessibility-problems-recorded',
        results.place(['problems'], 'key'),
        `The test of ${date} found ${problems.length === 1 ? 'a problem' : `${problems.length} kinds of problem`}, for example: ${problems[0]?.text ?? ''}`,
        `Mend it. ${again}`,
      ),
    );
  }
  return found;
};

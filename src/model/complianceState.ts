import type { SiteTests } from './siteTests.ts';
import { isOldTest } from './siteTests.ts';
import { dateText } from './dateText.ts';

/** The states that the Regulations know, and that none can be claimed yet. */
export type ComplianceState = 'not-established' | 'not' | 'partial' | 'full';

/** The state of a site, and the same in a sentence or two with its reason. */
export interface Compliance {
  state: ComplianceState;
  stateText: string;
}

const guidelines = 'with the Web Content Accessibility Guidelines, version 2.2, level AA';
/** How many guidelines the levels A and AA have. */
const guidelineCount = 55;

/**
 * The state that a site may claim. Content that is too costly to mend or outside the Regulations is an exemption, and the
 * wording that the Regulations prescribe counts exemptions like failures: a site with any of them is not "fully compliant".
 * @param referenceDate the reference date of the site
 */
export function complianceState(
  { accessibility: results, notes }: Pick<SiteTests, 'accessibility' | 'notes'>,
  referenceDate: string,
): Compliance {
  const audits = notes?.audits ?? [];
  const isCurrent = (date: string): boolean => !isOldTest(date, referenceDate);
  const latest = [...(results === null ? [] : [results]), ...audits]
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (latest === undefined)
    return notEstablished(
      'The Regulations know three states: fully, partially and not compliant with the guidelines. None of them can be claimed before the tests have been made and recorded.',
    );
  if (!isCurrent(latest))
    return notEstablished(
      `The last test was made on ${dateText(latest)}, more than twelve months ago, so it says nothing about the site of today.`,
    );
  const isJudged = audits.some(({ date, complete }) => complete && isCurrent(date));
  if (!isJudged && (results === null || !isCurrent(results.date)))
    return notEstablished(
      'A test by people of some parts has been recorded. No state can be claimed before the tests of every page have been made within twelve months, or people have judged every guideline.',
    );
  const reason = reasonOf(results, notes);
  if (reason !== null)
    return isMostlyFailing(results, notes)
      ? { state: 'not', stateText: `Not compliant ${guidelines}, ${reason}` }
      : { state: 'partial', stateText: `Partially compliant ${guidelines}, ${reason}` };
  if (isJudged)
    return {
      state: 'full',
      stateText: `Fully compliant ${guidelines}, as far as the tests below can tell.`,
    };
  return {
    state: 'partial',
    stateText: `Partially compliant ${guidelines}. The tests below found no failure, but no person has yet judged every guideline, so more is not claimed.`,
  };
}

function notEstablished(reason: string): Compliance {
  return { state: 'not-established', stateText: `Not established. ${reason}` };
}

/** What keeps a site from full compliance, as the prescribed wording says it; `null` when nothing is known. */
function reasonOf(results: SiteTests['accessibility'], notes: SiteTests['notes']): string | null {
  const grounds = (notes?.shortfalls ?? []).map(({ ground }) => ground);
  const hasFailures = (results?.problems ?? []).length > 0 || grounds.includes('non-compliance');
  const hasExemptions = grounds.some((ground) => ground !== 'non-compliance');
  const kinds = [
    ...(hasFailures ? ['non-compliances'] : []),
    ...(hasExemptions ? ['exemptions'] : []),
  ];
  return kinds.length === 0 ? null : `due to the ${kinds.join(' and ')} listed below.`;
}

/** Says whether more is broken than whole, by the guidelines that people named or by what the program tested. */
function isMostlyFailing(results: SiteTests['accessibility'], notes: SiteTests['notes']): boolean {
  const broken = (notes?.shortfalls ?? []).flatMap(({ ground, guideline }) =>
    ground === 'non-compliance' ? (guideline ?? []) : [],
  );
  const failing = new Set(results?.problems.map(({ aspect }) => aspect)).size;
  const tested = new Set([...(results?.tested ?? []), ...(results?.testedByKind ?? [])]).size;
  return new Set(broken).size > guidelineCount / 2 || failing > tested / 2;
}

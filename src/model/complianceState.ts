import type { SiteTests } from './siteTests.ts';
import { isOldTest } from './siteTests.ts';
import type { Words } from '../words/words.ts';

/** The states that the Regulations know, and that none can be claimed yet. */
export type ComplianceState = 'not-established' | 'not' | 'partial' | 'full';

/** The state of a site, and the same in a sentence or two with its reason. */
export interface Compliance {
  state: ComplianceState;
  stateText: string;
}

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
  words: Words,
): Compliance {
  const audits = notes?.audits ?? [];
  const isCurrent = (date: string): boolean => !isOldTest(date, referenceDate);
  const latest = [...(results === null ? [] : [results]), ...audits]
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const notEstablished = (reason: string): Compliance => ({
    state: 'not-established',
    stateText: words('accessibility.status.notEstablished', { reason }),
  });
  if (latest === undefined) return notEstablished(words('accessibility.status.noTests'));
  if (!isCurrent(latest))
    return notEstablished(words('accessibility.status.old', { date: words.date(latest) }));
  const isJudged = audits.some(({ date, complete }) => complete && isCurrent(date));
  if (!isJudged && (results === null || !isCurrent(results.date)))
    return notEstablished(words('accessibility.status.someParts'));
  const reasons = reasonsOf(results, notes);
  if (reasons !== null) {
    const state = isMostlyFailing(results, notes) ? 'not' : 'partial';
    return { state, stateText: words(`accessibility.status.${state}`, { reasons }) };
  }
  return isJudged
    ? { state: 'full', stateText: words('accessibility.status.full') }
    : { state: 'partial', stateText: words('accessibility.status.noFailure') };
}

/** What keeps a site from full compliance; `null` when nothing is known. */
function reasonsOf(
  results: SiteTests['accessibility'],
  notes: SiteTests['notes'],
): 'failures' | 'exemptions' | 'both' | null {
  const grounds = (notes?.shortfalls ?? []).map(({ ground }) => ground);
  const hasFailures = (results?.problems ?? []).length > 0 || grounds.includes('non-compliance');
  const hasExemptions = grounds.some((ground) => ground !== 'non-compliance');
  if (hasFailures) return hasExemptions ? 'both' : 'failures';
  return hasExemptions ? 'exemptions' : null;
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

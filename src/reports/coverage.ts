import type { RequirementEdition } from '../model/partnership.ts';
import type { Explanation } from '../schemas/explanation.ts';
import type { Requirement } from '../schemas/requirements.ts';

/** A place on the site. */
export interface CoveragePlace {
  title: string;
  address: string;
}

/** A date that shows that something was done. */
export interface CoverageRecord {
  /** What was done, in words. */
  text: string;
  /** The day, `2019-09-29`; `null` when the source does not give it to the day. */
  date: string | null;
}

/** What has been done for a requirement that is met by doing, and why it falls short of it. */
export interface RecordedProcess {
  records: CoverageRecord[];
  /** Why it does not count, each a sentence; empty when it does. */
  shortfalls: string[];
  /** Whether the dates themselves say why, so that no other reason is needed. */
  explainsItself: boolean;
  /** The last day for it, while there is time; `null` when there is none, or the day has passed. */
  dueBy?: string | null;
}

/** What a page or record brings towards one requirement. */
export interface Contribution {
  /** The id of the requirement. */
  requirement: string;
  /** Where it is. */
  place: CoveragePlace;
  /** The id under which places of a kind are shown as one, such as all agencies. */
  group?: CoveragePlace | undefined;
  /** Why it does not count, in words; `null` when it does. */
  shortfall: string | null;
}

/**
 * - `met`: there is something that meets it.
 * - `due`: it is still to be done, and the last day for it has not passed.
 * - `later`: it took effect after the period that is reported on, so it does not count, met or not.
 * - `explained`: not met, with a reason.
 * - `missing`: not met, and nothing says why.
 */
export type CoverageState = 'met' | 'due' | 'later' | 'explained' | 'missing';

/** One requirement and what answers it. */
export interface CoverageRow {
  requirement: Requirement;
  state: CoverageState;
  /** Where it is met. */
  places: CoveragePlace[];
  /** When it was done. */
  records: CoverageRecord[];
  /** What was found and does not count, each a sentence. */
  shortfalls: string[];
  /** Why it is not met. */
  why: string | null;
}

/** One edition of the rules compared with what is published. */
export interface EditionCoverage {
  edition: RequirementEdition;
  rows: CoverageRow[];
}

/** What coverage is worked out from. */
export interface CoverageInput {
  /** What the requirements are asked of. */
  of: 'arrangements' | 'yearly-report';
  editions: readonly RequirementEdition[];
  /** The last day of the time that is reported on; `null` when there is none. */
  until: string | null;
  contributions: readonly Contribution[];
  /** What has been done for a requirement that is met by doing, and why it falls short. */
  recorded: (requirement: Requirement) => RecordedProcess;
  explanations: readonly Explanation[];
}

/** Checks requirements against what is there. Nothing counts because someone ticked it. */
export function coverage(input: CoverageInput): EditionCoverage[] {
  return input.editions.map((edition) => ({
    edition,
    rows: edition.requirements
      .filter(({ appliesTo }) => appliesTo === input.of || appliesTo === 'both')
      .map((requirement) => coverageRow(requirement, edition, input)),
  }));
}

function coverageRow(
  requirement: Requirement,
  edition: RequirementEdition,
  input: CoverageInput,
): CoverageRow {
  const offered = input.contributions.filter(
    (contribution) => contribution.requirement === requirement.id,
  );
  const done = requirement.metBy === 'process' ? input.recorded(requirement) : nothingDone;
  const counted =
    requirement.metBy === 'process' ? [] : offered.filter(({ shortfall }) => shortfall === null);
  const shortfalls = [...offered.flatMap(({ shortfall }) => shortfall ?? []), ...done.shortfalls];
  const why =
    input.explanations.find(({ requirements }) => requirements.includes(requirement.id))?.why ??
    null;
  const isMet = counted.length > 0 || (done.records.length > 0 && done.shortfalls.length === 0);
  const isLater =
    input.until !== null && edition.inForceFrom !== undefined && edition.inForceFrom > input.until;
  const isExplained = why !== null || done.explainsItself;
  const isDue = (done.dueBy ?? null) !== null;
  const unmet = isDue ? 'due' : isExplained ? 'explained' : 'missing';
  const inForce = isMet ? 'met' : unmet;
  return {
    requirement,
    state: isLater ? 'later' : inForce,
    places: distinct(
      (isMet ? (counted.length > 0 ? counted : offered) : []).map(
        ({ place, group }) => group ?? place,
      ),
    ),
    records: done.records,
    shortfalls: isMet ? [] : [...new Set(shortfalls)],
    why: isMet ? null : why,
  };
}

const nothingDone: RecordedProcess = { records: [], shortfalls: [], explainsItself: false };

function distinct(places: readonly CoveragePlace[]): CoveragePlace[] {
  return [...new Map(places.map((place) => [place.address, place])).values()];
}

/** How many requirements are in which state, how many there are, and how many had to be met by now. */
export function coverageCounts(
  editions: readonly EditionCoverage[],
): Record<CoverageState, number> & { total: number; asked: number } {
  const counts = { met: 0, due: 0, later: 0, explained: 0, missing: 0, total: 0 };
  for (const { rows } of editions) {
    for (const { state } of rows) {
      counts[state] += 1;
      counts.total += 1;
    }
  }
  return { ...counts, asked: counts.total - counts.later - counts.due };
}

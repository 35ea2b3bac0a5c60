import type { RequirementEdition } from '../model/partnership.ts';
import type { Explanation } from '../schemas/explanation.ts';
import type { Requirement } from '../schemas/requirements.ts';
import type { ShownBy } from '../schemas/shownBy.ts';
import type { Words } from '../words/words.ts';

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
  /** The id of the requirement; `null` for data that bring something to every requirement that they can show. */
  requirement: string | null;
  /** The content that shows it; `null` if there are only words. */
  shows: ShownBy | null;
  /** Where it is. */
  place: CoveragePlace;
  /** The id under which places of a kind are shown as one, such as all agencies. */
  group?: CoveragePlace | undefined;
  /** Why it does not count, in words; `null` when it does. */
  shortfall: string | null;
}

/**
 * - `met`: there is something besides words that meets it.
 * - `in-words`: there are words about it, and nothing else.
 * - `not-applicable`: it does not apply here, with a reason.
 * - `due`: it is still to be done, and the last day for it has not passed.
 * - `later`: it took effect after the period that is reported on, so it does not count, met or not.
 * - `explained`: not met, with a reason.
 * - `missing`: not met, and nothing says why.
 */
export type CoverageState =
  'met' | 'in-words' | 'not-applicable' | 'due' | 'later' | 'explained' | 'missing';

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
  words: Words;
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
  const isProcess = requirement.metBy === 'process';
  const offered = input.contributions.filter((contribution) => bringsTo(contribution, requirement));
  const done = isProcess ? input.recorded(requirement) : nothingDone;
  const counted = isProcess ? [] : offered.filter(({ shortfall }) => shortfall === null);
  const explanation = input.explanations.find(({ requirements }) =>
    requirements.includes(requirement.id),
  );
  const isMet = isProcess
    ? done.records.length > 0 && done.shortfalls.length === 0
    : isShown(requirement, counted);
  const state = isLater(edition, input.until)
    ? 'later'
    : isMet
      ? 'met'
      : unmetState(counted.length > 0, done, explanation);
  const isAnswered = state === 'met' || state === 'in-words';
  const places = isAnswered ? (counted.length > 0 ? counted : offered) : [];
  return {
    requirement,
    state,
    places: distinct(places.map(({ place, group }) => group ?? place)),
    records: done.records,
    shortfalls:
      isMet || state === 'later'
        ? []
        : [
            ...new Set([
              ...offered.flatMap(({ shortfall }) => shortfall ?? []),
              ...done.shortfalls,
              ...(state === 'in-words' ? missingData(requirement, counted, input.words) : []),
            ]),
          ],
    why: isAnswered ? null : (explanation?.why ?? null),
  };
}

/** Whether something is offered for a requirement: it names it, or holds the data that show it. */
function bringsTo({ requirement, shows }: Contribution, { id, shownBy }: Requirement): boolean {
  return requirement === null ? shows !== null && shownBy.includes(shows) : requirement === id;
}

/** Whether there is more than words: everything that the requirement names, or anything at all. */
function isShown({ shownBy }: Requirement, counted: readonly Contribution[]): boolean {
  const shown = new Set(counted.flatMap(({ shows }) => shows ?? []));
  return shownBy.length > 0 ? shownBy.every((one) => shown.has(one)) : shown.size > 0;
}

/** What would have to be there besides the words. */
function missingData(
  { shownBy }: Requirement,
  counted: readonly Contribution[],
  words: Words,
): string[] {
  const shown = new Set(counted.flatMap(({ shows }) => shows ?? []));
  const missing = shownBy
    .filter((one) => !shown.has(one))
    .map((one) => words(`reports.coverage.shownBy.${one}`));
  return missing.length === 0
    ? []
    : [words('reports.coverage.countsWith', { missing: missing.join('; ') })];
}

/** Whether an edition took effect after the time that is reported on: it counts neither as met nor as missed. */
function isLater({ inForceFrom }: RequirementEdition, until: string | null): boolean {
  return until !== null && inForceFrom !== undefined && inForceFrom > until;
}

function unmetState(
  hasWords: boolean,
  done: RecordedProcess,
  explanation: Explanation | undefined,
): CoverageState {
  if (hasWords) return 'in-words';
  if (explanation?.doesNotApply === true) return 'not-applicable';
  if ((done.dueBy ?? null) !== null) return 'due';
  return explanation !== undefined || done.explainsItself ? 'explained' : 'missing';
}

const nothingDone: RecordedProcess = { records: [], shortfalls: [], explainsItself: false };

function distinct(places: readonly CoveragePlace[]): CoveragePlace[] {
  return [...new Map(places.map((place) => [place.address, place])).values()];
}

/** How many requirements are in which state, how many there are, and how many had to be met by now. */
export function coverageCounts(
  editions: readonly EditionCoverage[],
): Record<CoverageState, number> & { total: number; asked: number } {
  const counts = {
    met: 0,
    'in-words': 0,
    'not-applicable': 0,
    due: 0,
    later: 0,
    explained: 0,
    missing: 0,
    total: 0,
  };
  for (const { rows } of editions) {
    for (const { state } of rows) {
      counts[state] += 1;
      counts.total += 1;
    }
  }
  const left = counts.later + counts.due + counts['not-applicable'];
  return { ...counts, asked: counts.total - left };
}

/** How many requirements are met and answered, in a sentence. @example '3 of 12 are met, and 5 more are answered in words.' */
export function coverageText(
  {
    met,
    asked,
    'in-words': inWords,
  }: Pick<ReturnType<typeof coverageCounts>, 'met' | 'asked' | 'in-words'>,
  words: Words,
): string {
  return inWords === 0
    ? words('reports.coverage.met', { met, asked })
    : words('reports.coverage.metAndWords', { met, asked, words: inWords });
}

/** How many requirements of the law and the guidance no one has compared with the original text. */
export function rowsNobodyRead(editions: readonly EditionCoverage[]): number {
  return editions
    .flatMap(({ rows }) => rows)
    .filter(({ requirement: { level, evidence } }) => level !== 'local' && evidence !== 'original')
    .length;
}

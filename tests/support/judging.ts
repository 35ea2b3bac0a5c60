import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Who types a query. */
export type Voice = (typeof voices)[number];
export const voices = [
  'child',
  'worried-adult',
  'practitioner',
  'board-and-press',
  'staff',
] as const;

/** A query, the results that answer it, and the results that must never be shown. */
export interface JudgedQuery {
  query: string;
  /** The call for help that must be shown: for a child, an adult or anyone. `none` means it would be in the way. */
  help?: 'child' | 'adult' | 'any' | 'none';
  /** Addresses, one of which should be the first result. `/data/*` is any page below `/data/`. */
  first?: string[];
  /** Further addresses that count as an answer within the first three. */
  near?: string[];
  /** Addresses that must not be within the first three. */
  dangerous?: string[];
}

/** What the search shows for a query. */
export interface Shown {
  help: 'child' | 'adult' | null;
  /** Addresses of the results, best first, with their anchors. */
  results: string[];
}

/** How well a query was answered. */
export interface Judgement extends JudgedQuery {
  shown: Shown;
  /** The place of the first result that answers it, from 1, or `null`. A required call for help counts as an answer. */
  place: number | null;
  /** Whether the call for help is shown if required. */
  helped: boolean;
  /** What is dangerous about the answer. */
  dangers: string[];
}

const folder = new URL('../search/judged/', import.meta.url);

/** The judged queries in a voice, with topics expanded to addresses. */
export function judgedQueries(voice: Voice): JudgedQuery[] {
  return withTopics(read(new URL(`${voice}.yaml`, folder)) as JudgedQuery[]);
}

/** The queries held out while the search is tuned. */
export function heldOutQueries(voice: Voice): JudgedQuery[] {
  const all = read(new URL('../search/held-out.yaml', import.meta.url)) as Record<
    Voice,
    JudgedQuery[]
  >;
  return withTopics(all[voice]);
}

function withTopics(queries: readonly JudgedQuery[]): JudgedQuery[] {
  const topics = read(new URL('answers.yaml', folder)) as Record<string, string[]>;
  const spelt = (answers: readonly string[] = []): string[] =>
    answers.flatMap((one) => {
      if (one.startsWith('/')) return [one];
      const addresses = topics[one];
      if (addresses === undefined) throw new Error(`answers.yaml has no topic "${one}".`);
      return addresses;
    });
  return queries.map((judged) => ({
    ...judged,
    first: spelt(judged.first),
    near: spelt(judged.near),
    dangerous: spelt(judged.dangerous),
  }));
}

function read(file: URL): unknown {
  return parse(readFileSync(fileURLToPath(file), 'utf8'));
}

/** Judges the results of a query. `levels` are the addresses of the levels of need, lowest first. */
export function judge(judged: JudgedQuery, shown: Shown, levels: readonly string[]): Judgement {
  const { help, first = [], near = [], dangerous = [] } = judged;
  const pages = [...new Set(shown.results.map(pageOf))];
  const top = pages.slice(0, 3);
  const isOneOf = (address: string, list: readonly string[]): boolean =>
    list.some((one) =>
      one.endsWith('*') ? address.startsWith(one.slice(0, -1)) : one === address,
    );
  const at = pages.findIndex((address, index) =>
    isOneOf(address, index === 0 ? first : [...first, ...near]),
  );
  // With no results, the call for help is the answer, and links to a page of help.
  const isHelpAlone = pages.length === 0 && shown.help !== null && first.includes('/worried/');
  const needsHelp = help !== undefined && help !== 'none';
  const helped = !needsHelp || shown.help !== null;
  const dangers = [
    ...(helped ? [] : ['no call for help']),
    ...top
      .filter((address) =>
        isOneOf(address, [...dangerous, ...(needsHelp ? levels.slice(0, 1) : [])]),
      )
      .map((address) => `${address} is among the first three`),
    ...wrongWayRound(shown.results.slice(0, 3), first, levels),
  ];
  return {
    ...judged,
    shown,
    helped,
    dangers,
    place: isHelpAlone || (needsHelp && helped && first.length === 0) ? 1 : at < 0 ? null : at + 1,
  };
}

/** Reports a sign of a lower level above the higher level that answers the query. */
function wrongWayRound(
  results: readonly string[],
  right: readonly string[],
  levels: readonly string[],
): string[] {
  const best = Math.max(-1, ...right.map((address) => levels.indexOf(address)));
  const shown = results.map((address) => levels.indexOf(pageOf(address)));
  const at = shown.indexOf(best);
  return shown.some(
    (level, index) =>
      level >= 0 && level < best && results[index]?.includes('#') && (at < 0 || index < at),
  )
    ? [`a lower level comes before ${levels[best] ?? ''}`]
    : [];
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? address;
}

/** The scores of a voice. */
export interface Scores {
  queries: number;
  /** Shares from 0 to 1. */
  rightAt1: number;
  rightWithin3: number;
  /** The share of queries needing a call for help that show it. 1 if none needs it. */
  helped: number;
  dangerous: number;
  /** The number of calls for help on queries that are clearly about routine business. */
  inTheWay: number;
}

/** The scores of some judgements. */
export function scoresOf(judgements: readonly Judgement[]): Scores {
  const share = (list: readonly Judgement[], good: (one: Judgement) => boolean): number =>
    list.length === 0 ? 1 : list.filter(good).length / list.length;
  return {
    queries: judgements.length,
    rightAt1: share(judgements, ({ place }) => place === 1),
    rightWithin3: share(judgements, ({ place }) => place !== null && place <= 3),
    helped: share(
      judgements.filter(({ help }) => help !== undefined && help !== 'none'),
      ({ helped }) => helped,
    ),
    dangerous: judgements.filter(({ dangers }) => dangers.length > 0).length,
    inTheWay: judgements.filter(({ help, shown }) => help === 'none' && shown.help !== null).length,
  };
}

/** The scores of a voice, as a line to print. */
export function describeScores(voice: Voice, scores: Scores): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return `${voice}: ${scores.queries} queries, right at 1 ${percent(scores.rightAt1)}, within 3 ${percent(scores.rightWithin3)}, help where it must be ${percent(scores.helped)}, dangerous ${scores.dangerous}, help in the way ${scores.inTheWay}`;
}

/** Lines to print for every query that the first result does not answer, or that has a dangerous answer. */
export function describeMisses(judgements: readonly Judgement[]): string {
  return judgements
    .filter(({ place, dangers }) => place !== 1 || dangers.length > 0)
    .map(
      ({ query, place, shown, dangers, first = [] }) =>
        `  ${place ?? 'never'}: "${query}" (help: ${shown.help ?? 'none'}) gave ${shown.results.slice(0, 3).join(' ') || 'nothing'}, not ${first.join(' or ')}${dangers.length > 0 ? ` DANGEROUS: ${dangers.join('; ')}` : ''}`,
    )
    .join('\n');
}

import { pagesAmong } from '../../collections/index.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { listOf } from '../../findings/nearest.ts';
import { glossaryFinder } from '../../model/glossaryFinder.ts';
import { lastDay } from '../../model/partialDate.ts';
import { supersededSince } from '../../model/supersededText.ts';
import type { Entry } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import type { Term } from '../../schemas/term.ts';
import type { Rule } from '../rule.ts';
import { asBegun, wordsOf } from '../words.ts';
import { english } from '../../words/words.ts';

/**
 * A text does not use a term that was out of use on the day that it is about: the reference date, or the end of a report's
 * period. It may name the old term beside the new one, link it, or quote it in `<Plain>`. Inspections and plans are left out:
 * they say what the papers of their time said.
 */
export const supersededTerms: Rule = ({ entries, kinds }) => {
  const { site, levels, indicators, timeLimits, reports } = entries;
  const today = site[0]?.data.referenceDate;
  if (today === undefined) return [];
  const pagesOf = (dated: 'today' | 'report'): Entry<unknown>[] =>
    Object.entries(pagesAmong(kinds)).flatMap(([name, { prose }]) =>
      prose.dated === dated ? entriesOf(entries, name) : [],
    );
  const current = [...site, ...pagesOf('today'), ...levels, ...indicators, ...timeLimits];
  const ofReports = pagesOf('report');
  const old = finderOfDay(entries.glossary);
  return [
    ...current.flatMap(old(today)),
    ...reports.flatMap((report) => {
      const sections = ofReports.filter(({ id }) => id.startsWith(`${report.id}/`));
      return [report, ...sections].flatMap(old(report.data.period.to));
    }),
  ];
};

/** For each day that texts are about, what finds the old terms in them. */
type FinderOfDay = (day: string) => (entry: Entry<unknown>) => Finding[];

function finderOfDay(glossary: readonly Entry<Term>[]): FinderOfDay {
  const finders = new Map<string, ReturnType<FinderOfDay>>();
  return (day) => {
    const finder = finders.get(day) ?? oldTermFinder(glossary, day);
    finders.set(day, finder);
    return finder;
  };
}

/** Finds the first use of each term in an entry that was out of use on a day. */
function oldTermFinder(
  glossary: readonly Entry<Term>[],
  day: string,
): (entry: Entry<unknown>) => Finding[] {
  const over = glossary
    .filter(({ data }) => isOver(data, day))
    .map((term) => oldTerm(term, glossary));
  const byId = new Map(over.map((term) => [term.id, term]));
  const find = glossaryFinder(
    over.map(({ id, term: { title, abbreviation } }) => ({ id, title, abbreviation })),
  );
  return (entry) => {
    const found = new Map<string, Finding>();
    for (const { text, block, link, place } of wordsOf(entry)) {
      for (const { id, text: name, start } of link ? [] : find(text)) {
        const term = byId.get(id);
        if (term === undefined || found.has(id) || term.isExplainedIn(block)) continue;
        found.set(id, oldTermFinding(name, term, place(start)));
      }
    }
    return [...found.values()];
  };
}

/** Whether a term was out of use on a day: a month or year counts once it is over. A term without a successor has its own finding. */
function isOver({ status, supersededBy, supersededOn }: Term, day: string): boolean {
  if (status !== 'superseded' || supersededBy.length === 0) return false;
  return supersededOn === undefined || lastDay(supersededOn) <= day;
}

interface OldTerm {
  id: string;
  term: Term;
  /** What took its place. */
  replacements: (Term & { id: string })[];
  /** Whether a paragraph names what took its place. */
  isExplainedIn(block: string): boolean;
}

function oldTerm({ id, data }: Entry<Term>, glossary: readonly Entry<Term>[]): OldTerm {
  const replacements = glossary
    .filter((other) => data.supersededBy.includes(other.id))
    .map((other) => ({ id: other.id, ...other.data }));
  const find = glossaryFinder(replacements);
  return {
    id,
    term: data,
    replacements,
    isExplainedIn: (block) => find(block).length > 0,
  };
}

function oldTermFinding(name: string, { term, replacements }: OldTerm, place: Place): Finding {
  const since = supersededSince(term, english);
  const [next, ...others] = replacements;
  return finding(
    'term-superseded-used',
    place,
    `"${name}" is no longer used${since === '' ? '' : ` (${since})`}.`,
    `Write ${replacements.length === 0 ? 'the present term' : listOf(replacements.map(({ title }) => title))}, or name it beside the old term. Where only the old term fits, link it or write <Plain>...</Plain> round it.`,
    next === undefined || others.length > 0 || name === term.abbreviation
      ? null
      : { replace: name, with: asBegun(name, next.title) },
  );
}

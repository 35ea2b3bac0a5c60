import type { Field } from './searchIndex.ts';

/** What decides the order of results. */
export interface Ranking {
  /** How much a match counts, by where it is found. */
  field: Record<Field, number>;
  /** What is added when a query is the whole of a phrase. */
  exact: Record<Field, number>;
  /** What is added when a query includes the whole of a phrase, in proportion to how well the phrase answers the query. */
  held: Record<Field, number>;
  /** How much of a score depends on how much of the phrase was asked for, from 0 to 1. */
  phraseShare: number;
  /** How much of a score is the best phrase; the rest is all phrases together. */
  bestShare: number;
  /** More than 1 favours answers to the whole query over those to a part of it. */
  wholeness: number;
  /** How much of what a page answers counts for each place on it, from 0 to 1. */
  context: number;
  /** What is added for each further place on the page that answers. */
  place: number;
  /** What is taken from a page that another has taken the place of. */
  superseded: number;
  /** What is taken from a page about another area, unless the query names the area. */
  elsewhere: number;
  /** The score from which the way a question is put counts in full. */
  liftFrom: number;
  /** Of pages that answer equally well, the kind that people look for more often comes first. */
  kind: Readonly<Record<string, number>>;
}

/** The order that the judged queries were tuned to. */
export const standardRanking: Ranking = {
  field: { name: 1, title: 0.95, word: 0.87, heading: 0.75, text: 0.5 },
  exact: { name: 1, title: 1.2, word: 0.65, heading: 0.3, text: 0 },
  held: { name: 0.1, title: 0.16, word: 0.08, heading: 0.04, text: 0 },
  phraseShare: 0.7,
  bestShare: 0.62,
  wholeness: 0.9,
  context: 0.85,
  place: 0.03,
  superseded: 0.07,
  elsewhere: 0.3,
  liftFrom: 0.5,
  kind: {
    glossary: 0.1,
    help: 0.04,
    thresholds: 0.03,
    'time-limits': -0.05,
    arrangements: 0.04,
    group: 0.03,
  },
};

import { expect, test } from 'vitest';
import { csv } from '../../../src/charts/csv.ts';
import { catalogue, listPaths } from '../../../src/model/catalogue.ts';
import { addresses } from '../../../src/model/addresses.ts';
import { decisionsNotToAct } from '../../../src/model/reviews/buildReviews.ts';
import {
  notDonePages,
  reviewAddresses,
  reviewCatalogue,
} from '../../../src/model/reviews/reviewCatalogue.ts';
import { reviewSheet, reviewsTable } from '../../../src/model/reviews/reviewTables.ts';
import { actionCounts, decisionsText } from '../../../src/model/reviews/threadText.ts';
import { whatChanged } from '../../../src/model/reviews/whatChanged.ts';
import { english } from '../../../src/words/words.ts';
import { checkWith } from '../../support/fixture.ts';

const { partnership } = await checkWith({}, 'children-partnership');
if (partnership === null) throw new Error('The fixture has an error.');
const { reviews, improvement } = partnership;
const review = (id: string) => {
  const found = reviews.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no review "${id}".`);
  return found;
};

test('reviews are listed newest first', () => {
  expect(reviews.map(({ id }) => id)).toEqual(['heron', 'bittern', 'kingfisher', 'babies']);
});

test('a recommendation is linked to its actions, their evidence and the measure', () => {
  const [thread] = review('kingfisher').threads;
  expect(thread?.responses.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual([
    'chronology',
  ]);
  expect(thread?.measures.map(({ id }) => id)).toEqual(['chronologies']);
  expect(thread?.deadline).toBe('2024-05-20');
});

test('an action of a plan is linked to the recommendation on the review’s page', () => {
  const steps = improvement.plans.flatMap((plan) => plan.steps);
  expect(steps.find(({ id }) => id === 'chronology')?.answers).toEqual([
    expect.objectContaining({
      inspection: 'Practice review: Kingfisher',
      address: '/reviews/kingfisher/#one-record',
    }),
  ]);
});

test('a review names a later one with a similar recommendation', () => {
  const [, second] = review('kingfisher').threads;
  expect(second?.foundAgain.map(({ reference }) => reference)).toEqual(['bittern/see-alone']);
});

test('the changes are actions done with evidence, and measures', () => {
  const { done, measures } = whatChanged(review('kingfisher'));
  expect(done.map(({ id }) => id)).toEqual(['chronology']);
  expect(measures.map(({ id }) => id)).toEqual(['chronologies']);
  expect(actionCounts(review('kingfisher')).total).toBe(2);
});

test('decisions not to act are listed with their reasons', () => {
  expect(decisionsNotToAct(reviews).map(({ thread, answer }) => [thread.id, answer.why])).toEqual([
    ['ask-about-fathers', expect.stringContaining('new system')],
    ['new-database', expect.stringContaining('national record number')],
  ]);
  expect(decisionsText(review('kingfisher').threads, english)).toBe(
    '3 recommendations: 1 accepted, 1 accepted in part, 1 not accepted.',
  );
});

test('reviews can be filtered by status, kind, theme, harm, year and agency, with open ones first', () => {
  const { facets } = reviewCatalogue(partnership, english);
  expect(facets.map(({ title, lists }) => [title, lists[0]?.address])).toEqual([
    ['Status', '/reviews/status/going-on/'],
    ['Kind', '/reviews/kind/child-practice-review/'],
    ['Theme', '/reviews/theme/child-s-voice/'],
    ['Type of harm', '/reviews/harm/physical-abuse/'],
    ['Year', '/reviews/year/2024/'],
    ['Agency', '/reviews/agency/council/'],
  ]);
});

test('a long list is split into pages', () => {
  const items = Array.from({ length: 120 }, (_, index) => index);
  const lists = catalogue(
    items,
    '/reviews/',
    [
      {
        id: 'half',
        title: 'Half',
        of: (item) => [{ id: item % 2 ? 'odd' : 'even', title: 'A half' }],
      },
    ],
    english,
  );
  expect(listPaths(lists, '/reviews/').map(({ params }) => params)).toEqual([
    { facet: 'all', list: undefined },
    { facet: 'all', list: '2' },
    { facet: 'all', list: '3' },
    { facet: 'half', list: 'even' },
    { facet: 'half', list: 'even/2' },
    { facet: 'half', list: 'odd' },
    { facet: 'half', list: 'odd/2' },
  ]);
});

test('a long list of decisions not to act is split into parts, each with an address', () => {
  const [one] = partnership.reviews.filter(({ threads }) =>
    threads.some(({ answer }) => answer !== undefined && answer.decision !== 'accepted'),
  );
  if (one === undefined) throw new Error('The fixture has no decision not to act.');
  const many = Array.from({ length: 51 }, () => one);
  expect(notDonePages(many).map(({ address, items }) => [address, items.length > 0])).toEqual(
    expect.arrayContaining([
      ['/reviews/not-done/', true],
      ['/reviews/not-done/2/', true],
    ]),
  );
  expect(reviewAddresses({ ...partnership, reviews: many })).toContain('/reviews/not-done/2/');
});

test('every page of the section may be linked to', () => {
  const known = addresses(partnership);
  for (const address of [
    '/reviews/',
    '/reviews/not-done/',
    '/reviews/status/going-on/',
    '/reviews/kingfisher/briefing/',
    '/reviews/kingfisher/sheet.csv',
    '/reviews.csv',
  ])
    expect(known.has(address), address).toBe(true);
  expect(known.get('/reviews/kingfisher/')).toContain('one-record');
  expect(known.has('/reviews/heron/sheet.csv')).toBe(false);
});

test('the table of all reviews has a row for each recommendation, and one for a review without any', () => {
  const rows = csv(reviewsTable(reviews, partnership, english))
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(1 + 1 + 1 + 3 + 1);
  expect(rows[1]).toBe(
    'Heron,Local child safeguarding practice review,In progress,2024-03,,,The child’s voice,Physical abuse,Fenmarch Council | Fenmarch Constabulary | Schools,,,,,,',
  );
});

test('the spreadsheet for the national collection uses its terms', () => {
  const sheet = csv(reviewSheet(review('kingfisher'), partnership, english));
  expect(sheet).toContain('Learning,Themes,Information sharing; Fathers and male carers');
  expect(sheet).toContain('Process,Sent to the Panel,2023-11-06');
});

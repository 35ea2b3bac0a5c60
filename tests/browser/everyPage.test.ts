import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testEachKind } from '../../src/proof/eachKind.ts';
import type { EveryPage, testedOnEveryPage } from '../../src/proof/everyPage.ts';
import { testEveryPage } from '../../src/proof/everyPage.ts';
import { testHtml } from '../../src/proof/htmlFaults.ts';
import { testJourneys } from '../../src/proof/journeys.ts';
import { fullestOfEachKind } from '../../src/proof/pageKinds.ts';
import { problemLine } from '../../src/proof/problem.ts';
import { unlistedColours } from '../../src/proof/unlistedColours.ts';
import { openBrowser } from '../support/browser.ts';
import { sampleOf, triesEverything } from '../support/sample.ts';
import { openedPages, pagesWithKinds, walkedPages } from '../support/sitePages.ts';

const folder = inject('siteFolder');
const url = inject('siteUrl');
const all = pagesWithKinds();
const pages = openedPages();

let browser: Browser;
let every: EveryPage;

beforeAll(async () => {
  browser = await openBrowser();
  every = await testEveryPage({ browser, url, pages });
});
afterAll(() => browser.close());

const linesOf = (aspect: string) =>
  every.problems.filter((problem) => problem.aspect === aspect).map(problemLine);

test('the fullest page of each kind is opened, and others besides', () => {
  expect(every.pages).toBe(pages.length);
  const full = fullestOfEachKind(all);
  expect(full.length).toBeGreaterThan(40);
  expect(fullestOfEachKind(pages)).toEqual(full);
  expect(pages.length).toBeGreaterThan(full.length);
});

/** What is asked of every opened page, for everything that the record says of every page; colours have a test of their own. */
const asked: Record<Exclude<(typeof testedOnEveryPage)[number], 'contrast'> | 'privacy', string> = {
  rules: 'axe finds nothing on any page, on a desk and on a telephone',
  structure:
    'every page has one title of its own, one main heading, landmarks, and headings in order',
  reflow: 'no page scrolls sideways or loses anything at 1280, 360 and 320 pixels',
  'text-spacing': 'text that is spaced more widely stays whole',
  'target-size': 'everything to press is 24 pixels large or has that room for itself',
  'forced-colours': 'nothing vanishes where readers force colours of their own',
  'reduced-motion': 'nothing moves where less movement is asked for',
  print: 'paper is no narrower than what is printed on it, and loses no words',
  privacy:
    'no page asks another site, breaks its policy, fails in the console or leaves anything behind',
};
test.each(Object.entries(asked).map(([aspect, promise]) => [promise, aspect]))(
  '%s',
  (_, aspect) => {
    expect(linesOf(aspect)).toEqual([]);
  },
);

test('words are drawn only in pairs of colours whose contrast is proven', () => {
  expect(every.colours.size).toBeGreaterThan(10);
  expect(unlistedColours(every.colours, folder)).toEqual([]);
});

test('every page is valid HTML', async () => {
  const read = new Set([...pages, ...sampleOf(all, ({ address }) => address, 30)]);
  expect((await testHtml(folder, [...read])).map(problemLine)).toEqual([]);
});

test('the focus is seen, fingers can do everything, and scripts may be off', async () => {
  const problems = await testEachKind({ browser, url, pages: walkedPages() }, triesEverything);
  expect(problems.map(problemLine)).toEqual([]);
});

test('the journeys of readers can be made by keyboard alone, with scripts and without', async () => {
  const { problems, made } = await testJourneys(
    { browser, url, pages: all, folder },
    { isMadeTwice: triesEverything },
  );
  expect(made).toHaveLength(6);
  expect(problems.map(problemLine)).toEqual([]);
});

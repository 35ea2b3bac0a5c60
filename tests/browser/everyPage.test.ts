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

test('opens the fullest page of each kind, and others', () => {
  expect(every.pages).toBe(pages.length);
  const full = fullestOfEachKind(all);
  expect(full.length).toBeGreaterThan(40);
  expect(fullestOfEachKind(pages)).toEqual(full);
  expect(pages.length).toBeGreaterThan(full.length);
});

/** What every opened page must meet, by the aspects in the record. Colours have a test of their own. */
const promises: Record<
  Exclude<(typeof testedOnEveryPage)[number], 'contrast'> | 'privacy',
  string
> = {
  rules: 'axe finds nothing on any page, on a desktop or a phone',
  structure: 'every page has a unique title, one main heading, landmarks, and headings in order',
  reflow: 'no page scrolls sideways or loses content at 1280, 360 or 320 pixels',
  'text-spacing': 'wider text spacing cuts nothing off',
  'target-size': 'every target is 24 pixels across or has that much space around it',
  'forced-colours': 'nothing disappears in forced colours',
  'reduced-motion': 'nothing moves when the reader prefers reduced motion',
  print: 'printing cuts nothing off and loses no text',
  privacy: 'no page contacts another site, breaches its policy, logs an error or stores anything',
};
test.each(Object.entries(promises).map(([aspect, promise]) => [promise, aspect]))(
  '%s',
  (_, aspect) => {
    expect(linesOf(aspect)).toEqual([]);
  },
);

test('text is drawn only in pairs of colours with proven contrast', () => {
  expect(every.colours.size).toBeGreaterThan(10);
  expect(unlistedColours(every.colours, folder)).toEqual([]);
});

test('every page is valid HTML', async () => {
  const read = new Set([...pages, ...sampleOf(all, ({ address }) => address, 30)]);
  expect((await testHtml(folder, [...read])).map(problemLine)).toEqual([]);
});

test('the focus is visible, touch can do everything, and pages work without JavaScript', async () => {
  const problems = await testEachKind({ browser, url, pages: walkedPages() }, triesEverything);
  expect(problems.map(problemLine)).toEqual([]);
});

test('readers can complete every journey by keyboard alone, with and without JavaScript', async () => {
  const { problems, made } = await testJourneys(
    { browser, url, pages: all, folder },
    { isMadeTwice: triesEverything },
  );
  expect(made).toHaveLength(6);
  expect(problems.map(problemLine)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { LighthouseReport } from '../../../src/proof/lighthouseScores.ts';
import { isPerfect, middleOf, pageScores } from '../../../src/proof/lighthouseScores.ts';

const report = (performance: number, seo = 1): LighthouseReport => ({
  lighthouseVersion: '12',
  environment: { hostUserAgent: '' },
  categories: {
    performance: { score: performance, auditRefs: [{ id: 'blocking', weight: 30 }] },
    accessibility: { score: 1, auditRefs: [{ id: 'unweighed', weight: 0 }] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: seo, auditRefs: [{ id: 'is-crawlable', weight: 4 }] },
  },
  audits: {
    blocking: { title: 'Blocking time', score: 0.5, displayValue: '300 ms' },
    unweighed: { title: 'Never counted', score: 0 },
    'is-crawlable': { title: 'Page is blocked from indexing', score: 0 },
  },
});

test('scores are whole numbers of a hundred, and what cost points is named', () => {
  expect(pageScores('Home', '/', report(0.917))).toEqual({
    kind: 'Home',
    page: '/',
    performance: 92,
    accessibility: 100,
    bestPractices: 100,
    searchEngines: 100,
    lost: ['Blocking time (300 ms)'],
  });
});

test('of a full score nothing is said, even where a part of it is less', () => {
  expect(pageScores('Home', '/', report(1)).lost).toEqual([]);
});

test('a page that is kept from search engines is meant to be', () => {
  expect(pageScores('Search', '/search/', report(1, 0.63)).lost).toEqual([
    'Kept from search engines, on purpose',
  ]);
});

test('the middle of three runs counts', () => {
  const runs = [report(0.99), report(0.7), report(0.95)];
  expect(middleOf(runs).categories.performance.score).toBe(0.95);
  expect(() => middleOf([])).toThrow('no report');
  expect([report(1), report(0.99)].map(isPerfect)).toEqual([true, false]);
});

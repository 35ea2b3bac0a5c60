import { describe, expect, test } from 'vitest';
import { accessibilityStatement } from '../../../src/model/accessibilityStatement.ts';
import type { AccessibilityNotes } from '../../../src/schemas/accessibilityNotes.ts';
import type { AccessibilityResults } from '../../../src/schemas/accessibilityResults.ts';

const results: AccessibilityResults = {
  date: '2021-05-01',
  pages: 12,
  kinds: 10,
  widths: [1280, 360],
  tools: [{ name: 'axe-core', version: '4' }],
  tested: ['rules', 'focus'],
  journeys: [],
  problems: [],
};
const audit = (complete: boolean, date = '2021-05-01'): AccessibilityNotes => ({
  shortfalls: [],
  audits: [{ date, by: 'A centre for accessibility', method: 'Two screen readers.', complete }],
});
const shortfall: AccessibilityNotes = {
  shortfalls: [
    { text: 'Maps have no words.', guideline: '1.1.1', ground: 'non-compliance', plan: 'By May.' },
  ],
  audits: [],
};
const state = (
  accessibility: AccessibilityResults | null,
  notes: AccessibilityNotes | null = null,
  day = '2021-06-30',
) => accessibilityStatement({ accessibility, notes }, day).state;

describe('the state', () => {
  test('is not established before anything was tested', () => {
    expect(state(null)).toBe('not-established');
    expect(state(null, shortfall)).toBe('not-established');
  });

  test('is never more than partial after automatic tests alone', () => {
    expect(state(results)).toBe('partial');
    expect(state(results, audit(false))).toBe('partial');
  });

  test('is full only when a person has judged every guideline within twelve months and nothing is known', () => {
    expect(state(results, audit(true))).toBe('full');
    expect(state(results, audit(true, '2020-05-01'))).toBe('partial');
    expect(state(results, { ...audit(true), shortfalls: shortfall.shortfalls })).toBe('partial');
    const problem = { aspect: 'rules', text: 'a fault', page: '/', pages: 1 } as const;
    expect(state({ ...results, problems: [problem] }, audit(true))).toBe('partial');
  });

  test('is not established any more when the last test is more than twelve months old', () => {
    expect(state(results, null, '2022-05-01')).toBe('partial');
    expect(state(results, null, '2022-05-02')).toBe('not-established');
    expect(state(results, audit(true, '2021-09-01'), '2022-05-02')).toBe('full');
  });

  test('counts a test after the day on which the site stands', () => {
    expect(state(results, null, '2019-09-19')).toBe('partial');
  });
});

test('only what was tested is said to be tested', () => {
  const { onEveryPage, onEachKind } = accessibilityStatement(
    { accessibility: results, notes: null },
    '2021-06-30',
  );
  expect(onEveryPage).toHaveLength(1);
  expect(onEachKind).toHaveLength(1);
  const none = accessibilityStatement({ accessibility: null, notes: null }, '2021-06-30');
  expect([...none.onEveryPage, ...none.onEachKind]).toEqual([]);
});

test('assistive technology counts as untested until people have tested', () => {
  const untested = (notes: AccessibilityNotes | null) =>
    accessibilityStatement({ accessibility: results, notes }, '2021-06-30').notTested.join(' ');
  expect(untested(null)).toContain('screen readers');
  expect(untested(audit(false))).not.toContain('screen readers');
  expect(untested(audit(false))).toContain('whether words');
  expect(untested(audit(true))).not.toContain('whether words');
});

test('what falls short stands under its ground, and problems that tests found are non-compliance', () => {
  const { shortfalls } = accessibilityStatement(
    {
      accessibility: {
        ...results,
        problems: [{ aspect: 'rules', text: 'empty-table-header', page: '/groups/', pages: 3 }],
      },
      notes: {
        ...shortfall,
        shortfalls: [...shortfall.shortfalls, { text: 'Minutes of 2016.', ground: 'out-of-scope' }],
      },
    },
    '2021-06-30',
  );
  expect(shortfalls['non-compliance'].map(({ text }) => text)).toEqual([
    'An automatic test found on 3 pages, for example /groups/: empty-table-header.',
    'Maps have no words.',
  ]);
  expect(shortfalls['out-of-scope'].map(({ text }) => text)).toEqual(['Minutes of 2016.']);
  expect(shortfalls['disproportionate-burden']).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { accessibilityStatement } from '../../../src/model/accessibilityStatement.ts';
import { testedAspects } from '../../../src/schemas/testedAspect.ts';
import type { AccessibilityNotes } from '../../../src/schemas/accessibilityNotes.ts';
import type { AccessibilityResults } from '../../../src/schemas/accessibilityResults.ts';
import { english } from '../../../src/words/words.ts';

const results: AccessibilityResults = {
  date: '2021-05-01',
  pages: 12,
  kinds: 10,
  widths: [1280, 360],
  tools: [{ name: 'axe-core', version: '4' }],
  tested: ['rules', 'reflow', 'contrast'],
  testedByKind: ['focus'],
  journeys: [],
  problems: [],
};
const audit = (
  complete: boolean,
  date = '2021-05-01',
  covered: AccessibilityNotes['audits'][number]['covered'] = [],
): AccessibilityNotes => ({
  shortfalls: [],
  audits: [{ date, by: 'A centre for accessibility', method: 'Two people.', complete, covered }],
});
const shortfall: AccessibilityNotes = {
  shortfalls: [
    { text: 'Maps have no words.', guideline: '1.1.1', ground: 'non-compliance', plan: 'By May.' },
  ],
  audits: [],
};
const problem = (aspect: AccessibilityResults['problems'][number]['aspect']) => ({
  aspect,
  text: 'a fault',
  page: '/',
  pages: 1,
});
const statementOf = (
  accessibility: AccessibilityResults | null,
  notes: AccessibilityNotes | null = null,
  day = '2021-06-30',
) => accessibilityStatement({ accessibility, notes, untestedDocuments: [] }, day, english);
const state = (...given: Parameters<typeof statementOf>) => statementOf(...given).state;

describe('the compliance status', () => {
  test('is not established before any test', () => {
    expect(state(null)).toBe('not-established');
    expect(state(null, shortfall)).toBe('not-established');
  });

  test('is not established by a partial audit alone', () => {
    expect(state(null, audit(false))).toBe('not-established');
    expect(statementOf(null, audit(false)).stateText).not.toContain('no failure');
    expect(state({ ...results, date: '2020-05-01' }, audit(false))).toBe('not-established');
    expect(state(null, audit(true))).toBe('full');
  });

  test('is not full if anything is listed, and names failures and exemptions', () => {
    const textWith = (...grounds: AccessibilityNotes['shortfalls'][number]['ground'][]) =>
      statementOf(results, {
        ...audit(true),
        shortfalls: grounds.map((ground) => ({ ground, text: 'Something.' })),
      }).stateText;
    expect(textWith()).toMatch(/^Fully compliant/u);
    expect(textWith('disproportionate-burden')).toMatch(
      /^Partially compliant .* due to the exemptions listed below\.$/u,
    );
    expect(textWith('out-of-scope')).toMatch(
      /^Partially compliant .* due to the exemptions listed/u,
    );
    expect(textWith('non-compliance', 'out-of-scope')).toMatch(
      /^Partially compliant .* due to the non-compliances and exemptions listed/u,
    );
  });

  test('is "not compliant" if most requirements are failed', () => {
    const failing = (...aspects: Parameters<typeof problem>[0][]) =>
      state({ ...results, problems: aspects.map(problem) });
    expect(failing('rules', 'reflow')).toBe('partial');
    expect(failing('rules', 'reflow', 'focus')).toBe('not');
    const broken = (count: number) =>
      state(results, {
        audits: [],
        shortfalls: Array.from({ length: count }, (_, index) => ({
          ground: 'non-compliance' as const,
          text: 'Something.',
          guideline: `1.4.${index + 1}`,
        })),
      });
    expect(broken(27)).toBe('partial');
    expect(broken(28)).toBe('not');
  });

  test('is never more than partial after automatic tests alone', () => {
    expect(state(results)).toBe('partial');
    expect(state(results, audit(false))).toBe('partial');
  });

  test('is full only after a complete audit within 12 months and with no known problems', () => {
    expect(state(results, audit(true))).toBe('full');
    expect(state(results, audit(true, '2020-05-01'))).toBe('partial');
    expect(state(results, { ...audit(true), shortfalls: shortfall.shortfalls })).toBe('partial');
    expect(state({ ...results, problems: [problem('rules')] }, audit(true))).toBe('partial');
  });

  test('is no longer established if the last test is more than 12 months old', () => {
    expect(state(results, null, '2022-05-01')).toBe('partial');
    expect(state(results, null, '2022-05-02')).toBe('not-established');
    expect(state(results, audit(true, '2021-09-01'), '2022-05-02')).toBe('full');
  });

  test('counts a test after the reference date', () => {
    expect(state(results, null, '2019-09-19')).toBe('partial');
  });
});

test('only tested aspects are listed as tested, and all others as untested', () => {
  const { onEveryPage, onEachKind, notTested } = statementOf(results);
  expect(onEveryPage).toHaveLength(3);
  expect(onEachKind).toHaveLength(1);
  const untestedAspects = testedAspects.length - 4;
  expect(notTested).toHaveLength(untestedAspects + 3);
  expect(notTested).not.toContain(onEachKind[0]);
  const none = statementOf(null);
  expect([...none.onEveryPage, ...none.onEachKind]).toEqual([]);
  expect(none.notTested).toHaveLength(testedAspects.length + 3);
});

test('completed journeys count as a keyboard test', () => {
  const keyboard = (journeys: string[]) =>
    statementOf({ ...results, journeys })
      .notTested.join(' ')
      .includes('using only a keyboard');
  expect(keyboard([])).toBe(true);
  expect(keyboard(['from the home page to urgent help'])).toBe(false);
});

test('a test more than 12 months old covers nothing', () => {
  const { notTested } = statementOf(results, audit(true), '2022-05-02');
  expect(notTested).toHaveLength(testedAspects.length + 3);
});

test('an audit covers what it names, and a complete one covers every guideline', () => {
  const untested = (notes: AccessibilityNotes | null) =>
    statementOf(results, notes).notTested.join(' ');
  expect(untested(null)).toContain('screen readers');
  expect(untested(audit(false))).toContain('screen readers');
  expect(untested(audit(false, '2021-05-01', ['assistive-technology']))).not.toContain(
    'screen readers',
  );
  expect(untested(audit(true))).toContain('screen readers');
  expect(untested(audit(false))).toContain('whether words');
  expect(untested(audit(true))).not.toContain('whether words');
});

test('shortfalls are grouped by reason, and problems from tests are non-compliance', () => {
  const { shortfalls } = accessibilityStatement(
    {
      untestedDocuments: [],
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
    english,
  );
  expect(shortfalls['non-compliance'].map(({ text }) => text)).toEqual([
    'Found by an automatic test on 3 pages, for example /groups/: empty-table-header.',
    'Maps have no words.',
  ]);
  expect(shortfalls['out-of-scope'].map(({ text }) => text)).toEqual(['Minutes of 2016.']);
  expect(shortfalls['disproportionate-burden']).toEqual([]);
});

import { expect, test } from 'vitest';
import { readLimit, writeLimit } from '../../../src/model/countedLimit.ts';
import { TimeLimitSchema } from '../../../src/schemas/timeLimit.ts';

const limit = (changes: object) =>
  TimeLimitSchema.parse({
    id: 'review',
    what: 'Finish the review',
    from: 'the day',
    by: 'The partners',
    stage: 'reviews',
    evidence: 'document',
    sources: [{ document: 'plan' }],
    ...changes,
  });

test.each([
  [{ limit: { value: 15, unit: 'working-days' } }, '15 working-days within'],
  [{ limit: { value: 6, unit: 'weeks' }, direction: 'before' }, '6 weeks before'],
  [{ limit: { value: 1, unit: 'years' }, direction: 'at-least' }, '1 years at-least'],
])('a time limit can be written and read back', (changes, written) => {
  const original = limit(changes);
  expect(writeLimit(original)).toBe(written);
  expect(readLimit(written)).toEqual({ duration: original.limit, direction: original.direction });
});

test('a time limit in hours or in words has no counted form', () => {
  expect(writeLimit(limit({ limit: { value: 24, unit: 'hours' } }))).toBeNull();
  expect(writeLimit(limit({ inWords: 'at once' }))).toBeNull();
});

test.each([
  '',
  '15',
  '15 working-days',
  '0 days within',
  '-1 days within',
  '1e9 days within',
  '1000 days within',
  '5 hours within',
  '5 days sometime',
  ' 5 days within',
])('an invalid time limit is not read: "%s"', (text) => {
  expect(readLimit(text)).toBeNull();
});

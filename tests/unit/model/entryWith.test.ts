import { expect, test } from 'vitest';
import { entryWith, placeWith } from '../../../src/model/entryWith.ts';

const groups = [
  { id: 'executive', address: '/groups/executive/' },
  { id: 'learning', address: '/groups/learning/' },
  { id: 'executive', address: '/groups/other/' },
];

test('an entry is found by its id or its address', () => {
  expect(entryWith(groups, 'id', 'learning')).toBe(groups[1]);
  expect(entryWith(groups, 'address', '/groups/other/')).toBe(groups[2]);
  expect(placeWith(groups, 'address', '/groups/learning/')).toBe(1);
});

test('the first of two entries with the same id is found', () => {
  expect(entryWith(groups, 'id', 'executive')).toBe(groups[0]);
});

test('a missing entry is not found', () => {
  expect(entryWith(groups, 'id', 'toString')).toBeUndefined();
  expect(placeWith(groups, 'id', '')).toBe(-1);
  expect(entryWith([] as typeof groups, 'id', 'learning')).toBeUndefined();
});

test('each list is indexed separately, and only once', () => {
  let read = 0;
  const counting = groups.map(({ id }) => ({
    get id() {
      read += 1;
      return id;
    },
  }));
  for (const { id } of groups) entryWith(counting, 'id', id);
  expect(read).toBe(groups.length);
  expect(entryWith([{ id: 'learning' }], 'id', 'executive')).toBeUndefined();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDigests } from '../../../src/reuse/valueDigest.ts';

const digest = (value: unknown) => openDigests()(value);

describe('the digest of a value', () => {
  test('is the same for the same value, however it came about', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true }), (value) => {
        expect(digest(structuredClone(value))).toBe(digest(value));
      }),
    );
  });

  test.each<[unknown, unknown]>([
    [1, '1'],
    [null, undefined],
    [null, 'null'],
    [0, -0],
    [1n, 1],
    [{}, []],
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [[['a'], 'b'], [['a', 'b']]],
    [new Map([['a', 1]]), { a: 1 }],
    [new Map([['a', 1]]), [['a', 1]]],
    [new Set(['a']), ['a']],
    ['{"a":1,}', { a: 1 }],
    ['\u00e9', 'e\u0301'],
  ])('tells values apart that look alike (%#)', (one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  test('takes a named object by its name and does not look inside', () => {
    const named = { title: 'Early help' };
    const byName = openDigests((value) => (value === named ? 'terms/early-help' : null));
    const before = byName([named]);
    named.title = 'Family help';
    expect(openDigests((value) => (value === named ? 'terms/early-help' : null))([named])).toBe(
      before,
    );
    expect(byName(['terms/early-help'])).not.toBe(before);
  });

  test('is refused for what cannot be compared', () => {
    expect(() => digest({ draw: () => 1 })).toThrow('cannot be compared');
  });
});

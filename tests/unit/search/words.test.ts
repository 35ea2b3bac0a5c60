import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem, words } from '../../../src/search/words.ts';

describe('the words of a text', () => {
  test.each(['S47', 's.47', 's 47', 'sec 47', 'Sec. 47', 'section 47', 'SECTION 47'])(
    '%s is read as section 47',
    (text) => {
      expect(words(text)).toEqual(['section', '47']);
    },
  );

  test('L4 is read as level 4', () => expect(words('L4')).toEqual(['level', '4']));

  test('accents, apostrophes and capitals are ignored', () => {
    expect(words('Children’s CAFÉ')).toEqual(['childrens', 'cafe']);
  });

  test('letters separated by full stops are one word', () =>
    expect(words('C.S.E. and c.e.')).toEqual(['cse', 'and', 'ce']));

  test('an ampersand is read as the word and', () =>
    expect(words('A&E')).toEqual(['a', 'and', 'e']));

  test('a text without letters or digits has no words', () => expect(words('?!')).toEqual([]));

  test.each([
    ['Polish', 'Martwisz się o dziecko?', ['martwisz', 'sie', 'o', 'dziecko']],
    ['Arabic', 'هل أنت قلق؟', 3],
    ['Bengali', 'শিশুর জন্য চিন্তিত', 3],
  ])('words in %s are kept whole', (_language, text, expected) => {
    const found = words(text);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  test('words of any text have only lower-case letters or digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        words(text).every((word) => /^(?:[\p{L}\p{M}]+|\d+)$/u.test(word)),
      ),
    );
  });
});

describe('the stem of a word', () => {
  test.each([
    ['abuse', 'abused', 'abusing', 'abuses'],
    ['refer', 'referred', 'referring', 'referral', 'referrals'],
    ['neglect', 'neglected', 'neglecting'],
    ['bruise', 'bruises', 'bruising', 'bruised'],
    ['child', 'children', 'childrens', 'childs'],
    ['allege', 'alleged', 'allegation', 'allegations'],
    ['bully', 'bullied', 'bullies', 'bullying'],
    ['radicalise', 'radicalised', 'radicalization', 'radicalisation'],
    ['homeless', 'homelessness'],
    ['disable', 'disability', 'disabilities'],
    ['cspr', 'csprs'],
    ['death', 'deaths', 'died', 'dying'],
  ])('%s has the stem of its other forms', (first, ...others) => {
    expect(others.map(stem)).toEqual(others.map(() => stem(first)));
  });

  test.each([
    ['police', 'policy'],
    ['review', 'reveal'],
    ['family', 'famous'],
    ['need', 'neglect'],
  ])('%s and %s have different stems', (first, other) => {
    expect(stem(first)).not.toBe(stem(other));
  });

  test('numbers and short words are unchanged', () => {
    expect(['47', 'da', 'das'].map(stem)).toEqual(['47', 'da', 'das']);
  });

  test('a stem is never empty', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/u), (word) => stem(word).length > 0));
  });
});

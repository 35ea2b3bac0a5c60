import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../../src/search/nearestWord.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';

const index = indexVocabulary({
  pages: [
    {
      address: '/',
      title:
        'growing acts cares legal trying delay deal neglect safeguarding threshold conference referral review policy abuse',
      kind: 'help',
      label: 'Help',
    },
  ],
});

describe('a misspelling is corrected', () => {
  test.each([
    ['nelgect', 'neglect'],
    ['englect', 'neglect'],
    ['safegaurding', 'safeguarding'],
    ['treshold', 'threshold'],
    ['confrence', 'conference'],
    ['refferal', 'referral'],
    ['reveiw', 'review'],
    ['abusse', 'abuse'],
    ['abuze', 'abuse'],
    ['polcy', 'policy'],
  ])('%s to %s', (word, meant) => expect(nearestWord(word, index)).toBe(meant));
});

describe('a correct word is kept', () => {
  test.each(['ironing', 'aces', 'clares', 'illegal', 'crying', 'relay', 'deaf', 'xylophone'])(
    '%s',
    (word) => expect(nearestWord(word, index)).toBeNull(),
  );
});

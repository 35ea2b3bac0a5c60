import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import { isUnanswered } from '../../../src/search/isUnanswered.ts';
import { exampleIndex } from './examples.ts';

describe('the text of every page is searched automatically', () => {
  test.each([
    ['for a word in no page title', 'xylophone'],
    ['for several words, one of them in no page title', 'neglect xylophone'],
    ['for a phrase in quotation marks', '"executive group"'],
  ])('%s: %s', (_, query) => expect(isUnanswered(findPages(query, exampleIndex))).toBe(true));
});

test.each(['S47', 'neglect', 'my mum hits me'])(
  'page titles are enough of an answer: %s',
  (query) => expect(isUnanswered(findPages(query, exampleIndex))).toBe(false),
);

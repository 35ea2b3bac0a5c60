import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import { exampleIndex } from './examples.ts';

const help = (query: string) => findPages(query, exampleIndex).help;

describe('a call for help comes before the results', () => {
  test.each([
    ['of whoever speaks of themselves', 'i dont feel safe'],
    ['of whoever says what somebody does', 'he wont stop messaging me'],
    ['of whoever meets a harm', 'neglect'],
    ['of whoever meets a sign', 'bruises'],
    ['of whoever looks for somebody to tell', 'report abuse'],
    ['where nothing is found', 'anak saya dipukul'],
    ['where half of the words are unknown', 'conference xylophone'],
    ['of whoever complains, in the words of the business', 'executive group doesnt answer'],
    ['of figures about harm', 'how many bruises'],
  ])('%s: %s', (_, query) => expect(help(query)).not.toBeNull());
});

describe('there is no call for help', () => {
  test.each([
    ['of a section of an Act', 's.47'],
    ['of a section that nothing is about', 'section 85'],
    ['of a level', 'level 4'],
    ['of an abbreviation', 'LSCB'],
    ['of a title', 'executive group'],
    ['of a table', 'allegations by year'],
    ['of the business’s own words in another order', 'conference child protection'],
    ['of the business’s own words from several pages', 'section 47 allegations'],
  ])('%s: %s', (_, query) => expect(help(query)).toBeNull());
});

describe('a call for help is addressed', () => {
  test.each(['my mum hits me', 'i want to die', 'someone touched me', 'dad is drunk'])(
    'to a child: %s',
    (query) => expect(help(query)?.to).toBe('child'),
  );
  test.each(['my son is being hurt', 'i am worried about my niece', 'bruises on a baby'])(
    'to an adult: %s',
    (query) => expect(help(query)?.to).toBe('adult'),
  );
});

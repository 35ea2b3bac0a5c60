import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import { exampleIndex } from './examples.ts';

const help = (query: string) => findPages(query, exampleIndex).help;

describe('a call for help comes before the results', () => {
  test.each([
    ['for someone writing about themselves', 'i dont feel safe'],
    ['for someone writing about what another person does', 'he wont stop messaging me'],
    ['for a harm', 'neglect'],
    ['for a sign of harm', 'bruises'],
    ['for someone who wants to report', 'report abuse'],
    ['if nothing is found', 'anak saya dipukul'],
    ['if half of the words are unknown', 'conference xylophone'],
    ['for a complaint about services', 'executive group doesnt answer'],
    ['for figures about harm', 'how many bruises'],
  ])('%s: %s', (_, query) => expect(help(query)).not.toBeNull());
});

describe('there is no call for help', () => {
  test.each([
    ['for a section of an Act', 's.47'],
    ['for a section with no page about it', 'section 85'],
    ['for a level of need', 'level 4'],
    ['for an abbreviation', 'LSCB'],
    ['for a title', 'executive group'],
    ['for a table', 'allegations by year'],
    ['for professional terms in another order', 'conference child protection'],
    ['for professional terms from several pages', 'section 47 allegations'],
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShortTerm } from '../../../src/prose/termFinder.ts';
import { termFinder } from '../../../src/prose/termFinder.ts';

const terms: ShortTerm[] = [
  { id: 'designated-officer', abbreviation: 'LADO', title: 'local authority designated officer' },
  { id: 'child-protection', abbreviation: 'CP', title: 'child protection' },
  {
    id: 'information-sharing',
    abbreviation: 'CP-IS',
    title: 'Child Protection Information Sharing',
  },
  { id: 'guidance', abbreviation: 'WT 2018', title: 'Working Together 2018' },
  { id: 'what-works', abbreviation: 'Foundations', title: 'the What Works Centre' },
];
const find = termFinder(terms);
const found = (text: string) => find(text).map((match) => `${match.term.id}: ${match.text}`);

test('an abbreviation is found at its place', () => {
  expect(find('Ask the LADO today.')).toEqual([
    { term: terms[0], text: 'LADO', start: 8, spelledOut: false },
  ]);
});

test.each([
  ['a plural', 'Two LADOs met.', ['designated-officer: LADOs']],
  ['a possessive', 'The LADO’s advice', ['designated-officer: LADO’s']],
  ['an abbreviation before a hyphen', 'a LADO-led meeting', ['designated-officer: LADO']],
  ['the longer of two that overlap', 'the CP-IS system', ['information-sharing: CP-IS']],
  ['an abbreviation of two words', 'under WT 2018, too', ['guidance: WT 2018']],
])('%s is found whole', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['within a longer word', 'AVOCADO LADOX XLADO'],
  ['in lower case', 'lado'],
  ['with a figure after it', 'LADO2'],
])('an abbreviation is not found %s', (_name, text) => {
  expect(found(text)).toEqual([]);
});

test('a term that looks like an ordinary word counts only within a sentence', () => {
  expect(found('Foundations are laid early.')).toEqual([]);
  expect(found('Good. Foundations are laid early.')).toEqual([]);
  expect(found('We sent it to Foundations in May.')).toEqual(['what-works: Foundations']);
});

test('an abbreviation next to its full form counts as spelt out', () => {
  const spelledOut = (text: string) => find(text).map((match) => match.spelledOut);
  expect(spelledOut('The Local Authority Designated Officer (LADO) helps.')).toEqual([true]);
  expect(spelledOut('The LADO (local authority designated officer) helps.')).toEqual([true]);
  expect(spelledOut('The designated officer (LADO) helps.')).toEqual([false]);
});

test('regular expression characters in a term are literal', () => {
  const odd = termFinder([{ id: 'odd', abbreviation: 'A.B+C', title: 'odd' }]);
  expect(odd('An A.B+C and an AxBBC.').map(({ text }) => text)).toEqual(['A.B+C']);
});

test('a glossary without abbreviations finds nothing', () => {
  expect(termFinder([])('LADO')).toEqual([]);
});

test('every match is at its stated place, in any text', () => {
  const words = fc.array(fc.constantFrom('LADO', 'CP', 'CP-IS', 's', ' ', '-', '(', '.', 'x', '’'));
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('');
      for (const match of find(text)) {
        expect(text.slice(match.start, match.start + match.text.length)).toBe(match.text);
        expect(match.text.startsWith(match.term.abbreviation)).toBe(true);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from '../../../src/prose/numbersIn.ts';

const found = (text: string) => numbersIn(text).map(({ value, kind }) => `${value} ${kind}`);

test.each([
  ['The police made 2 of the 291 contacts', ['2 plain', '291 plain']],
  ['The police made only two contacts.', ['2 plain']],
  ['A single contact, and one call from a parent', ['1 plain', '1 plain']],
  ['None came, and twenty left', ['0 plain', '20 plain']],
  ['1,220 reviews cost £1.03 million or £30,102', ['1220 plain', '1030000 money', '30102 money']],
  ['They met once, came twice in May and wrote once a year', ['1 plain', '2 plain', '1 plain']],
  ['They came once, they said, and once in May', ['1 plain', '1 plain']],
  ['47% and 5 per cent', ['47 percent', '5 percent']],
  ['the fewest, 12, came', ['12 plain']],
])('numbers that may be figures are found: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'From April 2015 to 31 March 2019, in 2018/19 and 2018-19',
  'Section 47 and paragraph 3.2.1.9 of chapter 4, at period 3, in area 1',
  'within 35 working days, four weeks or 18-year-olds',
  'Eight in ten, three out of four and two thirds',
  'Seven bars, longest first',
  'No one, one another, this one, and one of the partners',
  'S47, COVID-19 and the 1st',
  'more than 100, under 18',
  'once a month, twice a week, and once each working day',
  'Once the family agrees, and once they have met, all at once',
])('other numbers are ignored: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('every number is at its stated place, in any text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.nat().map(String),
          fc.constantFrom('two', '%', '£', ' ', ', ', 'contacts', 'a single'),
        ),
      ),
      (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, text: own, value } of numbersIn(text)) {
          expect(text.slice(start, end)).toBe(own);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});

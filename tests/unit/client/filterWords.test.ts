import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, holdsAll } from '../../../src/client/filterWords.ts';

const holds = (text: string, typed: string) => holdsAll(folded(text), typed);

test.each([
  ['Has missed health checks', 'missed'],
  ['Has missed health checks', 'HEALTH miss'],
  ['Carer’s own needs', "carer's"],
  ['Carer’s own needs', 'carers'],
  ['A café (late)', 'cafe late'],
  ['anything', ''],
  ['anything', '  '],
  ['anything', '?'],
])('"%s" matches "%s"', (text, typed) => {
  expect(holds(text, typed)).toBe(true);
});

test.each([
  ['Has missed health checks', 'missed school'],
  ['Has missed health checks', 'ealth'],
  ['', 'word'],
])('"%s" does not match "%s"', (text, typed) => {
  expect(holds(text, typed)).toBe(false);
});

test('a text matches itself and its own start', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (text, end) => {
      expect(holds(text, text)).toBe(true);
      expect(holds(text, folded(text).slice(0, end))).toBe(true);
    }),
  );
});

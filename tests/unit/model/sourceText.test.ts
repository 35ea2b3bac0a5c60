import { expect, test } from 'vitest';
import { shortSource, sourceTexts } from '../../../src/model/sourceText.ts';
import type { Document } from '../../../src/schemas/document.ts';
import { english } from '../../../src/words/words.ts';

const plan = {
  id: 'plan',
  title: 'The plan of the Vale',
  shortTitle: 'Plan',
  publisher: 'the Vale partnership',
  date: '2021-04-06',
  url: 'https://vale.example/plan',
} as Document;
const undated = { id: 'pack', title: 'Panel pack', publisher: 'the council' } as Document;
const documents = new Map([
  ['plan', plan],
  ['pack', undated],
]);

test('a document is cited once with all its paragraphs, its date and its address', () => {
  expect(
    sourceTexts(
      [
        { document: 'plan', paragraph: '2' },
        { document: 'pack' },
        { document: 'plan', paragraph: '7', note: 'The table is a picture.' },
        { document: 'plan', paragraph: '2' },
      ],
      documents,
      english,
    ),
  ).toEqual([
    {
      text: 'The plan of the Vale (the Vale partnership, 6 April 2021): 2; 7',
      href: 'https://vale.example/plan',
      notes: ['The table is a picture.'],
    },
    { text: 'Panel pack (the council)', href: undefined, notes: [] },
  ]);
});

test('a short citation is the short title and the paragraph', () => {
  expect(shortSource({ document: 'plan', paragraph: '2' }, documents)).toBe('Plan, 2');
  expect(shortSource({ document: 'plan' }, documents)).toBe('Plan');
  expect(shortSource({ document: 'pack', paragraph: '2' }, documents)).toBe('pack, 2');
});

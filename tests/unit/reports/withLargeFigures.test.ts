import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { withLargeFigures } from '../../../src/reports/withLargeFigures.ts';

test('in a headline, figures from tables are enlarged and typed numbers are not', () => {
  const headline: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '291', data: { dataset: 'contacts' } },
          { type: 'text', value: ' contacts in 12 months' },
        ],
      },
    ],
  };
  expect(withLargeFigures(headline)).toMatchObject({
    children: [
      {
        children: [
          { type: 'strong', children: [{ value: '291' }] },
          { type: 'text', value: ' contacts in 12 months' },
        ],
      },
    ],
  });
});

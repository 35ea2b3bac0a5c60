import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import FigureTable from '../../src/components/author/FigureTable.astro';
import { checkWith } from '../support/fixture.ts';

// The phrases come from the partnership on show, and there is none here.
vi.mock('../../src/partnership.ts', async () => {
  const { english } = await import('../../src/words/words.ts');
  return { words: english, wordsHere: () => english };
});

test('every header cell in a table of figures has a scope of column or row', async () => {
  const { partnership } = await checkWith();
  const dataset = partnership?.datasets.get('contacts');
  const container = await AstroContainer.create();
  const html = await container.renderToString(FigureTable, { props: { dataset, idPrefix: 'a' } });
  const scopes = [...html.matchAll(/<th\b([^>]*)>/gu)].map(
    ([, attributes = '']) => /\bscope="(\w+)"/u.exec(attributes)?.[1],
  );
  expect(scopes).toEqual([...Array(3).fill('col'), ...Array(4).fill('row')]);
});

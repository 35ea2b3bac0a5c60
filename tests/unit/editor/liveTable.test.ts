import { expect, test } from 'vitest';
import { liveTable } from '../../../src/editor/content/liveTable.ts';
import { gridOf } from '../../../src/editor/content/tableText.ts';
import { checkWith, fixtureWith } from '../../support/fixture.ts';

const table = 'datasets/contacts.csv';

/** The notes and sums shown while the small partnership's table is changed. */
async function liveNotes(change: (text: string) => string) {
  const { readable } = await checkWith({ [table]: change });
  const dataset = readable?.datasets.get('contacts') ?? null;
  const file = fixtureWith({ [table]: change }).files.find(({ path }) => path === table);
  const grid = gridOf(Buffer.from(file?.bytes ?? []).toString('utf8'));
  return liveTable(grid, dataset?.columns ?? [], dataset, readable?.site.disclosure);
}

test('marks each figure that would be hidden with the reason, including those hidden to protect another', async () => {
  const { notes } = await liveNotes(
    () => 'source,contacts,share\nSchools,60,60\nHealth,37,37\nPolice,3,3\nTotal,100,100\n',
  );
  expect(notes.find(({ cell }) => cell === 'B4')?.words).toBe('Will be hidden: it is from 1 to 5.');
  expect(
    notes.filter(({ cell, words }) => cell.startsWith('B') && words.includes('too')),
  ).toHaveLength(1);
});

test('sums leave out totals and count the missing numbers', async () => {
  expect((await liveNotes((text) => text)).sums).toEqual({ 1: '100' });
  expect((await liveNotes((text) => text.replace('Police,10', 'Police,c'))).sums).toEqual({
    1: '90 and 1 without a number',
  });
});

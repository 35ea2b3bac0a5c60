import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const site = (mean: string) => ({
  'site.yaml': (text: string) =>
    `${text}\neverydayWords:\n  - say: [the bridge]\n    mean: [${mean}]\n`,
});

test('everyday words that match no page are reported in their file', async () => {
  const { findings } = await checkWith(site('executive group, yuoth club'));
  expect(findings).toMatchObject([
    {
      code: 'everyday-words-lost',
      severity: 'warning',
      file: 'site.yaml',
      message: 'The search has no page called "yuoth club".',
    },
  ]);
});

test('everyday words that match a page are accepted', async () => {
  const { findings } = await checkWith(site('executive group'));
  expect(findings).toEqual([]);
});

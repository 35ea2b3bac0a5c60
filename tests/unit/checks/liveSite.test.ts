import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const site = 'site.yaml';
const page = 'arrangements/who-leads.mdx';

test('a live site with a placeholder address is reported', async () => {
  const started = (text: string) =>
    text.replace('https://vale.example', 'https://partnership.example');
  expect(await findingsWith({ [site]: started })).toContain('address-example site.yaml:5');
});

test('a page reviewed after the reference date is reported', async () => {
  const later = (text: string) => text.replace(/reviewed: \S+/u, 'reviewed: 2030-01-05');
  const findings = await findingsWith({ [page]: later });
  expect(findings.some((found) => found.startsWith(`date-future ${page}`))).toBe(true);
});

test('a sentence in capitals is one finding, and a list of abbreviations is none', async () => {
  const shouted = (words: string) => ({ [page]: (text: string) => `${text}\n${words}\n` });
  const codes = async (words: string) =>
    (await findingsWith(shouted(words))).map((found) => found.split(' ')[0]);
  expect(await codes('PLEASE CALL THE HUB BEFORE YOU WRITE.')).toEqual(['text-capitals']);
  expect(await codes('Ask the XAB, the XAC, the XAD and the XAE.')).not.toContain('text-capitals');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { humanReport } from '../../src/checks/humanReport.ts';
import type { Change } from '../support/fixture.ts';
import { checkWith, fixtureFolder, fixtureWith } from '../support/fixture.ts';
import { runAstro } from '../support/runAstro.ts';
import { triesEverything } from '../support/sample.ts';
import { testFolder, writeContent } from '../support/siteFolder.ts';

/** Astro's data store, where it keeps collections between steps. */
const store = () => readFileSync('node_modules/.astro/data-store.json', 'utf8');

describe('Astro’s data store', () => {
  test('has the published figures of a table and none of the hidden ones', async () => {
    // The police have 2, and 7413 for health is hidden to protect it.
    const table =
      'source,contacts,share\nSchools,8001,\nHealth,7413,\nPolice,2,\nFamilies,9002,\nTotal,24418,\n';
    const changes = { 'datasets/contacts.csv': table };
    const { partnership } = await checkWith(changes);
    const rows = partnership?.datasets.get('contacts')?.rows ?? [];
    expect(rows.map(({ cells }) => cells['contacts']?.text)).toEqual([
      '8,001',
      '[c]',
      '[c]',
      '9,002',
      '24,418',
    ]);
    const folder = testFolder();
    writeContent(join(folder, 'content'), fixtureWith(changes));
    const { status, stderr } = runAstro('sync', join(folder, 'content'), join(folder, 'site'));
    expect(status, stderr).toBe(0);
    expect(store()).toContain('9002');
    expect(store()).toContain('[c]');
    expect(store()).not.toMatch(/7,?413/u);
  });

  test('has the signatures of a report, but neither the salt nor the digests of its files', () => {
    const content = fixtureFolder('report-published');
    const signOff = readFileSync(join(content, 'reports/2018-19/sign-off.yaml'), 'utf8');
    const [, salt = ''] = /^salt: "?([0-9a-f]{32})/mu.exec(signOff) ?? [];
    const texts = [...signOff.matchAll(/sha256: "?([0-9a-f]{64})/gu)].map(([, digest]) => digest);
    const [, signed = ''] = /digest: "?([0-9a-f]{64})/u.exec(signOff) ?? [];
    expect(salt).not.toBe('');
    expect(texts.length).toBeGreaterThan(3);
    const { status, stderr } = runAstro('sync', content, join(testFolder(), 'site'));
    expect(status, stderr).toBe(0);
    expect(store()).toContain(signed);
    expect([salt, ...texts].filter((secret) => store().includes(secret ?? ''))).toEqual([]);
  });
});

const noColon = (text: string): string => text.replace('title: ', 'title ');
const broken: [what: string, changes: Record<string, Change>][] = [
  ['settings that cannot be read', { 'site.yaml': noColon }],
  [
    'mistakes in three files of three kinds',
    {
      'groups/executive.mdx': (text) => text.replace('role:', 'rolle:'),
      'agencies/council.mdx': (text) => `${text}\nFewer than <5 decide.\n`,
      'datasets/contacts.csv': (text) => text.replace('30,30', 'thirty,30'),
    },
  ],
  ['a broken link', { 'groups/executive.mdx': (text) => `${text}\n[a](/nowhere/)\n` }],
  ['a missing file', { 'site.yaml': null }],
];

describe('astro build', () => {
  // `npm test` tries one fault and several at once.
  test.each(triesEverything ? broken : broken.slice(0, 2))(
    'reports everything that the check reports for %s',
    async (_what, changes) => {
      const content = join(testFolder(), 'content');
      writeContent(content, fixtureWith(changes));
      const { findings, texts } = await checkWith(changes);
      expect(findings).not.toEqual([]);
      const { status, stdout, stderr } = runAstro('build', content, join(content, '../site'));
      expect(status).toBe(1);
      // Astro treats links in an error as Markdown and drops the brackets.
      const words = (text: string) => text.replace(/[[\]()\s]+/gu, ' ');
      const lines = humanReport(findings, { texts }).split('\n').map(words);
      const said = words(`${stdout}${stderr}`);
      expect(lines.filter((line) => !said.includes(line.trim()))).toEqual([]);
    },
  );
});

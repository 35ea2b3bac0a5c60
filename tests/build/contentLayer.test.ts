import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { humanReport } from '../../src/checks/humanReport.ts';
import type { Change } from '../support/fixture.ts';
import { checkWith, fixtureFolder, fixtureWith } from '../support/fixture.ts';
import { runAstro } from '../support/runAstro.ts';
import { triesEverything } from '../support/sample.ts';
import { testFolder, writeContent } from '../support/siteFolder.ts';

/** What Astro keeps of the collections between its steps. */
const store = () => readFileSync('node_modules/.astro/data-store.json', 'utf8');

describe('what Astro keeps of the content', () => {
  test('has the published form of a table and none of the numbers that it hides', async () => {
    // The police have 2; health, 7413, is hidden to protect them.
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

  test('has the signatures of a report, and neither the salt nor the digests of single texts', () => {
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
  ['a link that leads nowhere', { 'groups/executive.mdx': (text) => `${text}\n[a](/nowhere/)\n` }],
  ['a file that is missing', { 'site.yaml': null }],
];

describe('Astro by itself', () => {
  // One fault alone and several at once, in `npm test`.
  test.each(triesEverything ? broken : broken.slice(0, 2))(
    'says everything that the check says of %s',
    async (_what, changes) => {
      const content = join(testFolder(), 'content');
      writeContent(content, fixtureWith(changes));
      const { findings, texts } = await checkWith(changes);
      expect(findings).not.toEqual([]);
      const { status, stdout, stderr } = runAstro('build', content, join(content, '../site'));
      expect(status).toBe(1);
      // Astro takes links in an error for Markdown, and shows them without their signs.
      const words = (text: string) => text.replace(/[[\]()\s]+/gu, ' ');
      const lines = humanReport(findings, { texts }).split('\n').map(words);
      const said = words(`${stdout}${stderr}`);
      expect(lines.filter((line) => !said.includes(line.trim()))).toEqual([]);
    },
  );
});

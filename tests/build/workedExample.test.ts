import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mergeConfig } from 'vite';
import { expect, test } from 'vitest';
import { fixtureFolder } from '../support/fixture.ts';
import { programCopy } from '../support/programCopy.ts';
import { runCommand } from '../support/runBuild.ts';
import { testFolder } from '../support/siteFolder.ts';

const example = /^## Adding a collection: a worked example\n([^]*?)\n## /mu.exec(
  readFileSync('CONTRIBUTING.md', 'utf8'),
)?.[1];

/** The code printed in the example, in its order. */
const [schema, definition, english, welsh, list, page, leaflet] = [
  ...(example ?? '').matchAll(/^ {3}```\w+\n([^]*?)^ {3}```$/gmu),
].map(([, code = '']) => code.replaceAll(/^ {3}/gmu, ''));

test('whoever follows the worked example gets a collection: its pages, its place in the menu, the A to Z and the search', () => {
  const program = programCopy('with leaflets');
  const write = (path: string, text = ''): void => {
    mkdirSync(dirname(join(program, path)), { recursive: true });
    writeFileSync(join(program, path), text);
  };
  const change = (path: string, edit: (text: string) => string): void =>
    write(path, edit(readFileSync(join(program, path), 'utf8')));

  write('src/schemas/leaflet.ts', schema);
  write('src/collections/leaflets.ts', definition);
  change(
    'src/collections/index.ts',
    (text) =>
      `import { leaflets } from './leaflets.ts';\n${text.replace('pageCollections = {', '$& leaflets,')}`,
  );
  change('src/search/kinds.ts', (text) => text.replace('kinds = [', "$& 'leaflet',"));
  for (const [file, words] of [
    ['en', english],
    ['cy', welsh],
  ] as const)
    change(`src/words/${file}.json`, (text) => {
      const { about, phrases } = JSON.parse(text) as { about: string; phrases: object };
      return JSON.stringify({
        about,
        phrases: mergeConfig(phrases, JSON.parse(words ?? '{}') as object, false),
      });
    });
  write('src/pages/leaflets/index.astro', list);
  write('src/pages/leaflets/[slug].astro', page);
  cpSync(fixtureFolder('small-partnership'), join(program, 'ours'), { recursive: true });
  write('ours/leaflets/safe-sleep.mdx', leaflet);

  const site = join(testFolder(), 'site');
  const { status, stdout, stderr } = runCommand(
    'build',
    [],
    { CONTENT_DIR: 'ours', OUT_DIR: site },
    program,
  );
  expect(`${stdout}${stderr}`).toContain('Published');
  expect(status).toBe(0);
  const shown = (path: string): string => readFileSync(join(site, path), 'utf8');
  expect(shown('leaflets/safe-sleep/index.html')).toContain('Put the baby on the back.');
  expect(shown('leaflets/index.html')).toContain('How babies sleep safely.');
  expect(shown('index.html')).toMatch(/<a href="\/leaflets\/"[^>]*>\s*Leaflets/u);
  expect(shown('site-map/s/index.html')).toContain('href="/leaflets/safe-sleep/"');
  expect(shown('search/vocabulary.json')).toContain('cot death');
});

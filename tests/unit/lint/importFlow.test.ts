import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The lint errors for some code in a file. */
async function faults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || /flow|max-lines/u.test(ruleId))
    .map(({ message }) => message);
}

test.each([
  ['src/schemas/stub.ts', "import { a } from '../site/a.ts';\nexport const b = a;\n"],
  ['src/schemas/stub.ts', "export { a } from '../partnership.ts';\n"],
  ['src/schemas/stub.ts', "export * from '../content.config.ts';\n"],
  ['src/schemas/stub.ts', "import type { a } from '../data/a.ts';\nexport type b = a;\n"],
  ['src/schemas/stub.ts', "export const a = () => import('../cli/settings.ts');\n"],
  ['src/schemas/stub.ts', "export type A = import('../cli/settings.ts').Settings;\n"],
  [
    'src/site/stub.ts',
    "import { settings } from '../cli/settings.ts';\nexport const a = settings;\n",
  ],
  ['src/model/deep/stub.ts', "export type A = typeof import('../../charts/csv.ts');\n"],
  ['src/partnership.ts', "export * from './pages/feed.xml.ts';\n"],
  ['src/cli/stub.ts', "export * from '../components/site/navigation.ts';\n"],
  ['src/components/Stub.astro', "---\nimport Page from '../layouts/Page.astro';\n---\n<Page />\n"],
])('%s may not contain %j', async (file, code) => {
  expect(await faults(file, code)).toEqual([
    expect.stringMatching(/^src\/\S+ may not import from src\/\S+: it runs against the flow/u),
  ]);
});

test.each([
  "import { defineConfig } from 'astro/config';\nexport const a = defineConfig;\n",
  "export type A = import('astro').AstroConfig;\n",
  "export * from 'astro:content';\n",
])('nothing before src/site may import Astro: %j', async (code) => {
  expect(await faults('src/schemas/stub.ts', code)).toEqual([
    'Nothing before src/site in the flow knows Astro.',
  ]);
  for (const file of ['src/site/stub.ts', 'src/cli/stub.ts'])
    expect(await faults(file, code)).toEqual([]);
});

test.each([
  ['src/pages/stub.ts', "export * from '../model/value.ts';\n"],
  ['src/content.config.ts', "export * from './site/collectionLoader.ts';\n"],
  ['src/components/stub.ts', "export * from '../client/charts.ts';\n"],
  ['tests/unit/stub.ts', "export * from '../../src/cli/settings.ts';\n"],
])('%s may contain %j', async (file, code) => {
  expect(await faults(file, code)).toEqual([]);
});

test('every source folder and file has a place in the import flow', async () => {
  expect(
    await faults('src/newRoom/stub.ts', 'export const a = 1;\nexport * from "./b.ts";\n'),
  ).toEqual(['src/newRoom has no place in the flow: give it one in eslint/layers.js.']);
  const { layers } = (await import('../../../eslint/layers.js')) as { layers: string[][] };
  const names = readdirSync('src').filter((name) => name !== 'assets' && !name.endsWith('.d.ts'));
  expect(layers.flat().toSorted()).toEqual(names.toSorted());
});

test('a file of more than 250 lines gets a warning to split it', async () => {
  expect(await faults('src/model/stub.ts', 'export {};\n'.repeat(251))).toHaveLength(1);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { editorEffects } from '../../../src/cli/editorEffects.ts';
import { fixtureFolder } from '../../support/fixture.ts';
import { testFolder } from '../../support/siteFolder.ts';

afterEach(() => vi.unstubAllEnvs());

test('a site needs a folder of its own', () => {
  const documents = testFolder();
  writeFileSync(join(documents, 'minutes.docx'), 'Ours');
  vi.stubEnv('CONTENT_DIR', '');
  const { newFolder } = editorEffects(process.cwd());
  const content = join(testFolder(), 'ours');
  expect(() => newFolder(content, documents)).toThrow('contains something other than a site');
  expect(newFolder(content, join(documents, 'site'))).toBe(content);
});

/** A program whose preview shows the path of its content folder. */
function fakeProgram(): string {
  const folder = testFolder();
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  writeFileSync(
    join(folder, 'src/cli/dev.ts'),
    `import { createServer } from 'node:http';
    const server = createServer((request, response) => response.end(process.env.CONTENT_DIR));
    server.listen(0, '127.0.0.1', () => console.log('Open http://127.0.0.1:' + server.address().port + '/'));`,
  );
  return folder;
}

test('when another content folder is chosen, the preview shows that one', async () => {
  vi.stubEnv('CONTENT_DIR', '');
  const settings = join(testFolder(), 'almanac.json');
  const effects = editorEffects(fakeProgram(), settings);
  const site = join(testFolder(), 'site');
  const choose = (content: string): void => effects.remember({ content, site, push: false });
  const shown = async (address: string): Promise<string> => (await fetch(address)).text();
  const [ours, theirs] = ['small-partnership', 'adults-board'].map((name) =>
    resolve(fixtureFolder(name)),
  ) as [string, string];
  choose(ours);
  const first = await effects.openPreview();
  expect(await shown(first)).toBe(ours);
  choose(ours);
  expect(await effects.openPreview()).toBe(first);
  choose(theirs);
  const second = await effects.openPreview();
  expect(await shown(second)).toBe(theirs);
  await vi.waitFor(() => expect(shown(first)).rejects.toThrow());
  // Ends the preview.
  choose(ours);
});

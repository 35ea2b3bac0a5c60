import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPress } from '../../src/cli/press/openPress.ts';
import { siteLooks } from '../../src/cli/press/siteLooks.ts';
import { fixtureWith } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import { digests, testFolder, writeContent } from '../support/siteFolder.ts';

const build = (content: string, site: string) =>
  runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: site });

/** The folder of the press for a content folder, and which one it is. */
async function pressOf(content: string) {
  const looks = siteLooks(content);
  if (looks === null) throw new Error('The looks cannot be read.');
  const { folder } = await openPress(looks).ready();
  return { folder, made: statSync(folder).birthtimeMs };
}

test('pages that are compiled already print the same site, and another site of the same looks', async () => {
  const folder = testFolder();
  const content = join(folder, 'content');
  writeContent(content, fixtureWith({}));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  expect(build(content, first).stderr).toBe('');
  const made = await pressOf(content);
  expect(build(content, second).stderr).toBe('');
  expect(await pressOf(content)).toEqual(made);
  expect(digests(second)).toEqual(digests(first));
  const words = join(first, 'search/vocabulary.json');
  expect(gunzipSync(readFileSync(`${words}.gz`))).toEqual(readFileSync(words));

  writeContent(
    content,
    fixtureWith({ 'groups/executive.mdx': (text) => text.replace('It decides.', 'It plans.') }),
  );
  expect(build(content, second).stderr).toBe('');
  expect(readFileSync(join(second, 'groups/executive/index.html'), 'utf8')).toContain('It plans.');
});

test('another brand colour is another press', async () => {
  const folder = testFolder();
  const pressIn = (colour: string) => {
    const coloured = (text: string) => `${text}\nbrandColour: "${colour}"\n`;
    writeContent(folder, fixtureWith({ 'site.yaml': coloured }));
    return pressOf(folder);
  };
  const one = await pressIn('#1d5c63');
  const other = await pressIn('#5c1d63');
  expect(one.folder).not.toBe(other.folder);
  expect(await pressIn('#1d5c63')).toEqual(one);
});

test('looks that cannot be read are none, and the check says why', () => {
  const folder = testFolder();
  expect(siteLooks(folder)).toBeNull();
  writeContent(folder, fixtureWith({ 'site.yaml': (text) => text.replace(/^url:.*$/mu, '') }));
  expect(siteLooks(folder)).toBeNull();
  const { status, stdout } = build(folder, `${folder}-site`);
  expect(status).toBe(1);
  expect(stdout).toContain('site.yaml');
});

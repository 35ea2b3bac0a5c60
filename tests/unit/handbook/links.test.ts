import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { nodesIn } from '../../../src/prose/nodesIn.ts';
import { anchorsOf, handbookPages } from '../../support/handbookPages.ts';

const pages = handbookPages();
const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));

test.each(pages)('every link in $path works', ({ path, tree }) => {
  const lost: string[] = [];
  for (const node of nodesIn(tree)) {
    if (!('url' in node) || /^https?:/u.test(node.url)) continue;
    const [file = '', anchor] = node.url.split('#', 2);
    const target = relative('.', join(dirname(path), file === '' ? `../${path}` : file));
    const page = file === '' ? path : target;
    const isThere = file === '' || existsSync(target);
    if (!isThere || (anchor !== undefined && anchors.get(page)?.has(anchor) !== true))
      lost.push(node.url);
  }
  expect(lost).toEqual([]);
});

test('every picture has a description, is small, and is used', () => {
  const shown = new Map<string, string>();
  for (const { path, tree } of pages) {
    for (const node of nodesIn(tree))
      if (node.type === 'image') shown.set(join(dirname(path), node.url), node.alt ?? '');
  }
  const pictures = readdirSync('handbook/pictures').map((name) => `handbook/pictures/${name}`);
  expect(pictures.length).toBeGreaterThan(3);
  expect([...shown.keys()].toSorted()).toEqual(pictures.toSorted());
  expect([...shown.values()].filter((words) => words.length < 40)).toEqual([]);
  expect(pictures.filter((picture) => statSync(picture).size > 60_000)).toEqual([]);
});

test('every page is linked from the contents or from the page for developers', () => {
  const contents = pages.find(({ path }) => path === 'handbook/README.md')?.text ?? '';
  const forCode = pages.find(({ path }) => path === 'CONTRIBUTING.md')?.text ?? '';
  const missing = pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith('handbook/') && path !== 'handbook/README.md')
    .filter(
      (path) =>
        !contents.includes(`(${path.slice('handbook/'.length)})`) && !forCode.includes(`(${path})`),
    );
  expect(missing).toEqual([]);
});

test('every hosting example is explained', () => {
  const text = pages.map((page) => page.text).join('\n');
  const examples = readdirSync('handbook/hosting');
  expect(examples.filter((name) => !text.includes(`(hosting/${name})`))).toEqual([]);
});

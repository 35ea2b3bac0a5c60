import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function faults(code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: resolve('src/pages/stub.astro') });
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === 'almanac/own-words')
    .map(({ message }) => /"(.*?)"/u.exec(message)?.[1] ?? '');
}

test.each([
  ['<p>Search</p>', 'Search'],
  ['<p>{count} pages</p>', 'pages'],
  ['<img alt="A map" />', 'A map'],
  ['<Page title="Groups" />', 'Groups'],
  ['<Page title={`All groups of ${name}`} />', 'All groups of'],
  ['<p>{words("site.turn.next", { page: "The chair" })}</p>', 'The chair'],
  ['<p>{isLate ? "Not done yet" : name}</p>', 'Not done yet'],
  ["---\nconst names = { chair: 'Chair' };\n---\n<p>{names.chair}</p>", 'Chair'],
  ["---\nexport const name = () => 'The chair';\n---\n<p>{name()}</p>", 'The chair'],
])('a page may not contain text for readers: %s', async (code, words) => {
  expect(await faults(code)).toEqual([words]);
});

test.each([
  '<p class="plain figure-links" data-kind="group">{words("site.turn.next")}: {name}</p>',
  "---\nimport Page from '../layouts/Page.astro';\n---\n<Page {title} />",
  "---\nif (name === 'Figure') throw new Error('There is no figure.');\n---\n<p>{name}</p>",
  '<ul class:list={["plain list", isLong && "long list"]}></ul>',
  '<p>{words(`home.found.${direction}Points`)}</p>',
  '<style>p { color: red }</style><p>→ {name}.</p>',
])('a page may contain %s', async (code) => {
  expect(await faults(code)).toEqual([]);
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsPage } from '../../../src/cli/findingsPage.ts';
import type { FindingCode } from '../../../src/findings/catalogue.ts';
import { catalogue } from '../../../src/findings/catalogue.ts';
import { catalogueGroups } from '../../../src/findings/catalogueGroups.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith } from '../../support/fixture.ts';

const codes = Object.keys(catalogue) as FindingCode[];

/** The source of the program, except the catalogue. */
function sourceTexts(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('catalogue'))
    .map((path) => readFileSync(join('src', path), 'utf8'));
}

test('every code in the catalogue is used', () => {
  const source = sourceTexts().join('\n');
  expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

test('every code in the catalogue is in the handbook once', () => {
  const grouped = catalogueGroups.flatMap(({ entries }) => Object.keys(entries));
  expect(grouped.toSorted()).toEqual(codes.toSorted());
});

test('the handbook matches the catalogue: if this fails, run npm run handbook', () => {
  expect(readFileSync('handbook/findings.md', 'utf8')).toBe(findingsPage(catalogueGroups));
});

test('every entry says why it matters and has two different examples', () => {
  for (const { title, explanation, wrong, right } of Object.values(catalogue)) {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(explanation).toMatch(/\.$/u);
    expect(wrong).not.toBe(right);
  }
});

const page = 'arrangements/who-leads.mdx';
const inText = (words: string): Record<string, Change> => ({
  [page]: (text) => `${text}\n${words}\n`,
});
const asTitle = (line: string): Record<string, Change> => ({
  [page]: (text) => text.replace('title: Who leads', line),
});
const withSite = (settings: string, words: string): Record<string, Change> => ({
  ...inText(words),
  'site.yaml': (text) => `${text}${settings}\n`,
});
const asPage = (text: string): Record<string, Change> => ({ [page]: text });

/** How to put the wrong example of each code into a valid partnership. */
const trials: Partial<Record<FindingCode, (example: string) => Record<string, Change>>> = {
  ...Object.fromEntries(
    (
      [
        'mdx-less-than',
        'mdx-brace',
        'mdx-unclosed',
        'mdx-syntax',
        'mdx-import',
        'mdx-component-unknown',
        'mdx-property',
        'mdx-placement',
        'link-scheme',
        'link-broken',
        'heading-order',
        'image-refused',
        'link-text-vague',
        'link-text-repeated',
        'personal-email',
        'personal-telephone',
        'personal-number',
        'personal-birth-date',
        'personal-postcode',
        'person-named',
        'person-likely',
        'abbreviation-in-heading',
        'conflict-marker',
        'mark-shown',
        'text-unfinished',
      ] satisfies FindingCode[]
    ).map((code) => [code, inText]),
  ),
  'text-lost': (example) => ({
    'groups/executive.mdx': (text) =>
      text.replace('role: It leads.', `role: It leads.\n${example}`),
  }),
  'yaml-syntax': asTitle,
  'yaml-duplicate': asTitle,
  'front-matter-missing': asPage,
  'front-matter-unclosed': asPage,
  'file-empty': () => asPage('\n'),
  'page-empty': (example) => ({
    [page]: (text) =>
      `${text.slice(0, text.lastIndexOf('---'))}${example.slice(example.lastIndexOf('---'))}`,
  }),
  'yaml-tab': (example) => ({
    'site.yaml': (text) => text.replace('urgentHelp:\n  title: Worried about a child?', example),
  }),
  'field-unknown': (example) => ({
    'groups/executive.mdx': (text) =>
      text.replace('role: It leads.', `role: It leads.\n${example}`),
  }),
  'reference-unknown': (example) => ({
    'groups/learning.mdx': (text) => text.replace('reportsTo: executive', example),
  }),
  'brand-unreadable': (example) => ({ 'site.yaml': (text) => `${text}${example}\n` }),
  'word-avoided': (example) =>
    withSite('plainEnglish:\n  avoid:\n    - { word: utilise, instead: use }', example),
  'file-name': (example) => ({ [example.replace('content/', '')]: '---\ntitle: A\n---\n' }),
  'file-unknown': (example) => ({ [example.replace('content/', '')]: '---\ntitle: A\n---\n' }),
};

describe('the wrong examples', () => {
  test.each(Object.keys(trials) as FindingCode[])(
    'the wrong example of %s is reported',
    async (code) => {
      const { findings } = await checkWith(trials[code]?.(catalogue[code].wrong));
      expect(findings.map((found) => found.code)).toContain(code);
    },
  );

  test.each((Object.keys(trials) as FindingCode[]).filter((code) => code !== 'file-empty'))(
    'the right example of %s is not reported',
    async (code) => {
      const { findings } = await checkWith(trials[code]?.(catalogue[code].right));
      expect(findings.map((found) => found.code)).not.toContain(code);
    },
  );
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isScalar, parse } from 'yaml';
import { expect, test } from 'vitest';
import { withValue, withoutField } from '../../../src/editor/text/fieldEdit.ts';
import { edited, fileParts } from '../../../src/editor/text/fileParts.ts';
import { withItem, withItemUp, withoutItem } from '../../../src/editor/text/listEdit.ts';
import { scalarEdit } from '../../../src/editor/text/scalarEdit.ts';
import type { ValuePath } from '../../../src/editor/text/yamlNode.ts';
import { openYaml, placedValue } from '../../../src/editor/text/yamlNode.ts';

const root = join(import.meta.dirname, '../../..');
const files = ['content', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|mdx)$/u.test(path))
    .map((path) => join(folder, path)),
);

/** The front matter or YAML of a file. */
function settingsOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  const parts = fileParts(text, file);
  if (parts === null) throw new Error(`${file} has no settings.`);
  return text.slice(parts.settings.start, parts.settings.end);
}

/** The paths to all single values. */
function pathsIn(data: unknown, path: ValuePath = []): ValuePath[] {
  if (typeof data !== 'object' || data === null) return [path];
  if (Array.isArray(data)) return data.flatMap((one, index) => pathsIn(one, [...path, index]));
  return Object.entries(data).flatMap(([name, one]) => pathsIn(one, [...path, name]));
}

/** How many lines two texts share at the start and the end. */
function unchangedLines(before: string, after: string): number {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

const values = ['Another value: with a colon', '12', '# no comment', "It's “new”", '- a', 'no'];

test('changing any single value leaves every other line byte-for-byte the same', () => {
  for (const file of files) {
    const text = settingsOf(file);
    const yaml = openYaml(text);
    for (const [index, path] of pathsIn(yaml.document.toJS()).entries()) {
      const where = placedValue(yaml, path);
      if (where === null) throw new Error(`${path.join('/')} is not found.`);
      const edit = scalarEdit(yaml, where, values[index % values.length] ?? '');
      const lines = text.slice(edit.start, edit.end).split('\n').length;
      const kept = unchangedLines(text, edited(text, edit));
      expect(text.split('\n').length - kept, `${file} ${path.join('/')}`).toBeLessThanOrEqual(
        lines,
      );
      const [start = 0, end = 0] = isScalar(where.node) ? (where.node.range ?? []) : [];
      expect(edit.start >= start - 2 && edit.end <= end, `${file} ${path.join('/')}`).toBe(true);
    }
  }
});

test('all the values of a file can be changed at once, keeping their order and every comment', () => {
  for (const file of files) {
    const text = settingsOf(file);
    const yaml = openYaml(text);
    const paths = pathsIn(yaml.document.toJS());
    const changes = paths.map((path, index) => {
      const where = placedValue(yaml, path);
      if (where === null) throw new Error(`${path.join('/')} is not found.`);
      const value = values[index % values.length] ?? '';
      return { path, value, edit: scalarEdit(yaml, where, value) };
    });
    const after = changes
      .toSorted((a, b) => b.edit.start - a.edit.start)
      .reduce((words, { edit }) => edited(words, edit), text);
    const read = openYaml(after).document.toJS() as unknown;
    expect(pathsIn(read)).toEqual(paths);
    for (const { path, value } of changes)
      expect(
        path.reduce((inner, step) => (inner as Record<string, unknown>)[step], read),
        path.join('/'),
      ).toBe(value);
    for (const comment of text.match(/^\s*#.*$/gmu) ?? []) expect(after).toContain(comment);
  }
});

const sample = `# About the group
title: Executive group
role: >-
  It governs the partnership.
  It meets often.

members:
  # The chair
  - agency: council # the lead
    post: Director
  - agency: police
keywords: [one, "two, three"]
`;

test('changing a word in folded text changes only its line', () => {
  expect(withValue(sample, ['role'], 'It governs the partnership. It meets every month.')).toBe(
    sample.replace('It meets often.', 'It meets every month.'),
  );
});

test('a new field is added in the order of its schema', () => {
  const order = () => ['title', 'kind', 'role', 'members'];
  expect(withValue(sample, ['kind'], 'Subgroup', order)).toBe(
    sample.replace('group\nrole', 'group\nkind: Subgroup\nrole'),
  );
  expect(withValue(sample, ['members', 1, 'note'], 'yes')).toBe(
    sample.replace('police\n', 'police\n    note: yes\n'),
  );
  expect(withValue('a: 1\n', ['exit', 'url'], 'https://a.example')).toBe(
    'a: 1\nexit:\n  url: https://a.example\n',
  );
});

test('removing a field removes its lines, and its group if left empty', () => {
  expect(withoutField(sample, ['role'])).toBe(sample.replace(/role[^]*?often\.\n/u, ''));
  expect(withoutField('a:\n  b: 1\nc: 2\n', ['a', 'b'])).toBe('c: 2\n');
  expect(withoutField('a:\n  - b: 1\n    c: 2\n', ['a', 0, 'b'])).toBe('a:\n  - c: 2\n');
});

test('items can be added, moved with their comments, and removed', () => {
  expect(withItem(sample, ['members'], { agency: 'health', post: null })).toBe(
    sample.replace('police\n', 'police\n  - agency: health\n    post:\n'),
  );
  expect(withItem(sample, ['keywords'], 'four')).toBe(sample.replace('three"]', 'three", four]'));
  expect(withItem('a: 1\n', ['list'], 'x')).toBe('a: 1\nlist:\n  - x\n');
  expect(withItem('a: 1\nlist: []\n', ['list'], 'x')).toBe('a: 1\nlist:\n  - x\n');
  const moved = withItemUp(sample, ['members'], 1);
  expect(moved).toContain('members:\n  - agency: police\n  # The chair\n  - agency: council # the');
  expect(withoutItem(sample, ['members'], 0)).toBe(
    sample.replace('  - agency: council # the lead\n    post: Director\n', ''),
  );
  expect(withoutItem(sample, ['keywords'], 1)).toContain('keywords: [one]');
  expect(withItemUp('a:\n  - x\n  - y', ['a'], 1)).toBe('a:\n  - y\n  - x');
});

test('any text is read back unchanged, in any YAML style and with either line ending', () => {
  const styles = ['a', "'a'", '"a"', '>-\n    a\n    b', '|\n    a', '[a]'];
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...styles),
      fc.constantFrom('\n', '\r\n'),
      (value, style, lineEnd) => {
        const text = `x: 1\ngroup:\n  y: ${style}\n  z: 2 # two\n`.replaceAll('\n', lineEnd);
        const path = style === '[a]' ? ['group', 'y', 0] : ['group', 'y'];
        const words = value.replace(/\r\n?/gu, '\n');
        const after = withValue(text, path, words);
        expect(after.startsWith(`x: 1${lineEnd}`)).toBe(true);
        expect(after.endsWith(`  z: 2 # two${lineEnd}`)).toBe(true);
        const { y } = (parse(after) as { group: { y: unknown } }).group;
        expect(y).toEqual(style === '[a]' ? [words] : words);
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { canonicalFile, canonicalJson } from '../../../src/reports/canonical.ts';

const name = fc
  .stringMatching(/^[a-z]{1,6}$/u)
  .filter((word) => !['status', 'approved', 'published', 'reviewed', 'keywords'].includes(word));
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
);
const { values } = fc.letrec<{ values: unknown; object: Record<string, unknown> }>((tie) => ({
  values: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('values'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(name, tie('values'), { maxKeys: 4, noNullPrototype: true }),
}));
const settings = fc.dictionary(name, values, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

const writing = fc.record({
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  lineWidth: fc.constantFrom(0, 30, 80),
  indent: fc.constantFrom(1, 2, 4),
});

/** The same value with the keys of its objects in reverse order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test('the same values have the same canonical form, however the YAML is written', () => {
  fc.assert(
    fc.property(settings, writing, writing, fc.boolean(), (data, one, other, crlf) => {
      const before = stringify(data, one);
      const after = `# A note.\n${stringify(turned(data), other)}`;
      expect(canonicalFile('a.yaml', crlf ? after.replaceAll('\n', '\r\n') : after)).toBe(
        canonicalFile('a.yaml', before),
      );
    }),
  );
});

test('different values have different canonical forms', () => {
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      const nfc = (data: unknown): string => JSON.stringify(turned(turned(sortedDeep(data))));
      const isSame = nfc(one) === nfc(other);
      expect(canonicalJson(one) === canonicalJson(other)).toBe(isSame);
    }),
  );
});

test('changing one value changes the canonical form', () => {
  fc.assert(
    fc.property(settings, scalar, (data, value) => {
      const [first = ''] = Object.keys(data);
      fc.pre(canonicalJson(data[first]) !== canonicalJson(value));
      expect(canonicalFile('a.yaml', stringify({ ...data, [first]: value }))).not.toBe(
        canonicalFile('a.yaml', stringify(data)),
      );
    }),
  );
});

function sortedDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll(/\r\n?/gu, '\n');
  if (Array.isArray(value)) return value.map(sortedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortedDeep(inner)]),
  );
}

const page = (text: string): string => canonicalFile('a.mdx', `---\ntitle: A\n---\n${text}`);
const word = fc.stringMatching(/^[a-zé]{1,8}$/u);
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 4,
});

test('line breaks and extra spaces do not change the canonical form of a text', () => {
  const space = fc.constantFrom(' ', '  ', '\n', '\r\n');
  fc.assert(
    fc.property(paragraphs, fc.array(space, { minLength: 60, maxLength: 60 }), (text, spaces) => {
      let next = 0;
      const rewritten = text
        .map((words) => words.reduce((line, one) => `${line}${spaces[next++] ?? ' '}${one}`))
        .join('\n\n\n');
      const plain = text.map((words) => words.join(' ')).join('\n\n');
      expect(page(rewritten.normalize('NFD'))).toBe(page(plain));
    }),
  );
});

test.each([
  ['emphasis', '*word*', '_word_', true],
  ['list marks', '- one\n- two', '* one\n* two', true],
  [
    'the order of properties',
    '<Value row="a" dataset="b" />',
    '<Value dataset="b" row="a" />',
    true,
  ],
  ['a word', 'They met.', 'They meet.', false],
  ['a link', '[a](/b/)', '[a](/c/)', false],
  ['a property', '<Value row="a" dataset="b" />', '<Value row="a" dataset="c" />', false],
  ['the level of a heading', '## Word', '### Word', false],
  ['a new paragraph', 'One two.', 'One\n\ntwo.', false],
])('a change to %s, and whether it counts', (_what, one, other, same) => {
  expect(page(one) === page(other)).toBe(same);
});

test.each(['status', 'approved', 'published', 'reviewed', 'reviewBy', 'keywords'])(
  'the field %s is not signed',
  (field) => {
    expect(canonicalFile('a.yaml', `title: A\n${field}: 2020-01-01\n`)).toBe(
      canonicalFile('a.yaml', 'title: A\n'),
    );
  },
);

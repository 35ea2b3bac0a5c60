import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Fragment } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { fileParts } from '../../../src/editor/text/fileParts.ts';
import { schema } from '../../../src/editor/writing/schema.ts';
import { tidied } from '../../../src/editor/writing/tidied.ts';
import { toMarkdown } from '../../../src/editor/writing/toMarkdown.ts';
import type { OpenWords } from '../../../src/editor/writing/wordsEdit.ts';
import { openWords, postedWords, withWords } from '../../../src/editor/writing/wordsEdit.ts';
import { sampleOf } from '../../support/sample.ts';

const root = join(import.meta.dirname, '../../..');
const texts = ['content', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => {
      const file = join(folder, path);
      const text = readFileSync(join(root, file), 'utf8');
      return { file, words: opened(text.slice(fileParts(text, file)?.body?.start ?? 0)) };
    }),
);
/** Glossary terms are short and alike, so the slower tests take one in ten. */
const fewer = texts.filter(({ file }, index) => !file.includes('glossary') || index % 10 === 0);

/** Opens a text, or fails. */
function opened(source: string): OpenWords {
  const words = openWords(source);
  if (words === null) throw new Error(`This cannot be opened: ${source}`);
  return words;
}

/** A document as the server receives it. */
function sent(doc: Node): Node {
  return postedWords(JSON.stringify(doc));
}

test('opening and saving a text leaves it byte-for-byte the same', () => {
  for (const { file, words } of texts)
    expect(withWords(words, sent(words.doc)), file).toBe(words.source);
});

test('rewriting a whole text gives the same document', () => {
  for (const { file, words } of fewer) {
    const again = opened(toMarkdown(words.doc.children)).doc;
    expect(JSON.stringify(tidied(again)), file).toBe(JSON.stringify(tidied(words.doc)));
  }
});

/** A block with a word added to its last text. */
function changed(node: Node): Node {
  if (node.isText) return schema.text(`Seldom ${node.text ?? ''}`, node.marks);
  const index = node.children.findLastIndex((child) => child.isText || child.childCount > 0);
  return index === -1
    ? node
    : node.copy(node.content.replaceChild(index, changed(node.child(index))));
}

test('changing a block leaves the rest of the text unchanged', () => {
  // A sample, because the whole text is compared after each change.
  for (const { file, words } of sampleOf(fewer, ({ file }) => file, 25)) {
    const { source } = words;
    for (const [index, block] of words.doc.children.entries()) {
      const after = changed(block);
      if (after.eq(block)) continue;
      const place = words.tree.children[index]?.position;
      const text = withWords(words, words.doc.copy(words.doc.content.replaceChild(index, after)));
      const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0];
      expect(text.slice(0, start), file).toBe(source.slice(0, start));
      expect(text.slice(start), file).toContain('eldom ');
      expect(text.endsWith(source.slice(end)), file).toBe(true);
    }
  }
});

/** Any inline text, with marks and with characters that have a meaning in Markdown. */
const inline = fc.oneof(
  fc
    .record({
      text: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.stringMatching(/^[-#*_<>{}[\]()|`!.0-9a &;:~\\"'@/w+=]{1,12}$/u),
      ),
      marks: fc.subarray(['strong', 'emphasis', 'plain', 'deleted']),
      isLink: fc.boolean(),
      isWelsh: fc.boolean(),
    })
    .map(({ text, marks, isLink, isWelsh }) =>
      schema.text(text, [
        ...marks.map((name) => schema.mark(name)),
        ...(isWelsh ? [schema.mark('language', { code: 'cy' })] : []),
        ...(isLink ? [schema.mark('link', { href: '/groups/', title: null })] : []),
      ]),
    ),
  fc.constant(schema.node('chip', { name: 'TimeLimit', properties: { id: 'one' } })),
  fc.constant(schema.node('hard_break')),
);
const paragraph = fc
  .array(inline, { maxLength: 5 })
  .map((words) => schema.node('paragraph', null, [schema.text('So '), ...words]));
const block: fc.Arbitrary<Node> = fc.letrec<{ block: Node; items: Node[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    fc.array(inline, { maxLength: 4 }).map((words) => schema.node('heading', { level: 3 }, words)),
    fc
      .array(fc.array(fc.array(inline, { maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) =>
        schema.node(
          'table',
          null,
          rows.map((cells) =>
            schema.node(
              'table_row',
              null,
              cells.map((words) => schema.node('table_cell', null, words)),
            ),
          ),
        ),
      ),
    fc
      .tuple(tie('items'), fc.boolean(), fc.boolean())
      .map(([items, isOrdered, loose]) =>
        schema.node(isOrdered ? 'ordered_list' : 'bullet_list', { loose }, items),
      ),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((inner) => schema.node('panel', { name: 'Inset' }, inner)),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((inner) => schema.node('blockquote', null, inner)),
  ),
  items: fc.array(
    fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
      .map(([first, rest]) => schema.node('list_item', null, [first, ...rest])),
    { minLength: 1, maxLength: 3 },
  ),
})).block;

test('whatever is written can be read back', () => {
  const before = opened('\nOne.\n\n- two\n- three\n\nFour.\n');
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const doc = before.doc.copy(
        before.doc.content.cut(0, before.doc.child(0).nodeSize).append(Fragment.from(blocks)),
      );
      expect(opened(withWords(before, doc)).source).toMatch(/^\nOne\./u);
    }),
    { numRuns: 60 },
  );
});

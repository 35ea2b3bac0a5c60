import { expect, test } from 'vitest';
import { parseBody } from '../../../src/reader/bodySource.ts';

test('positions are those of the file, whatever comes before the text', () => {
  const { body } = parseBody('One.\n\nTwo **bold**.', 'page.mdx', 12);
  const second = body?.children[1];
  expect(second?.position).toMatchObject({
    start: { line: 15, column: 1 },
    end: { line: 15, column: 14 },
  });
  expect(second).toMatchObject({
    children: [{}, { position: { start: { line: 15, column: 5 } } }, {}],
  });
});

test('slips have their position in the file, whatever comes before the text', () => {
  expect(parseBody('One.\n\nFewer than <5.', 'page.mdx', 12).findings).toMatchObject([
    { code: 'mdx-less-than', line: 15, column: 12 },
  ]);
});

import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/reader/markdownParser.ts';
import { withoutPlaces } from '../../../src/site/withoutPlaces.ts';

test('texts passed to Astro keep their content and lose their positions in the file', () => {
  const body = parseMarkdown('Call the *hub*.');
  const given = JSON.stringify(withoutPlaces(body));
  expect(given).not.toContain('offset');
  expect(given).toBe(
    JSON.stringify(body, (name, value: unknown) => (name === 'position' ? undefined : value)),
  );
});

test('a judgement keeps its position on the scale', () => {
  expect(withoutPlaces({ judgement: { position: 2, scale: 4 } })).toEqual({
    judgement: { position: 2, scale: 4 },
  });
});

test('maps and lists keep their type, and shared objects stay shared', () => {
  const held = { title: 'Hub' };
  const copy = withoutPlaces({ list: [held], byName: new Map([['hub', held]]), of: new Set([1]) });
  expect(copy).toEqual({ list: [held], byName: new Map([['hub', held]]), of: new Set([1]) });
  expect(copy.byName.get('hub')).toBe(copy.list[0]);
  expect(copy.list[0]).not.toBe(held);
});

import { expect, test } from 'vitest';
import { neighbours } from '../../../src/model/neighbours.ts';
import { readingMinutes } from '../../../src/model/readingTime.ts';
import { parseMarkdown } from '../../../src/reader/markdownParser.ts';

const list = ['one', 'two', 'three'].map((title) => ({ title, address: `/${title}/` }));

test('a page has the pages before and after it, and those at the ends have one neighbour', () => {
  expect(neighbours(list, '/two/')).toEqual({
    previous: { text: 'one', href: '/one/' },
    next: { text: 'three', href: '/three/' },
  });
  expect(neighbours(list, '/one/')).toEqual({ next: { text: 'two', href: '/two/' } });
  expect(neighbours(list, '/three/')).toEqual({ previous: { text: 'two', href: '/two/' } });
});

test('a page outside the list has no neighbours', () => {
  expect(neighbours(list, '/four/')).toEqual({});
});

test('240 words take a minute, which is the minimum', () => {
  const words = (count: number) => parseMarkdown(Array(count).fill('word').join(' '));
  expect(readingMinutes([words(720)])).toBe(3);
  expect(readingMinutes([words(360), words(360)])).toBe(3);
  expect(readingMinutes([words(5)])).toBe(1);
  expect(readingMinutes([])).toBe(1);
  const figures = '<Figure dataset="a" />\n\n'.repeat(6);
  expect(readingMinutes([parseMarkdown(figures)])).toBe(3);
});

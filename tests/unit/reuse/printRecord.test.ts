import { expect, test } from 'vitest';
import type { PrintedFile } from '../../../src/reuse/printRecord.ts';
import { nothingPrinted, printRecord, unchangedFiles } from '../../../src/reuse/printRecord.ts';

const home: PrintedFile = {
  path: 'index.html',
  inputs: '',
  reads: new Set(['site/name', 'terms']),
  content: 'aaa',
};
const term: PrintedFile = {
  path: 'glossary/dv/index.html',
  inputs: 'domestic violence',
  reads: new Set(['site/name', 'terms/dv']),
  content: 'bbb',
};
const unmarked: PrintedFile = { ...term, path: 'feed.xml', inputs: null };

/** What stands at a place, with some places changed. */
const standing =
  (changed: Record<string, string> = {}) =>
  (place: string) =>
    changed[place] ?? `digest of ${place}`;

const record = printRecord([home, term, unmarked], standing());

test('a file is taken again while nothing that it was drawn from has changed', () => {
  const unchanged = unchangedFiles(record, standing());
  expect(unchanged('index.html', '')).toEqual({ ...home, reads: [...home.reads] });
  expect(unchanged('glossary/dv/index.html', 'domestic violence')?.content).toBe('bbb');
});

test('a file is drawn anew when one of the places that it read has changed', () => {
  const unchanged = unchangedFiles(record, standing({ 'terms/dv': 'other words' }));
  expect(unchanged('index.html', '')).not.toBeNull();
  expect(unchanged('glossary/dv/index.html', 'domestic violence')).toBeNull();
});

test('a file is drawn anew when its address stands for something else, is new, or nobody said what it stands for', () => {
  const unchanged = unchangedFiles(record, standing());
  expect(unchanged('glossary/dv/index.html', 'domestic abuse')).toBeNull();
  expect(unchanged('glossary/da/index.html', 'domestic abuse')).toBeNull();
  expect(unchanged('feed.xml', null)).toBeNull();
  expect(unchangedFiles(nothingPrinted, standing())('index.html', '')).toBeNull();
});

test('what is taken again is kept again as it was', () => {
  const unchanged = unchangedFiles(record, standing());
  const again = [home, term].map(({ path, inputs }) => unchanged(path, inputs) ?? home);
  expect(printRecord(again, standing())).toEqual(printRecord([home, term], standing()));
});

import type { GrowingIndex, SearchIndex } from './searchIndex.ts';
import { emptyIndex } from './searchIndex.ts';
import type { SearchPage, Vocabulary } from './searchPage.ts';

const end = ']}';

/** The vocabulary as JSON with one page a line, so that it can be read while it arrives. */
export function vocabularyText({ pages, ...rest }: Vocabulary): string {
  const start = JSON.stringify({ ...rest, pages: [] }).slice(0, -end.length);
  const lines = pages.map((page, at) => JSON.stringify(page) + (at < pages.length - 1 ? ',' : ''));
  return [start, ...lines, end].join('\n');
}

/**
 * Makes an index of the vocabulary while its text arrives: by the time that a slow line has brought the last page, the others are
 * in the index.
 * @param pieces the text, in pieces that may end anywhere; fails when it ends early
 */
export async function indexFrom(pieces: AsyncIterable<string>): Promise<SearchIndex> {
  let growing: GrowingIndex | null = null;
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (growing === null) growing = emptyIndex(JSON.parse(line + end) as Vocabulary);
      else growing.add(JSON.parse(line.replace(/,$/u, '')) as SearchPage);
    }
  }
  if (growing === null || rest !== end) throw new Error('The vocabulary ends too early.');
  return growing.index;
}

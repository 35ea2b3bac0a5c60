import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/findPages.ts';
import { holdsWords } from '../../../src/search/holdsWords.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import { searchLanguage } from '../../../src/search/searchLanguage.ts';
import { mutatedForms } from '../../../src/search/welsh.ts';

const page = (address: string, title: string) => ({
  address,
  title,
  kind: 'other',
  label: 'Tudalen',
});
const index = indexVocabulary({
  language: 'cy',
  pages: [
    page('/plant/', 'Plant a phobl ifanc'),
    page('/gofal/', 'Cynllun gofal'),
    page('/adolygiadau/', 'Adolygiadau ymarfer'),
    page('/trothwyon/', 'Trothwyon'),
  ],
});
const first = (query: string): string | undefined => findPages(query, index).found[0]?.page.address;

describe('a search in Welsh', () => {
  test.each([
    ['plant', '/plant/'],
    ['blant', '/plant/'],
    ['phlant', '/plant/'],
    ['mhlant', '/plant/'],
    ['bobl', '/plant/'],
    ['ofal', '/gofal/'],
    ['ngofal', '/gofal/'],
    ['gynllun', '/gofal/'],
    ['chynllun', '/gofal/'],
    ['drothwyon', '/trothwyon/'],
    ['nhrothwyon', '/trothwyon/'],
    ['adolygiad', '/adolygiadau/'],
  ])('finds a page by "%s"', (query, address) => expect(first(query)).toBe(address));

  test('does not treat words of another language as filler words', () => {
    expect(searchLanguage('cy').fillers.size).toBe(0);
    expect(findPages('his', index).parsed.words).toEqual(['his']);
    expect(searchLanguage('en-GB').fillers.has('his')).toBe(true);
  });

  test('finds other forms of a word in text too', () => {
    const welsh = searchLanguage('cy');
    expect(holdsWords('Gofynnwch am gymorth i blant.', ['cymorth', 'plant'], welsh)).toBe(true);
    expect(holdsWords('Gofynnwch am gymorth i blant.', ['heddlu'], welsh)).toBe(false);
  });
});

describe('Welsh initial mutations', () => {
  test.each([
    ['cymorth', ['gymorth', 'nghymorth', 'chymorth']],
    ['teulu', ['deulu', 'nheulu', 'theulu']],
    ['bwrdd', ['fwrdd', 'mwrdd']],
    ['diogelu', ['ddiogelu', 'niogelu']],
    ['llesiant', ['lesiant']],
    ['mamau', ['famau']],
    ['rhieni', ['rieni']],
  ])('change "%s" to %j and back', (radical, mutated) => {
    expect(mutatedForms(radical)).toEqual(expect.arrayContaining(mutated));
    for (const form of mutated) expect(mutatedForms(form)).toContain(radical);
  });

  test('are not applied to short words, where they would make other words', () =>
    expect(mutatedForms('tad')).toEqual([]));
});

test('in a language without word lists, words are searched for as written', () => {
  const turkish = searchLanguage('tr');
  expect(turkish.stem('children')).toBe('children');
  expect(turkish.otherForms('plant')).toEqual([]);
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { phrasesIn, wordsLanguage } from '../../../src/words/translations.ts';
import type { PhraseName } from '../../../src/words/phraseName.ts';
import { english, wordsIn } from '../../../src/words/words.ts';
import { phraseParts } from '../../../src/words/phraseParts.ts';

const names = Object.keys(phrasesIn('en')) as PhraseName[];
const welsh = wordsIn('cy');
const partsOf = (name: PhraseName, language: 'cy' | 'en') => phraseParts(phrasesIn(language)[name]);

describe('the phrases of the site', () => {
  test('are the same phrases in every language', () => {
    expect(Object.keys(phrasesIn('cy'))).toEqual(names);
  });

  // A merge can leave a key twice, and only the last one counts.
  test.each(['en', 'cy'])('are in "%s.json" once each', (language) => {
    const text = readFileSync(`src/words/${language}.json`, 'utf8');
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
  });

  test('are all used', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|astro)$/u.test(path))
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n');
    // A name is written in full, or as its group, or with a placeholder: `search.kinds.${kind}.one`.
    const written = new Set(source.match(/(?<=['"])[\w.-]+(?=['"])/gu));
    const withGaps = (source.match(/(?<=`)[a-z]\w*\.(?:[\w.-]|\$\{.*?\})+(?=`)/gu) ?? []).map(
      (name) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll(/\$\{.*?\}/gu, '.+')}$`, 'u'),
    );
    const unused = names.filter(
      (name) =>
        !written.has(name) &&
        !written.has(name.replace(/\.[\w-]+$/u, '')) &&
        !withGaps.some((pattern) => pattern.test(name)),
    );
    expect(unused).toEqual([]);
  });

  test('take the same values and have the same tags in every language', () => {
    const unlike = names.filter((name) => {
      const [en, cy] = [partsOf(name, 'en'), partsOf(name, 'cy')];
      return en === null || !isDeepStrictEqual({ ...cy, plurals: [] }, { ...en, plurals: [] });
    });
    expect(unlike).toEqual([]);
  });

  test.each(['en', 'cy'] as const)('have a form for every plural category of "%s"', (language) => {
    // Welsh uses the form for many for zero too: the form for zero is only for phrases that differ.
    const needed = new Set(
      new Intl.PluralRules(language).resolvedOptions().pluralCategories,
    ).difference(new Set(['zero']));
    const incomplete = names.filter((name) =>
      partsOf(name, language)?.plurals.some((forms) => !needed.isSubsetOf(new Set(forms))),
    );
    expect(incomplete).toEqual([]);
  });
});

describe('a phrase', () => {
  test('uses the plurals of its language', () => {
    const text = (seats: number) => english('site.members.seats', { post: 'Doctor', seats });
    expect(text(1)).toBe('Doctor (1 seat)');
    expect(text(2)).toBe('Doctor (2 seats)');
    expect(welsh('site.members.seats', { post: 'Meddyg', seats: 2 })).toBe('Meddyg (2 sedd)');
  });

  test('without one of its values is an error, so that no page has a gap', () => {
    expect(() => english('site.reviewed.overdue')).toThrow(/"date" was not provided/u);
  });

  test('may have links and other elements in it', () => {
    expect(
      english.rich(
        'site.sources.papers',
        { host: 'vale.example' },
        { link: { href: 'https://vale.example' } },
      ),
    ).toEqual([
      { type: 'text', value: 'The publisher’s papers are at ' },
      {
        type: 'element',
        tagName: 'a',
        properties: { href: 'https://vale.example' },
        children: [{ type: 'text', value: 'vale.example' }],
      },
      { type: 'text', value: '.' },
    ]);
  });

  test('may be the partnership’s own', () => {
    expect(
      wordsIn('cy', { 'site.breadcrumbs.home': 'Tudalen gartref' })('site.breadcrumbs.home'),
    ).toBe('Tudalen gartref');
  });
});

test('dates, numbers and lists are written in the language', () => {
  expect(english.date('2019-09-01')).toBe('1 September 2019');
  expect(welsh.date('2019-09-01')).toBe('1 Medi 2019');
  expect(english.date('2019-09')).toBe('September 2019');
  expect(english.date('2019')).toBe('2019');
  expect(welsh.weekday('2019-09-19')).toBe('Dydd Iau 19 Medi 2019');
  expect(english.span({ from: '2018-04-01', to: '2019-03-31' })).toBe(
    '1 April 2018 to 31 March 2019',
  );
  expect(english.number(1234.5)).toBe('1,234.5');
  expect(english.list(['police', 'health', 'council'])).toBe('police, health and council');
  expect(welsh.list(['heddlu', 'iechyd'])).toBe('heddlu a(c) iechyd');
});

test('a language is found by its code, with or without a country', () => {
  expect(['en', 'en-GB', 'cy', 'cy-GB', 'tr', ''].map(wordsLanguage)).toEqual([
    'en',
    'en',
    'cy',
    'cy',
    null,
    null,
  ]);
  expect(() => wordsIn('tr')).toThrow('There are no words in the language "tr".');
});

test('a phrase that is missing is named, with the file it belongs in', () => {
  const words = wordsIn('en-GB', { 'site.turn.next': undefined } as object);
  expect(() => words('site.turn.next')).toThrow(
    'There is no phrase "site.turn.next" in src/words/en.json.',
  );
});

import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Partnership } from '../../../src/model/partnership.ts';
import { addresses } from '../../../src/model/addresses.ts';
import { findPages } from '../../../src/search/findPages.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import { buildVocabulary } from '../../../src/search/vocabulary.ts';
import { timeLimitsPage } from '../../../src/search/thresholdPages.ts';
import { vocabularyFile } from '../../../src/search/vocabularyFile.ts';
import { checkWith } from '../../support/fixture.ts';
import { english } from '../../../src/words/words.ts';

let partnership: Partnership;
beforeAll(async () => {
  const { partnership: built, findings } = await checkWith();
  if (built === null) throw new Error(JSON.stringify(findings));
  partnership = built;
});
const pageAt = (address: string) =>
  buildVocabulary(partnership).pages.find((page) => page.address === address);

describe('the vocabulary of a partnership', () => {
  test('a term has its abbreviation, aliases and definition', () => {
    expect(pageAt('/glossary/designated-officer/')).toMatchObject({
      title: 'Designated officer (LADO)',
      kind: 'glossary',
      names: ['LADO', 'designated officer'],
      words: ['complaint about a teacher'],
      text: 'The person who looks into worries about people who work with children.',
    });
  });

  test('a sign and a time limit have their anchors', () => {
    expect(pageAt('/thresholds/protection/')?.places).toContainEqual(
      expect.objectContaining({
        id: 'hungry',
        title: 'Always hungry',
        label: 'Sign, Level 2: Protection',
      }),
    );
    expect(pageAt('/thresholds/timescales/')?.places).toEqual([
      {
        id: 'rapid-review',
        title: 'Finish the rapid review',
        label: 'Time limit',
        text: 'Within 15 working days, counted from the notification. Who does it: The partners. Applies to: This partnership.',
      },
    ]);
  });

  test('every agency has an anchor on the page of agencies', () => {
    expect(pageAt('/agencies/')?.places?.map(({ id }) => id)).toEqual(
      partnership.agencies.map(({ id }) => id),
    );
  });

  const withReports = (status: 'draft' | 'published') =>
    buildVocabulary({
      ...partnership,
      reports: partnership.reports.map((report) => ({ ...report, status })),
    }).pages.filter(({ address }) => address.startsWith('/reports/2'));

  test('every report page has its year, including generated pages', () => {
    const pages = withReports('published');
    expect(new Set(pages.map(({ year }) => year))).toEqual(new Set(['2020-21']));
    expect(pages.map(({ address }) => address)).toEqual([
      '/reports/2020-21/',
      '/reports/2020-21/what-we-did/',
      '/reports/2020-21/progress/',
      '/reports/2020-21/changes/',
      '/reports/2020-21/coverage/',
    ]);
  });

  test('a draft report is left out on a live site', () => expect(withReports('draft')).toEqual([]));

  test('every page exists on the site and is listed once', () => {
    const known = addresses(partnership);
    const found = buildVocabulary(partnership).pages.map(({ address }) => address);
    expect(found.filter((address) => !known.has(address))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  test('there are no empty values', () => {
    expect(JSON.stringify(buildVocabulary(partnership))).not.toMatch(/\[\]|null|""/u);
  });

  test('a complaint about a teacher finds the designated officer', () => {
    const index = indexVocabulary(buildVocabulary(partnership));
    expect(findPages('complaint about my teacher', index).found[0]?.page.address).toBe(
      '/glossary/designated-officer/',
    );
  });

  test('the program’s everyday words, which are English, are left out in another language', () => {
    const site = { ...partnership.site, language: 'cy' as string } as Partnership['site'];
    const own = partnership.site.everydayWords.length;
    expect(buildVocabulary(partnership).everydayWords?.length).toBeGreaterThan(own);
    expect(buildVocabulary({ ...partnership, site }).everydayWords).toHaveLength(own);
  });

  test('the compressed file has the same content as the plain one, and is byte-for-byte reproducible', () => {
    const vocabulary = buildVocabulary(partnership);
    const { plain, packed } = vocabularyFile(vocabulary);
    expect(gunzipSync(packed).toString('utf8')).toBe(plain);
    expect(JSON.parse(plain)).toEqual(vocabulary);
    expect(vocabularyFile(vocabulary).packed).toEqual(packed);
  });
});

describe('guidance for another area', () => {
  const limit = {
    id: 'contact',
    what: 'Make contact',
    limit: { value: 1, unit: 'working-days' },
    direction: 'within',
    from: 'the allegation',
    by: 'The employer',
    appliesTo: 'partnership',
    stage: 'allegations',
    evidence: 'original',
    sources: [],
    keywords: [],
  } as const;
  const textOf = (ruleOf?: string) =>
    timeLimitsPage(
      [
        {
          id: 'allegations',
          title: 'Allegations',
          limits: [{ ...limit, sources: [], keywords: [], ruleOf }],
        },
      ],
      english,
    ).places?.[0]?.text;

  test('a time limit says whose rule it is', () => {
    expect(textOf('Merton')).toMatch(/ This rule applies in Merton, not here\.$/u);
    expect(textOf()).toMatch(/ Applies to: This partnership\.$/u);
  });
});

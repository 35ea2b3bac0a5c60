import { describe, expect, test } from 'vitest';
import { languagesOf, visibleVersions } from '../../../src/model/versions.ts';
import { languageName } from '../../../src/schemas/language.ts';
import { everything } from '../../../src/model/everything.ts';
import { findPages } from '../../../src/search/findPages.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';
import { buildVocabulary } from '../../../src/search/vocabulary.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const version = (settings: Record<string, string> = {}, body = 'A text for tests.'): string => {
  const all = {
    of: '/worried/',
    kind: 'translation',
    language: 'cy',
    title: 'Profion yn unig',
    summary: 'Testun prawf.',
    made: '2020-01-01',
    madeFrom: '"000000000000"',
    checkedBy: 'Vale Translation Service',
    ifBehind: 'Profion yn unig.',
    ...settings,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

/** The codes of the findings in versions of the small partnership. */
async function found(...texts: string[]): Promise<string[]> {
  const files = texts.map((text, index) => [`versions/v${index}.mdx`, text] as const);
  const findings = await findingsWith(Object.fromEntries(files));
  return findings
    .filter((line) => line.includes('versions/'))
    .map((line) => line.split(' ')[0] ?? '');
}

/** The state of an original page, as given by the check. */
async function stateGiven(changes: Record<string, Change>): Promise<string> {
  const { findings } = await checkWith(changes);
  const hint = findings.find(({ code }) => code === 'version-behind')?.hint ?? '';
  return /madeFrom: ([0-9a-f]{12})/u.exec(hint)?.[1] ?? '';
}

/** The findings about the parts of a translation of /worried/ with some text. */
const partFindings = async (body: string) =>
  (await checkWith({ 'versions/v.mdx': version({}, body) })).findings.filter(
    ({ code }) => code === 'version-parts',
  );

describe('a version', () => {
  test.each([
    ['cy', 'Cymraeg', 'ltr', '/worried/cy/'],
    ['ar', 'العربية', 'rtl', '/worried/ar/'],
    ['pa-Arab', 'پنجابی (عربی)', 'rtl', '/worried/pa-arab/'],
  ])(
    'in %s has its own address, name and direction',
    async (language, name, direction, address) => {
      const { partnership } = await checkWith({ 'versions/v.mdx': version({ language }) });
      expect(partnership?.versions[0]).toMatchObject({ name, direction, address });
    },
  );

  test('is out of date until it names the state given by the check, and again once its original changes', async () => {
    const state = await stateGiven({ 'versions/v.mdx': version() });
    const upToDate = { 'versions/v.mdx': version({ madeFrom: `"${state}"` }) };
    const { findings, partnership } = await checkWith(upToDate);
    expect(findings.map(({ code }) => code)).not.toContain('version-behind');
    expect(partnership?.versions[0]?.isBehind).toBe(false);
    const changed = await checkWith({
      ...upToDate,
      'site.yaml': (text) => text.replace('Worried about a child?', 'Worried about somebody?'),
    });
    expect(changed.partnership?.versions[0]?.isBehind).toBe(true);
  });

  test('is linked from its original, and lists the available languages', async () => {
    const { partnership } = await checkWith({ 'versions/v.mdx': version() });
    if (partnership === null) throw new Error('The fixture has an error.');
    const languages = languagesOf(partnership, '/worried/');
    expect(languages.map(({ language, href }) => `${language} ${new URL(href).pathname}`)).toEqual([
      'en-GB /worried/',
      'cy /worried/cy/',
    ]);
    expect(languagesOf(partnership, '/worried/cy/')).toEqual(languages);
    expect(languagesOf(partnership, '/groups/')).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['of a missing page', [version({ of: '/wories/' })], 'version-original'],
    ['with the same kind and language as another', [version(), version()], 'version-twice'],
    [
      'where the site has a page already',
      [version({ of: '/', language: 'cy' })],
      'version-original',
    ],
    ['in an unknown language', [version({ language: 'xx' })], 'field-value'],
    ['translated into English', [version({ language: 'en-GB' })], 'field-value'],
    ['with a broken link', [version({}, '[Testun](/nowhere/)')], 'link-broken'],
    [
      'in easy read with a long sentence',
      [
        version(
          { kind: 'easy-read', language: 'en-GB' },
          'We met many people and we asked them what they thought about all of it.',
        ),
      ],
      'easy-read',
    ],
    [
      'in easy read with a table',
      [
        version(
          { kind: 'easy-read', language: 'en-GB' },
          '| Year | People |\n| --- | --- |\n| 1 | 2 |',
        ),
      ],
      'easy-read',
    ],
  ])('%s is a finding', async (_what, texts, code) => {
    expect(await found(...texts)).toContain(code);
  });

  test.each<[string, string, string]>([
    [
      'without a picture',
      'We met people.',
      'The sentence "We met people." has no picture beside it.',
    ],
    [
      'that shares its picture with two others',
      '<Picture picture="event" />\n\nOne. Two. Three.',
      'There are 3 sentences beside one picture.',
    ],
    ['in a list', '<Picture picture="event" />\n\n- We met.\n- We ate.', 'There is a list.'],
  ])('in easy read with a sentence %s is reported', async (_what, body, message) => {
    const { findings } = await checkWith({
      'versions/v.mdx': version({ kind: 'easy-read', language: 'en-GB' }, body),
    });
    expect(findings.map((one) => one.message)).toContain(message);
  });

  test.each([
    ['its own words', 'profion unig'],
    ['the English name of its language', 'Welsh'],
    ['its language’s own name', 'Cymraeg'],
  ])('is found by %s, and is in the A to Z', async (_what, query) => {
    const { partnership } = await checkWith({ 'versions/v.mdx': version() });
    if (partnership === null) throw new Error('The fixture has an error.');
    const index = indexVocabulary(buildVocabulary(partnership));
    expect(findPages(query, index).found[0]?.page).toMatchObject({
      address: '/worried/cy/',
      language: 'cy',
    });
    expect(everything(partnership).map(({ title }) => title)).toContain(
      'Welsh (Cymraeg): Worried about a child?',
    );
  });

  test('in easy read has pairs of a picture and a sentence', async () => {
    const body =
      '## Who we met\n\n<Picture picture="event" />\n\nWe met people. They told us a lot.';
    const found = await findingsWith({
      'versions/v.mdx': version({ kind: 'easy-read', language: 'en-GB', ifBehind: '' }, body),
    });
    expect(found.filter((line) => line.startsWith('easy-read'))).toEqual([]);
  });

  test('of /worried/ in another language has the same parts, or the check reports the difference', async () => {
    const parts = await partFindings('');
    expect(parts).toHaveLength(1);
    const titles = /"##": (.*)$/u.exec(parts[0]?.hint ?? '')?.[1]?.split(' – ') ?? [];
    expect(titles).toContain('When to use each');
    const sections = titles.map((_title, index) => `## Rhan ${index}\n\nTestun.\n`);
    expect(await partFindings(sections.join('\n'))).toEqual([]);
    const lineOf = async (body: string): Promise<(number | undefined)[]> =>
      (await partFindings(body)).map(({ line }) => line);
    const firstLine = 13;
    expect(await lineOf([...sections, '## Gormod\n'].join('\n'))).toEqual([
      firstLine + 4 * sections.length,
    ]);
    expect(await lineOf(sections.slice(0, 2).join('\n'))).toEqual([firstLine + 4]);
    expect(await lineOf(sections.join('\n').replace('Testun.', '### Is\n'))).toEqual([
      firstLine + 2,
    ]);
  });

  test('for young people has its own reading age, and the warning names the hardest sentence', async () => {
    const hardest = 'Multidisciplinary organisational arrangements necessitate accountability.';
    const body = `${'We met the team at the centre and we told them what we like to do. '.repeat(8)}${hardest} ${'Practitioners considered information concerning adolescents. '.repeat(5)}`;
    const warning = async (kind: string) =>
      (
        await checkWith({ 'versions/v.mdx': version({ kind, language: 'en-GB' }, body) })
      ).findings.find(({ code, file }) => code === 'reading-age' && file === 'versions/v.mdx');
    const young = await warning('young-people');
    expect(young?.hint).toContain('The limit for "young-people" is 11.');
    expect(young?.hint).toContain(hardest);
    expect(await warning('large-print')).toBeUndefined();
  });

  test('of a draft is hidden like the draft', async () => {
    const draft = (status: string) => ({
      'versions/v.mdx': version({ of: '/reports/2020-21/' }),
      'reports/2020-21/report.yaml': (text: string) =>
        text.replace(/^status: .*$/mu, `status: ${status}`),
    });
    const { partnership } = await checkWith(draft('draft'));
    if (partnership === null) throw new Error('The fixture has an error.');
    expect(visibleVersions(partnership)).toEqual([]);
    expect(visibleVersions({ ...partnership, isPreview: true })).toHaveLength(1);
  });

  test('in another language is refused on a live site until someone has checked it', async () => {
    expect(await found(version({ checkedBy: '' }))).toContain('version-unchecked');
    expect(await found(version({ of: '/groups/executive/' }))).toEqual(['version-behind']);
    const demonstration = await findingsWith({
      'site.yaml': (text) =>
        text.replace('status: live', 'status: demonstration\nbanner: Not a real site.'),
      'versions/v.mdx': version({ checkedBy: '' }),
    });
    expect(demonstration.filter((line) => line.startsWith('version-unchecked'))).toEqual([]);
  });

  test('in another language is not checked as English', async () => {
    expect(await found(version({ of: '/groups/executive/' }, 'Mae yn yn ABC ABC.'))).toEqual([
      'version-behind',
    ]);
  });
});

test('a language goes by its own name', () => {
  expect(languageName('tr')).toBe('Türkçe');
  expect(languageName('TR')).toBeNull();
  expect(languageName('not a code')).toBeNull();
});

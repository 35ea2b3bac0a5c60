import { describe, expect, test } from 'vitest';
import { likelyNames } from '../../../src/checks/personNames.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const kingfisher = 'reviews/kingfisher.mdx';
const heron = 'reviews/heron.mdx';
const codes = async (changes: Record<string, Change>) =>
  (await findingsWith(changes, 'children-partnership')).map((found) => found.split(' ')[0]);
const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

test('a partnership with four reviews has no findings', async () => {
  expect(await codes({})).toEqual([]);
});

describe('a review', () => {
  test('must answer each of its recommendations once published', async () => {
    const unanswered = replaced(/ {4}answer:\n {6}decision: not-accepted\n(?: {6}.*\n)+/u, '');
    expect(await findingsWith({ [kingfisher]: unanswered }, 'children-partnership')).toEqual([
      `review-unanswered ${kingfisher}:68`,
    ]);
  });

  test('need not have answers before it is published', async () => {
    const unanswered = replaced(/ {4}answer:\n(?: {6}.*\n)+/u, '');
    expect(await codes({ 'reviews/bittern.mdx': unanswered })).toEqual([]);
  });

  test('must give reasons for not accepting a recommendation', async () => {
    const silent = replaced(/ {6}why: A national.*\n/u, '');
    const { findings } = await checkWith({ [kingfisher]: silent }, 'children-partnership');
    expect(findings.map(({ message, hint }) => `${message} ${hint}`).join()).toContain(
      'Give the reasons for not acting on it',
    );
  });

  test('must be on the site for at least a year', async () => {
    const until = (day: string) => ({ [kingfisher]: replaced('2025-11-20', day) });
    expect(await codes(until('2024-11-19'))).toEqual(['review-display-short']);
    expect(await codes(until('2024-11-20'))).toEqual([]);
  });

  test.each(['Daniel', 'Oluwaseun', 'Aisha'])('must not be called %s', async (name) => {
    const named = replaced('codeName: Heron', `codeName: ${name}`);
    expect(await codes({ [heron]: named })).toEqual(['review-code-name']);
  });

  test('may have a name chosen by the family', async () => {
    expect(
      await codes({
        [heron]: replaced('codeName: Heron', 'codeName: Daniel'),
        'site.yaml': (text) => `${text}publicNames:\n  - Daniel\n`,
      }),
    ).toEqual([]);
  });

  test('must have its dates in order', async () => {
    expect(
      await codes({ [kingfisher]: replaced('concluded: 2023-09', 'concluded: 2022-09') }),
    ).toEqual(['review-dates']);
  });

  test('must have an end date once concluded', async () => {
    expect(await codes({ [heron]: replaced('going-on', 'concluded') })).toEqual(['review-status']);
  });
});

describe('on a live site', () => {
  const live = (day: string): Record<string, Change> => ({
    'site.yaml': (text) =>
      text
        .replace('status: demonstration', 'status: live')
        .replace(/banner: .*\n/u, '')
        .replace('referenceDate: 2024-10-07', `referenceDate: ${day}`),
  });
  const due = async (day: string) => {
    const { findings } = await checkWith(live(day), 'children-partnership');
    return findings
      .filter(({ code }) => code === 'review-due')
      .map(({ file, message }) => `${file}: ${message}`);
  };

  test('nothing is reported before its due date', async () => {
    expect(await due('2024-12-04')).toEqual([]);
  });

  test('a report must be sent to the Panel seven working days before publication', async () => {
    expect(await due('2024-12-05')).toEqual([
      `${heron}: The report had to be sent to the Panel by 2024-12-05, but "sentToPanel" is missing.`,
    ]);
  });

  test('a late review is reported, and so is one whose year on the site is over', async () => {
    const messages = (await due('2025-12-01')).join('\n');
    expect(messages).toContain('was due to be published by 2024-12-16');
    expect(messages).toContain('was due to stay on the site until 2025-11-20');
  });
});

describe('details that identify a person', () => {
  const page = 'arrangements/who-leads.mdx';
  const told = (words: string) => codes({ [page]: (text) => `${text}\n${words}\n` });

  test('a case study with initials, age, street, school and date is reported', async () => {
    expect(
      await told(
        'J.B. (14) lives in Oak Street and goes to Ashmere High School. J.B. was hurt on 3 May 2025.',
      ),
    ).toContain('case-identifiable');
  });

  test('details are combined across the paragraphs under a heading', async () => {
    expect(
      await told(
        '## A case\n\nChild A was aged 9.\n\nThe family lived in Mill Lane.\n\nIt was 3 May 2025.',
      ),
    ).toContain('case-identifiable');
  });

  test('a street, a school and a date without a person are accepted', async () => {
    expect(
      await told('The centre in Oak Street beside Ashmere High School opened on 3 May 2025.'),
    ).not.toContain('case-identifiable');
  });

  test('the details of a review are combined across all pages', async () => {
    const heronOf = replaced('themes:', 'ageGroup: Under 1\nethnicGroup: Roma\nthemes:');
    const elsewhere = (text: string) => `${text}\nThe review Heron began on 3 March 2024.\n`;
    expect(await codes({ [heron]: heronOf })).toEqual([]);
    expect(await codes({ [heron]: heronOf, [page]: elsewhere })).toEqual(['review-identifiable']);
  });

  test.each([
    ['Oluwaseun Adeyemi spoke.', 'Oluwaseun Adeyemi'],
    ['We thank Zanele Okafor.', 'Zanele Okafor'],
    ['The chair, Sunita, opened the day.', 'Sunita'],
    ['It was her brother Kwame who called.', 'Kwame'],
    ['Mohammed Iqbal chairs it.', 'Mohammed Iqbal'],
  ])('a name of any origin is reported: %s', (text, name) => {
    expect(likelyNames(text).map((found) => found.text)).toEqual([name]);
  });

  test.each(['The Patel Trust', 'Ali Baba Street', 'The chair, Monday to Friday, is free.'])(
    'words that are not a person are accepted: %s',
    (text) => expect(likelyNames(text)).toEqual([]),
  );
});

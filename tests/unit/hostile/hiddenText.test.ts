import { describe, expect, test } from 'vitest';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const group = 'groups/executive.mdx';
const titled = (title: string): Record<string, Change> => ({
  [group]: (text) => text.replace('title: Executive group', `title: ${title}`),
});
const written = (body: string): Record<string, Change> => ({
  [group]: (text) => text.replace('It decides.', body),
});

const turning = ['\u202E', '\u202D', '\u202A', '\u2066', '\u2067', '\u2069', '\u200E', '\u200F'];
const unseen = [
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u0007',
  '\u001B',
  '\u0085',
  '\u{E0041}',
  '\u3164',
  '\u200D',
];
const byNumber = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

describe('invisible characters', () => {
  test.each(turning.map((character) => [byNumber(character), character]))(
    '%s, which changes the reading direction, is reported in a title and in text',
    async (name, character) => {
      expect(await findingsWith(titled(`"Executive ${character}group"`))).toContain(
        `text-direction ${group}:2`,
      );
      const { findings } = await checkWith(written(`It ${character}decides.`));
      expect(findings.map(({ message }) => message)).toEqual([
        `There is a hidden character in this text that reverses the reading direction (${name}), after "It".`,
      ]);
    },
  );

  test.each(unseen.map((character) => [byNumber(character), character]))(
    '%s is reported in a title, however it is written, and in text',
    async (_name, character) => {
      const code = character.codePointAt(0) ?? 0;
      const escaped = `"Executive\\U${code.toString(16).padStart(8, '0')} group"`;
      expect(await findingsWith(titled(escaped))).toContain(`text-invisible ${group}:2`);
      const reference = `It&#x${code.toString(16)}; decides.`;
      const isReplaced = code < 0x20 || (code >= 0x80 && code < 0xa0);
      if (!isReplaced)
        expect(await findingsWith(written(reference))).toContain(`text-invisible ${group}:18`);
    },
  );

  test('are reported in tables, at their cell, and in the text of a component', async () => {
    expect(
      await findingsWith({
        'datasets/contacts.csv': (text) => text.replace('Health,', 'Hea\u200Blth,'),
      }),
    ).toContain('text-invisible datasets/contacts.csv:3 A3');
    expect(
      await findingsWith(written('<Details summary="More \u202Efacts">\n\nText.\n\n</Details>')),
    ).toContain(`text-direction ${group}:18`);
  });

  test.each([
    'Café, naïve, Łódź',
    'مجلس حماية الأطفال',
    'ילדים',
    'می‌خواهم',
    'हिन्दी में क्‍या',
    '👩‍👧 family, 👍🏽 thumbs, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 England, 1️⃣ first',
    'a non-breaking space and “quotation marks”',
    'H₂O, 5 × 3, £4, −2 °C',
  ])('are not reported in ordinary text: %s', async (words) => {
    const { findings, partnership } = await checkWith({ ...titled(`"${words}"`) });
    // Another language has its own finding.
    const found = findings.filter(({ code }) => code !== 'text-language');
    expect(found.filter(({ code }) => code.startsWith('text-'))).toEqual([]);
    expect(partnership?.groups[0]?.title).toBe(words);
  });
});

test('binary data is refused', async () => {
  expect(
    await findingsWith({ [group]: (text) => text.replace('It decides.', 'It\u0000 decides.') }),
  ).toContain(`file-encoding ${group}`);
  expect(
    await findingsWith({ [group]: Buffer.from([0x2d, 0x2d, 0xff, 0xfe, 0xc0, 0x80]) }),
  ).toContain(`file-encoding ${group}`);
});

test('an invisible character is reported at its place, in any line of a paragraph', async () => {
  const { findings } = await checkWith(written('It decides.\nIt meets.\nIt \u200Breports.'));
  const first = (await checkWith(written('\u200BIt decides.'))).findings[0]?.line ?? 0;
  expect(findings).toMatchObject([{ code: 'text-invisible', line: first + 2, column: 4 }]);
});

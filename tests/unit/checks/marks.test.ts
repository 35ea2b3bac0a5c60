import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const page = 'groups/executive.mdx';

async function found(words: string, inSettings = false): Promise<string[]> {
  const { findings } = await checkWith({
    [page]: (text) =>
      inSettings
        ? text.replace('role: It leads.', `role: It leads.\n${words}`)
        : text.replace('It decides.', words),
  });
  return findings.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
}

test.each([
  ['##Heading', 'mark-shown: This shows as ##Heading on the page. For a heading, put a space'],
  ['• First point\n• Second point', 'start each item on a new line with a hyphen'],
  ['| Year | Count |\n| 2019 | 4 |', 'put a row of hyphens below the column names'],
  ['It is **very important.', 'type two asterisks before and after it'],
  ['See [the page](/groups/executive/ for more.', 'close the bracket after the address'],
  ['See [the page] (/groups/executive/).', 'leave no space between the two brackets'],
  ['The group decides.\n---', 'This shows as a heading on the page'],
  ['It meets on [insert date].', 'text-unfinished: This shows as [insert date] on the page.'],
  ['\uF0B7\tto meet every month\n\uF0B7\tto share', 'start each item on a new line'],
  ['·\tto meet every month', 'start each item on a new line'],
  ['– to meet every month', 'start each item on a new line'],
  ['o to meet every month', 'start each item on a new line'],
  ['§\tto meet every month', 'start each item on a new line'],
  ['-Neglect is first.', 'start each item on a new line'],
  ['1)Neglect is first.', 'put a space after the number'],
  ['a) to meet\nb) to share', 'Number them instead'],
  ['##\u00A0What we do', 'is a non-breaking space'],
  ['\u00A0\u00A0- one', 'is a non-breaking space'],
  ['Quarter\tReports\nFirst\t44', 'A tab does not make columns'],
  ['The review is TBC.', 'text-unfinished: This shows as TBC'],
  ['It cost XXX pounds.', 'text-unfinished: This shows as XXX'],
  ['It met ??? times.', 'text-unfinished: This shows as ???'],
  ['Lorem ipsum dolor sit amet.', 'text-unfinished: This shows as Lorem ipsum'],
  ['It met often [SJ: is this right?].', 'text-unfinished: This shows as [SJ: is this right?]'],
  ['See Error! Reference source not found. for more.', 'text-unfinished: This shows as Error!'],
  ['It led the the work.', 'word-repeated: The word "the" is written twice'],
  ['Neglect\nDomestic abuse\nExploitation', 'text-run-together: These 3 lines'],
  [
    'The first o\uFB03cer leads.',
    'text-joined: The letters "ffi" are one character here, after "The first o"',
  ],
  ['Write to the \uE000 team.', 'text-invisible'],
  ['It says <Lang code="xx">Merhaba</Lang>.', 'The property "code" of <Lang> is not right'],
  [
    'Bu sayfa çocukların güvenliği hakkında bilgi verir ve hemen bize ulaşın.',
    'text-language: This seems to be in another language: "Bu sayfa',
  ],
  ['এই পৃষ্ঠাটি শিশুদের নিরাপত্তা সম্পর্কে তথ্য দেয়।', 'text-language'],
  [
    'Cette page donne des informations sur la protection des enfants dans notre ville.',
    'text-language',
  ],
  [
    'Ta strona zawiera informacje o tym, jak pomagamy dzieciom i rodzinom w naszym mieście.',
    'text-language',
  ],
  ['See [the plan](http://localhost:4321/groups/).', 'Write only the path: /groups/'],
  ['See S:/Plans/plan.docx for more.', 'link-private: "S:/Plans/plan.docx" is a file on a drive'],
  ['See [the form](https://vale.sharepoint.com/form).', 'link-sign-in'],
])('%j is reported', async (words, said) => {
  const list = (await found(words)).filter((line) => !line.startsWith('abbreviation-'));
  expect(list).toEqual([expect.stringContaining(said)]);
});

test.each([
  ['quorum: Partners # all three', 'text-lost: This shows as "Partners" on the page'],
  ['quorum: “All three”', 'Delete the curly quotation marks'],
  ['quorum: On [insert number]', 'text-unfinished'],
])('%j in the front matter is reported', async (line, said) => {
  const list = await found(line, true);
  expect(list).toHaveLength(1);
  expect(list[0]).toContain(said);
});

test.each([
  '## A heading\n\nWords.',
  '- First point\n- Second point',
  '| Year | Count |\n| --- | --- |\n| 2019 | 4 |',
  'It is **very** important.',
  '<Lang code="tr">Bu sayfa çocukların güvenliği hakkında bilgi verir ve hemen bize ulaşın.</Lang>',
  'See [the executive](/groups/executive/).',
  'It decides (see [the executive](/groups/executive/)).',
  'First.\n\n---\n\nSecond.',
  'The chair said that "[the group] decides".',
  'Call 0800 1111 · any time.',
  'It said that that had had no effect.',
  'The New New Road was built – late.',
  'A long sentence that its author broke at the end of a line of the file,\nas people do who write in an editor of plain text, goes on in the next\nline.',
  'Part XX of the Act applies (see [section 3](https://www.legislation.gov.uk/)).',
  'o’clock is when o is short.',
])('%j is accepted', async (words) => {
  expect((await found(words)).filter((line) => /^(?:mark|text|word|link)-/u.test(line))).toEqual(
    [],
  );
});

test('comments in the front matter are accepted', async () => {
  expect(await found('# all three\nfrequency: "Weekly # or so"', true)).toEqual([]);
  expect(await found('quorum: "A # B" # all three', true)).toEqual([]);
});

test('a link with the site’s full address is reported, with the path to write', async () => {
  const { partnership } = await checkWith({});
  const list = await found(`See [the groups](${partnership?.site.url ?? ''}/groups/).`);
  expect(list).toHaveLength(1);
  expect(list[0]).toContain('link-own-site');
  expect(list[0]).toContain('Write only the path: /groups/');
});

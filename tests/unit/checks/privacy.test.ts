import { expect, test } from 'vitest';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const page = 'arrangements/who-leads.mdx';
const personalIn = async (changes: Record<string, Change>) =>
  (await findingsWith(changes)).filter((words) => words.startsWith('person'));
const withText = (words: string) => personalIn({ [page]: (text) => `${text}\n${words}\n` });

test.each([
  ['an email address with a full name', 'Write to jo.bloggs@vale.example today.', 'personal-email'],
  [
    'an email address with an initial and a number',
    'Write to j.bloggs2@vale.example.',
    'personal-email',
  ],
  [
    'an email address in a link',
    '[Write to the chair](mailto:jo.bloggs@vale.example)',
    'personal-email',
  ],
  ['a landline', 'Call 020 7946 0018.', 'personal-telephone'],
  ['a landline with an area code in brackets', 'Call (020) 7946 0018.', 'personal-telephone'],
  ['a mobile', 'Call 07700 900123 now.', 'personal-telephone'],
  ['an international number', 'Call +44 20 7946 0018.', 'personal-telephone'],
  ['a telephone number in a link', '[Call the chair](tel:+442079460018)', 'personal-telephone'],
  ['an NHS number', 'Number 943 476 5919.', 'personal-number'],
  [
    'a National Insurance number',
    'Number QQ123456C is wrong, AB 12 34 56 C is not.',
    'personal-number',
  ],
  ['a date of birth in words', 'A girl born on 3 May 2008 was hurt.', 'personal-birth-date'],
  ['a date of birth in figures', 'Date of birth: 03/05/2008', 'personal-birth-date'],
  ['a postcode', 'They lived in ZE3 9XX then.', 'personal-postcode'],
  ['a name with a title', 'Ms Bloggs led the meeting.', 'person-named'],
  ['a rank in brackets', 'Borough Commander (Supt. Jane Smith)', 'person-named'],
  ['a detective inspector', 'DI Smith led it.', 'person-named'],
  ['a private email address', 'Write to janesmith72@gmail.com.', 'personal-email'],
  [
    'a team’s address with a private provider',
    'Write to the.front.door@hotmail.co.uk.',
    'personal-email',
  ],
  ['an initial and a last name', 'Write to jsmith@haringey.gov.uk.', 'person-likely'],
  [
    'a first and last name without a separator',
    'Write to janesmith@vale.example.',
    'person-likely',
  ],
  ['a name without a title', 'Jane Smith leads the group.', 'person-likely'],
  ['a councillor', 'Cllr Jo Bloggs chaired.', 'person-named'],
])('%s is reported', async (_name, words, code) => {
  expect(await withText(words)).toEqual([`${code} ${page}:21`]);
});

test.each([
  'Write to safeguarding.partnership@vale.example or lado@vale.example.',
  'Write to mash@vale.example, lscp@vale.example or training@vale.example.',
  'Write to domestic.abuse@vale.example, private.fostering@vale.example or out.of.hours@vale.example.',
  'Write to safer.recruitment@vale.example, virtual.school@vale.example or youth.justice@vale.example.',
  'Turn into Victoria Road, behind James House and Grace Court.',
  'Hazel Wood nursery and Victoria Hill primary school send a governor.',
  'Call 101, or 999 in an emergency.',
  'There were 1,234,567 contacts and 0.0123456789 of them late.',
  'Between 2018-19 and 2019-20 the share fell to 30.5%.',
  'The number 943 476 5918 has no right check digit.',
  'The Lord Chancellor and the Lady Chief Justice.',
  'Section 47 of the Children Act 1989; Level 2; Form S47A.',
  'A date of birth is asked for on the form.',
  'See [the law](https://www.legislation.gov.uk/ukpga/1989/41).',
])('ordinary text is accepted: %s', async (words) => {
  expect(await withText(words)).toEqual([]);
});

test('contact details in site.yaml may be used anywhere', async () => {
  const contact = (text: string) =>
    text.replace(
      'telephone: "101"',
      'telephone: 020 7946 0018\n      note: Write to jo.team@vale.example, 1 High Street, ZE3 9XX.',
    );
  const words = (text: string) =>
    `${text}\nCall (020) 7946-0018 or +44 20 7946 0018, at ZE3 9XX.\n`;
  expect(await personalIn({ 'site.yaml': contact, [page]: words })).toEqual([]);
});

test('a name in “publicNames” is accepted', async () => {
  const allow = (text: string) => `${text}publicNames:\n  - Lord Laming\n`;
  expect(
    await personalIn({
      'site.yaml': allow,
      [page]: (text) => `${text}\nLord Laming asked for it.\n`,
    }),
  ).toEqual([]);
});

test('a post-holder may be named only at the post', async () => {
  const holder = (text: string) =>
    text.replace(
      'responsibility: statutory',
      'responsibility: statutory\n    holder:\n      name: Jo Bloggs\n      asOf: 2021-01-01',
    );
  expect(await personalIn({ 'agencies/council.mdx': holder })).toEqual([]);
  expect(
    await personalIn({
      'agencies/council.mdx': holder,
      [page]: (text) => `${text}\nJo Bloggs decided.\n`,
    }),
  ).toEqual([`person-named ${page}:21`]);
});

test('personal data is reported at its column in front matter and at its cell in tables', async () => {
  const { findings } = await checkWith({
    [page]: (text) =>
      text.replace(
        'summary: Three partners lead together.',
        'summary: >-\n  Three partners lead together,\n  with jo.bloggs@vale.example.',
      ),
    'datasets/contacts.csv': (text) => text.replace('Police,', 'PC Bloggs,'),
  });
  expect(findings).toMatchObject([
    { code: 'personal-email', file: page, line: 9, column: 8 },
    { code: 'person-named', file: 'datasets/contacts.csv', line: 4, cell: 'A4' },
  ]);
});

test('a post-holder called Vacant is refused', async () => {
  const { findings } = await checkWith({
    'agencies/council.mdx': (text) =>
      text.replace(
        'responsibility: statutory',
        'responsibility: statutory\n    holder:\n      name: Vacant\n      asOf: 2021-01-01',
      ),
  });
  expect(findings[0]).toMatchObject({ code: 'field-value', file: 'agencies/council.mdx' });
  expect(findings[0]?.hint).toContain('delete "holder"');
});

test('a name in the field for a post is reported, unless it is allowed', async () => {
  const chaired = (text: string) =>
    text.replace('role: It leads.', 'role: It leads.\nchair: Jane Smith');
  const group = 'groups/executive.mdx';
  expect((await personalIn({ [group]: chaired })).map((words) => words.split(' ')[0])).toEqual([
    'person-likely',
  ]);
  const allow = (text: string) => `${text}publicNames:\n  - Jane Smith\n`;
  expect(await personalIn({ [group]: chaired, 'site.yaml': allow })).toEqual([]);
});

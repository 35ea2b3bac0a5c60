import { expect, test } from 'vitest';
import { applyRules } from '../../../src/checks/applyRules.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import { finding } from '../../../src/findings/catalogue.ts';
import { loadPartnership } from '../../../src/load/loadPartnership.ts';
import { checkWith, findingsWith, fixtureWith } from '../../support/fixture.ts';

const group = 'groups/executive.mdx';
const csv = 'datasets/contacts.csv';

test('a valid partnership has no findings', async () => {
  const { findings, partnership } = await checkWith();
  expect(findings).toEqual([]);
  expect(partnership?.groups.map(({ id }) => id)).toEqual(['executive', 'learning']);
});

test('a missing field is reported at the top of the front matter', async () => {
  expect(await findingsWith({ [group]: (text) => text.replace('kind: Executive\n', '') })).toEqual([
    'field-missing groups/executive.mdx:2',
  ]);
});

test('a missing field in a list item is reported at the item', async () => {
  expect(
    await findingsWith({
      [group]: (text) => text.replace('- post: Chief executive\n    agency', '- agency'),
    }),
  ).toEqual(['field-missing groups/executive.mdx:9']);
});

test('a missing field is explained, with the allowed values', async () => {
  const { findings } = await checkWith({
    [group]: (text) => text.replace('role: It leads.\n', '').replace('order: 10\n', ''),
    'glossary/rapid-review.mdx': (text) => text.replace('status: current\n', ''),
  });
  expect(findings.map(({ hint }) => hint)).toEqual([
    'Add the field. "current": in use. "superseded": replaced by another term. "local": in use in this area only. Allowed: "current", "superseded", "local".',
    'Add the field. The place in lists. Using 10, 20 and 30 leaves room to insert more later. It must be a number. For example: 10',
    'Add the field. What the group is for, in one or two sentences. For example: To govern the whole partnership.',
  ]);
});

test('a missing or empty reference lists the entries to choose from', async () => {
  const { findings } = await checkWith({
    [group]: (text) => text.replace('  - document: plan\n    paragraph', '  - paragraph'),
    'groups/learning.mdx': (text) => text.replace('reportsTo: executive', 'reportsTo:'),
  });
  expect(findings).toMatchObject([
    { code: 'field-missing', hint: expect.stringMatching(/ There are: "plan"\.$/u) },
    {
      code: 'field-type',
      hint: expect.stringMatching(/Or delete the line\. There are: "executive", "learning"\.$/u),
    },
  ]);
});

test('a misspelt field gets a suggestion', async () => {
  const { findings } = await checkWith({ [group]: (text) => text.replace('role:', 'rolle:') });
  expect(findings.map(({ message }) => message)).toContain(
    'There is no field "rolle" in this kind of file. Did you mean "role"?',
  );
});

test('an unknown reference gets a suggestion', async () => {
  const { findings } = await checkWith({
    'groups/learning.mdx': (text) => text.replace('reportsTo: executive', 'reportsTo: executiv'),
  });
  expect(findings).toMatchObject([
    {
      code: 'reference-unknown',
      line: 6,
      message: 'There is no group "executiv". Did you mean "executive"?',
    },
  ]);
});

test('a reference to an unreadable entry is not reported as well', async () => {
  expect(
    await findingsWith({ [group]: (text) => text.replace('order: 10', 'order: ten') }),
  ).toEqual(['field-type groups/executive.mdx:4']);
});

test('a duplicate id is reported where it is repeated', async () => {
  const twice = (text: string) => text.replace('  - id: protection', '  - id: help');
  expect(
    await findingsWith({
      'thresholds/levels.yaml': twice,
      'thresholds/indicators.yaml': (text) => text.replace('protection', 'help'),
    }),
  ).toEqual(['id-duplicate thresholds/levels.yaml:21']);
});

test('two groups with the same order are reported', async () => {
  expect(
    await findingsWith({ 'groups/learning.mdx': (text) => text.replace('order: 20', 'order: 10') }),
  ).toEqual(['order-duplicate groups/learning.mdx:4']);
});

test.each([
  ['an unclosed quotation mark', 'title: "Executive group', 'yaml-syntax groups/executive.mdx:'],
  [
    'a colon in bare text',
    'title: Working together: the partners',
    'yaml-syntax groups/executive.mdx:2',
  ],
  [
    'a repeated field',
    'title: Executive group\ntitle: Executive',
    'yaml-duplicate groups/executive.mdx:3',
  ],
])('broken YAML is reported: %s', async (_name, broken, expected) => {
  const [first] = await findingsWith({
    [group]: (text) => text.replace('title: Executive group', broken),
  });
  expect(first).toMatch(new RegExp(`^${expected}`, 'u'));
});

test('a tab in YAML is reported at its line', async () => {
  expect(
    await findingsWith({
      'site.yaml': (text) => text.replace('  title: Worried', '\ttitle: Worried'),
    }),
  ).toContain('yaml-tab site.yaml:10');
});

test('front matter without a start or an end is reported', async () => {
  expect(await findingsWith({ [group]: 'It decides.' })).toContain(
    'front-matter-missing groups/executive.mdx:1',
  );
  expect(await findingsWith({ [group]: '---\ntitle: Executive group\n\nIt decides.' })).toContain(
    'front-matter-unclosed groups/executive.mdx:1',
  );
});

test('every slip in a text is reported in one run, at its line', async () => {
  const text = '\n\nFewer than <5 children.\n\nDear {name,\n\nAnd <6 more.\n';
  expect(
    await findingsWith({ [group]: (before) => before.replace('\n\nIt decides.\n', text) }),
  ).toEqual([
    'mdx-less-than groups/executive.mdx:18',
    'mdx-brace groups/executive.mdx:20',
    'mdx-less-than groups/executive.mdx:22',
  ]);
});

test('faults in many files are reported in one run', async () => {
  const found = await findingsWith({
    [group]: (text) => text.replace('kind: Executive\n', ''),
    'glossary/rapid-review.mdx': (text) => text.replace('status: current', 'status: old'),
    [csv]: (text) => text.replace('30,30', 'thirty,30'),
  });
  expect(found).toEqual([
    'cell-value datasets/contacts.csv:3 B3',
    'field-value glossary/rapid-review.mdx:4',
    'field-missing groups/executive.mdx:2',
  ]);
});

test('an empty collection and a missing file are reported', async () => {
  expect(await findingsWith({ 'agencies/council.mdx': null })).toContain(
    'collection-empty agencies',
  );
  expect(await findingsWith({ 'site.yaml': null })).toContain('file-missing site.yaml');
});

test('a file that makes no page is reported', async () => {
  expect(await findingsWith({ 'groups/notes.md': 'Hello' })).toEqual([
    'file-unknown groups/notes.md',
  ]);
});

test('a file name that cannot be an address is reported', async () => {
  expect(await findingsWith({ 'groups/Café notes.mdx': '---\ntitle: Café\n---\n' })).toContain(
    'file-name groups/Café notes.mdx',
  );
});

test('an empty file, a wrong encoding and conflict markers are reported', async () => {
  expect(await findingsWith({ [group]: '  \n' })).toContain('file-empty groups/executive.mdx');
  expect(
    await findingsWith({ [group]: Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1') }),
  ).toContain('file-encoding groups/executive.mdx');
  expect(
    await findingsWith({
      [group]: (text) =>
        text.replace('It decides.', '<<<<<<< HEAD\nIt decides.\n=======\nIt leads.\n>>>>>>> draft'),
    }),
  ).toContain('conflict-marker groups/executive.mdx:18');
});

test('half a dataset is reported, whichever half is missing', async () => {
  expect(await findingsWith({ [csv]: null })).toContain('csv-missing datasets/contacts.yaml');
  expect(await findingsWith({ 'datasets/orphan.csv': 'a\n1\n' })).toEqual([
    'csv-missing datasets/orphan.csv',
  ]);
});

test('a row with too many or too few cells is reported at the cell', async () => {
  expect(
    await findingsWith({ [csv]: (text) => text.replace('Health,30,30', 'Health,30,30,7') }),
  ).toEqual(['csv-ragged datasets/contacts.csv:3 D3']);
  expect(
    await findingsWith({ [csv]: (text) => text.replace('Health,30,30', 'Health,30') }),
  ).toContain('csv-ragged datasets/contacts.csv:3 B3');
});

test('a renamed column, a table without rows and an unclosed quotation mark are reported', async () => {
  expect(await findingsWith({ [csv]: (text) => text.replace('contacts', 'contact') })).toEqual([
    'csv-header datasets/contacts.csv:1 B1',
  ]);
  expect(await findingsWith({ [csv]: 'source,contacts,share\n' })).toEqual([
    'csv-empty datasets/contacts.csv:1',
  ]);
  expect(await findingsWith({ [csv]: 'source,contacts,share\n"Schools,60,60\n' })).toEqual([
    'csv-syntax datasets/contacts.csv:2',
  ]);
});

test('a link to a missing page or anchor is reported', async () => {
  const link = (address: string) =>
    findingsWith({
      'arrangements/who-leads.mdx': (text) => text.replace('/groups/executive/#members', address),
    });
  expect(await link('/groups/executiv/')).toEqual(['link-broken arrangements/who-leads.mdx:15']);
  expect(await link('/groups/executive/#seats')).toEqual([
    'link-broken arrangements/who-leads.mdx:15',
  ]);
  expect(await link('/groups/executive')).toEqual(['link-broken arrangements/who-leads.mdx:15']);
});

test('groups that report to each other are reported', async () => {
  expect(
    await findingsWith({
      [group]: (text) => text.replace('role: It leads.', 'role: It leads.\nreportsTo: learning'),
    }),
  ).toEqual(['reference-self groups/executive.mdx:6', 'reference-self groups/learning.mdx:6']);
});

test('an abbreviation of two terms, an alias that is another term and a superseded term without a successor are reported', async () => {
  const review = 'glossary/rapid-review.mdx';
  expect(
    await findingsWith({
      [review]: (text) => text.replace('definition:', 'abbreviation: LADO\ndefinition:'),
    }),
  ).toEqual([`term-duplicate ${review}:3`]);
  expect(
    await findingsWith({
      [review]: (text) =>
        text.replace('definition:', 'aliases:\n  - Designated Officer\ndefinition:'),
    }),
  ).toEqual([`alias-shadows ${review}:4`]);
  expect(
    await findingsWith({
      [review]: (text) => text.replace('status: current', 'status: superseded'),
    }),
  ).toContain(`superseded-by-missing ${review}:4`);
});

test('a named post-holder outside the safeguarding partners is reported', async () => {
  expect(
    await findingsWith({
      'agencies/council.mdx': (text) =>
        text
          .replace('type: safeguarding-partner', 'type: other-body')
          .replace(
            'responsibility: statutory',
            'responsibility: statutory\n    holder:\n      name: Someone\n      asOf: 2021-01-01',
          ),
    }),
  ).toEqual(['name-not-allowed agencies/council.mdx:9']);
});

test('review dates are judged by the reference date, not the clock', async () => {
  const due = (date: string) =>
    findingsWith({
      'arrangements/who-leads.mdx': (text) =>
        text.replace('reviewBy: 2022-06-01', `reviewBy: ${date}`),
    });
  expect(await due('2021-06-30')).toEqual([]);
  expect(await due('2021-06-29')).toEqual(['review-passed arrangements/who-leads.mdx:12']);
  expect(await due('2021-05-01')).toEqual(['review-order arrangements/who-leads.mdx:12']);
});

test('a demonstration without a banner and two reports for the same period are reported', async () => {
  expect(
    await findingsWith({
      'site.yaml': (text) => text.replace('status: live', 'status: demonstration'),
    }),
  ).toEqual(['banner-missing site.yaml:7']);
  const second = await checkWith({
    'reports/2021-22/report.yaml': (await reportText()).replace(
      'title: Annual report 2020/21',
      'title: Another',
    ),
    'reports/2021-22/what-we-did.mdx':
      '---\ntitle: What\norder: 10\nmeets: [WT-02]\nsummary: A year.\nsources:\n  - document: plan\nreviewed: 2021-06-01\n---\n\nWords.\n',
  });
  expect(second.findings.map(({ code }) => code)).toContain('report-period-duplicate');
});

test('publishes nothing while there are errors; warnings do not stop it', async () => {
  expect(
    (await checkWith({ [group]: (text) => text.replace('kind: Executive\n', '') })).partnership,
  ).toBeNull();
  expect(
    (
      await checkWith({
        'arrangements/who-leads.mdx': (text) => text.replace('2022-06-01', '2021-06-29'),
      })
    ).partnership,
  ).not.toBeNull();
});

async function reportText(): Promise<string> {
  const { fixtureWith } = await import('../../support/fixture.ts');
  const file = fixtureWith().files.find(({ path }) => path === 'reports/2020-21/report.yaml');
  return Buffer.from(file?.bytes ?? []).toString('utf8');
}

test('a table with too many rows is one finding, however long it is', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `Place ${index},10`).join('\n');
  const { findings } = await checkWith({ [csv]: `source,contacts\n${rows}\n` });
  expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'file-too-large: This table has 200,001 lines. A table can have up to 20,000 rows.',
  ]);
});

test('a file name too long for a disk is refused', async () => {
  expect(
    await findingsWith({ [`glossary/${'a'.repeat(200)}.mdx`]: 'The text does not matter.' }),
  ).toContain(`file-name glossary/${'a'.repeat(200)}.mdx`);
});

test.each([
  'https://user:word@vale.example',
  'https://vale.example/?a=b',
  'https://vale.example/#a',
])('%s is not a valid site address', async (address) => {
  const { findings } = await checkWith({
    'site.yaml': (text) => text.replace(/^url: .*$/mu, `url: ${address}`),
  });
  expect(findings.map(({ hint }) => hint).join()).toContain('without a user name');
});

test('a rule that crashes is a finding, and the other rules still run', async () => {
  const content = await loadPartnership(fixtureWith());
  const failing: Rule = () => {
    throw new RangeError('too deep');
  };
  const found = applyRules(
    [failing, () => [finding('link-private', { file: 'a' }, 'm', 'h')]],
    content,
  );
  expect(found.map(({ code }) => code)).toEqual(['check-failed', 'link-private']);
  expect(found[0]?.message).toContain('too deep');
});

test('rows that differ only in capitals or spaces are duplicates', async () => {
  const { findings } = await checkWith({
    [csv]: (text) => text.replace('Health,', 'police,'),
  });
  expect(findings.find(({ code }) => code === 'row-duplicate')?.message).toMatch(
    /^The row "Police" is already in the table as "police", in line \d+\.$/u,
  );
});

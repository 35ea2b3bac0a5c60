import { expect, test } from 'vitest';
import { brief, checkWith, findingsWith } from '../../support/fixture.ts';

const csv = 'datasets/contacts.csv';
const yaml = 'datasets/contacts.yaml';
const explained = (row: string, column: string) => (text: string) =>
  `${text}contradictions:\n  - row: ${row}\n    column: ${column}\n    explanation: The source prints another figure.\n`;

test('a total that does not match its parts is reported at its cell', async () => {
  const { findings } = await checkWith({
    [csv]: (text) => text.replace('Total,100,100', 'Total,101,100'),
  });
  expect(findings.map(brief)).toEqual(['figure-contradiction datasets/contacts.csv:5 B5']);
  expect(findings[0]?.message).toBe(
    'The table prints 101 here, but the sum of the rows above it in "contacts" is 100.',
  );
});

test('an explained contradiction is published as worked out from the counts, with the printed figure in a footnote', async () => {
  const { findings, partnership } = await checkWith({
    [csv]: (text) => text.replace('Total,100,100', 'Total,101,100'),
    [yaml]: explained('Total', 'contacts'),
  });
  expect(findings).toEqual([]);
  const dataset = partnership?.datasets.get('contacts');
  const total = dataset?.rows.find(({ key }) => key === 'Total')?.cells['contacts'];
  expect(total).toMatchObject({ value: 100, text: '100', footnotes: [1] });
  expect(dataset?.footnotes[0]?.text).toBe(
    'The source prints another figure. The printed figures cannot all be right. The source prints 101.',
  );
});

test('rounding allows half a unit for each row, and no more', async () => {
  const printed = (total: number) =>
    findingsWith({
      [csv]: `source,contacts,share\nSchools,51,\nHealth,49,\nTotal,${total},\n`,
      [yaml]: (text) => `${explained('Total', 'contacts')(text)}    certainty: rounding\n`,
    });
  expect(await printed(101)).toEqual([]);
  expect(await printed(104)).toEqual(['figure-relation datasets/contacts.csv:4 B4']);
});

test('an explanation without a contradiction is reported', async () => {
  expect(await findingsWith({ [yaml]: explained('Total', 'contacts') })).toEqual([
    `contradiction-unneeded ${yaml}:43`,
  ]);
});

test('a share that does not match its counts is reported, except for rounding', async () => {
  const printed = (share: string) =>
    findingsWith({ [csv]: `source,contacts,share\nSchools,2,${share}\nHealth,1,\nTotal,3,100\n` });
  expect(await printed('67')).toEqual([]);
  expect(await printed('66.7')).toEqual([]);
  expect(await printed('66')).toEqual([`figure-contradiction ${csv}:2 C2`]);
  expect(await printed('66.6')).toEqual([`figure-contradiction ${csv}:2 C2`]);
});

test('shares that do not add up to 100 are reported', async () => {
  const relation = (text: string) =>
    text.replace(
      'relations:',
      'relations:\n  - type: shares-sum\n    column: share\n    except: [Total]',
    );
  const plain = (text: string) =>
    relation(text).replace(
      '    numerator: contacts\n    denominator:\n      row: Total\n      column: contacts\n',
      '',
    );
  const unexplained = `share-unexplained ${yaml}:20`;
  expect(await findingsWith({ [yaml]: plain })).toEqual([unexplained]);
  expect(
    await findingsWith({
      [yaml]: plain,
      [csv]: (text) => text.replace('Police,10,10', 'Police,10,7'),
    }),
  ).toEqual([`figure-relation ${csv}:2 C2`]);
});

test('a part larger than its whole is reported', async () => {
  const relation = (text: string) =>
    text.replace(
      'relations:',
      'relations:\n  - type: at-most\n    row: Schools\n    column: contacts\n    other: 50',
    );
  expect(await findingsWith({ [yaml]: relation })).toEqual([`figure-relation ${csv}:2 B2`]);
});

test('a figure that differs in another dataset is reported', async () => {
  const other = {
    'datasets/police.csv': 'source,contacts\nPolice,11\n',
    'datasets/police.yaml': `title: Police contacts\nsubtitle: Contacts from the police\ndescription: Counted by hand.\nperiod: { from: 2020-04-01, to: 2021-03-31 }\nsources:\n  - document: plan\nrevised: 2021-06-01\ncolumns:\n  - { id: source, type: category, label: Source, description: Who. }\n  - { id: contacts, type: count, label: Contacts, description: How many., unit: contacts }\nkey: [source]\nrelations:\n  - type: equals\n    row: Police\n    column: contacts\n    other: { dataset: contacts, row: Police, column: contacts }\n`,
  };
  expect(await findingsWith(other)).toEqual(['figure-contradiction datasets/police.csv:2 B2']);
});

test.each([
  ['a key', (text: string) => text.replace('key: [source]', 'key: [sourse]'), 'column-unknown'],
  [
    'a series of a chart',
    (text: string) => text.replace('series: [contacts]', 'series: [contact]'),
    'column-unknown',
  ],
  [
    'a row left out of a chart',
    (text: string) => text.replace('except: [Total]', 'except: [Totals]'),
    'row-unknown',
  ],
  ['a total', (text: string) => text.replace('total: Total', 'total: Sum'), 'row-unknown'],
  [
    'a denominator in a missing dataset',
    (text: string) =>
      text.replace('      row: Total\n', '      dataset: nowhere\n      row: Total\n'),
    'reference-unknown',
  ],
])('a definition with an unknown name is reported: %s', async (_name, change, code) => {
  expect((await checkWith({ [yaml]: change })).findings.map((finding) => finding.code)).toContain(
    code,
  );
});

test('changing the table changes the sentence', async () => {
  const { partnership } = await checkWith({
    [csv]: 'source,contacts,share\nSchools,61,61\nHealth,29,29\nPolice,10,10\nTotal,100,100\n',
  });
  expect(JSON.stringify(partnership?.reports[0]?.sections[0]?.body)).toContain('"61"');
});

test('a table saved by a spreadsheet is read, with a byte order mark, semicolons and empty rows at the end', async () => {
  const dressed =
    '\ufeffsource;contacts;share\r\nSchools;60;60%\r\nHealth;30;30%\r\nPolice;10;10%\r\nTotal;100;100%\r\n;;\r\n;;\r\n';
  expect(await findingsWith({ [csv]: dressed })).toEqual([]);
  expect(
    await findingsWith({
      [csv]: Buffer.from(dressed.replace('\ufeff', '').replace('Health', 'Caf\u00e9'), 'latin1'),
    }),
  ).toEqual([]);
});

test.each([
  ['a missing dataset', 'dataset="contact" row="Schools"', 'reference-unknown'],
  ['a missing row', 'dataset="contacts" row="School"', 'row-unknown'],
])('an unknown figure in a sentence is reported: %s', async (_name, properties, code) => {
  const { findings } = await checkWith({
    'reports/2020-21/what-we-did.mdx': (text) =>
      text.replace('dataset="contacts" row="Schools"', properties),
  });
  expect(findings).toMatchObject([{ code, file: 'reports/2020-21/what-we-did.mdx', line: 12 }]);
});

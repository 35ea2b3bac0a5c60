import { expect, test } from 'vitest';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const page = 'arrangements/who-leads.mdx';
const withText = (text: string) => ({
  [page]: (before: string) => before.replace('The partners meet', `${text}\n\nThe partners meet`),
});

test.each([
  ['capitals', 'The FGC met.', 'FGC'],
  ['a plural', 'Both FGCs met.', 'FGC'],
  ['a letter and figures', 'An S47 began.', 'S47'],
  ['one in a list', '- The FGC', 'FGC'],
  ['one in a link', '[The FGC](/groups/executive/)', 'FGC'],
])('an unexplained abbreviation is reported: %s', async (_name, text, abbreviation) => {
  const { findings } = await checkWith(withText(text));
  expect(findings).toMatchObject([
    {
      code: 'abbreviation-unknown',
      severity: 'warning',
      file: page,
      line: 15,
      message: `The glossary does not explain "${abbreviation}".`,
    },
  ]);
});

test.each([
  ['one in the glossary', 'The LADO and all LADOs met.'],
  ['one marked as plain', 'The <Plain>FGC</Plain> met.'],
  ['code', '`FGC`'],
  ['Roman numerals', 'Part IV and part XII.'],
  ['everyday ones', 'In the UK, as a PDF.'],
  ['a single letter', 'Plan B for a V sign.'],
  ['a name with lower-case letters', 'McDonald and iPhone.'],
  ['the number of a requirement', 'See WT18-ARR-01.'],
  ['seven capitals', 'It reads WARNING.'],
])('an abbreviation is accepted: %s', async (_name, text) => {
  expect(await findingsWith(withText(text))).toEqual([]);
});

test('each abbreviation is reported once per page, at its first use', async () => {
  expect(await findingsWith(withText('The board\nhears the FGC.\n\nThe FGC and the FGC.'))).toEqual(
    [`abbreviation-unknown ${page}:16`],
  );
});

test('an abbreviation in the front matter is reported at its line', async () => {
  expect(
    await findingsWith({
      'groups/executive.mdx': (text) => text.replace('Decide on the budget', 'Decide on the FGC'),
    }),
  ).toEqual(['abbreviation-unknown groups/executive.mdx:7']);
});

test('plain abbreviations in site.yaml are accepted everywhere', async () => {
  const site = (text: string) => `${text}\nplainAbbreviations: [FGC]\n`;
  expect(await findingsWith({ ...withText('The FGC met.'), 'site.yaml': site })).toEqual([]);
});

test('an alias in capitals is reported with its glossary entry', async () => {
  const term = (text: string) => text.replace('  - complaint about a teacher', '  - DO');
  const { findings } = await checkWith({
    ...withText('Ask the DO.'),
    'glossary/designated-officer.mdx': term,
  });
  expect(findings.map(({ message }) => message)).toEqual([
    'The glossary does not explain "DO". The glossary has it as another name for "designated officer" (LADO): write that.',
  ]);
});

test('an abbreviation in a heading or title gets only its own finding', async () => {
  expect(await findingsWith(withText('## The FGC\n\nWords.'))).toEqual([
    `abbreviation-in-heading ${page}:15`,
  ]);
  expect(
    await findingsWith({
      [page]: (text) => text.replace('title: Who leads', 'title: Who leads the FGC'),
    }),
  ).toEqual([`abbreviation-in-heading ${page}:2`]);
});

const newTerm = (changes = '') => `---
title: family group conference
definition: A meeting of a child's wider family.
status: current
evidence: original
${changes}sources:
  - document: plan
reviewed: 2021-06-01
---
`;
const conference = 'glossary/family-group-conference.mdx';

test('an unused entry is reported', async () => {
  expect(await findingsWith({ [conference]: newTerm() })).toEqual([`term-unused ${conference}:2`]);
});

test.each([
  ['its name in a text', withText('Two family group conferences met.')],
  ['its name in a table', { 'datasets/contacts.csv': (text: string) => text }],
  [
    'another entry',
    {
      'glossary/rapid-review.mdx': (text: string) =>
        text.replace('evidence:', 'seeAlso: [family-group-conference]\nevidence:'),
    },
  ],
])('an entry is used by %s', async (name, changes) => {
  const needed = name.includes('table') ? newTerm('aliases: [contacts]\n') : newTerm();
  expect(await findingsWith({ ...changes, [conference]: needed })).toEqual([]);
});

test('an entry from the partnership’s own papers may be unused', async () => {
  expect(
    await findingsWith({
      [conference]: newTerm().replace('evidence: original', 'evidence: document'),
    }),
  ).toEqual([]);
});

const old = (changes: string) => ({
  [conference]: newTerm(`abbreviation: FGC\nsupersededBy: [rapid-review]\n${changes}`)
    .replace('status: current', 'status: superseded')
    .replace('original', 'document'),
});

test.each([
  ['a day before', 'supersededOn: 2021-06-29\n'],
  ['the month before', 'supersededOn: 2021-05\n'],
  ['the year before', 'supersededOn: 2020\n'],
  ['an unknown date', ''],
])('a superseded term used as current is reported: superseded %s', async (_name, changes) => {
  expect(await findingsWith({ ...old(changes), ...withText('The FGC met.') })).toEqual([
    `term-superseded-used ${page}:15`,
  ]);
});

test.each([
  ['later', 'supersededOn: 2021-07-01\n', 'The FGC met.'],
  ['in a year not yet over', 'supersededOn: 2021\n', 'The FGC met.'],
  ['next to its successor', 'supersededOn: 2020\n', 'The FGC, now a rapid review, met.'],
  ['as a link', 'supersededOn: 2020\n', '[The FGC](/glossary/family-group-conference/) met.'],
  ['as a plain word', 'supersededOn: 2020\n', 'The <Plain>FGC</Plain> met.'],
])('a superseded term is accepted %s', async (_name, changes, text) => {
  expect(await findingsWith({ ...old(changes), ...withText(text) })).toEqual([]);
});

test('terms in a report are judged by the end of its period', async () => {
  const section = 'reports/2020-21/what-we-did.mdx';
  const text = (before: string) => `${before.trimEnd()}\n\nThe FGC met.\n`;
  const found = async (day: string) =>
    (await findingsWith({ ...old(`supersededOn: ${day}\n`), [section]: text })).filter((finding) =>
      finding.startsWith('term-superseded-used'),
    );
  expect(await found('2021-04-01')).toEqual([]);
  expect(await found('2021-03-31')).toHaveLength(1);
});

test('a superseded term is reported with the date and its successor', async () => {
  const { findings } = await checkWith({
    ...old('supersededOn: 2021-05\n'),
    ...withText('Two FGCs met.'),
  });
  expect(findings).toMatchObject([{ message: '"FGCs" is no longer used (since May 2021).' }]);
  expect(findings[0]?.hint).toContain('"rapid review"');
});

test('abbreviations are not reported while site.yaml, with the plain ones, cannot be read', async () => {
  const { findings } = await checkWith({
    'site.yaml': (text) => `${text}nonsense: 1\n`,
    'groups/executive.mdx': (text) => text.replace('It decides.', 'It answers to HM Treasury.'),
  });
  expect(findings.map(({ code }) => code)).toEqual(['field-unknown']);
});

import { expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import { cured } from '../../../src/findings/cured.ts';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newMemory } from '../../../src/load/loadMemory.ts';
import { fixtureWith } from '../../support/fixture.ts';

const group = 'groups/executive.mdx';
const council = 'agencies/council.mdx';
const table = 'datasets/contacts.csv';
const meaning = 'datasets/contacts.yaml';
const word = (better: string, slip: string) => [[better, slip]] as const;

/** Slips in files of the small partnership, each with the original and the slip. */
const slips: [code: string, file: string, ...(readonly (readonly [string, string])[])][] = [
  // Misspelt names.
  ['reference-unknown', group, ...word('agency: council', 'agency: cuoncil')],
  ['field-value', group, ...word('agency: council', 'agency: Council')],
  [
    'reference-unknown',
    'arrangements/who-leads.mdx',
    ...word('id="rapid-review"', 'id="rapid-reveiw"'),
  ],
  ['column-unknown', meaning, ...word('columns: [contacts]', 'columns: [contact]')],
  ['row-unknown', meaning, ...word('total: Total', 'total: total')],
  ['csv-header', table, ...word('source,contacts', 'source,Contacts')],
  ['field-unknown', group, ...word('title: ', 'tilte: ')],
  ['field-value', 'reports/2020-21/report.yaml', ...word('status: draft', 'status: Draft')],
  [
    'mdx-component-unknown',
    'arrangements/who-leads.mdx',
    ...word('<TimeLimit id', '<Timelimit id'),
  ],
  ['mdx-property', 'arrangements/who-leads.mdx', ...word('<TimeLimit id', '<TimeLimit ids')],
  [
    'link-broken',
    'arrangements/who-leads.mdx',
    ...word('/groups/executive/#members', '/groups/exective/'),
  ],
  [
    'link-broken',
    'arrangements/who-leads.mdx',
    ...word('/groups/executive/#members', '/groups/executive'),
  ],
  ['link-broken', 'arrangements/who-leads.mdx', ...word('#members', '#member')],
  // Values in the wrong format.
  ['field-value', group, ...word('reviewed: 2021-06-01', 'reviewed: 01.06.2021')],
  ['field-value', group, ...word('reviewed: 2021-06-01', 'reviewed: 1 June 2021')],
  ['field-value', 'site.yaml', ...word('https://vale.example/contact', 'www.vale.example/contact')],
  ['field-value', meaning, ...word('id: by-source', 'id: By source')],
  ['field-type', group, ...word('order: 10', 'order: "10"')],
  ['field-type', 'site.yaml', ...word('telephone: "101"', 'telephone: 101')],
  ['cell-value', table, ...word('Police,10,10', 'Police,10,"10,0"')],
  // Typed or pasted characters.
  ['yaml-duplicate', group, ...word('order: 10', 'order: 10\norder: 10')],
  [
    'yaml-duplicate',
    council,
    ...word('    responsibility:', '    title: Chief executive\n    responsibility:'),
  ],
  ['yaml-tab', group, ...word('  - document: plan', '\t- document: plan')],
  ['yaml-syntax', group, ...word('  - Decide', '\u00a0 - Decide')],
  ['yaml-syntax', group, ...word('title: Executive group', 'title: “Executive: group”')],
  ['mark-shown', group, ...word('title: Executive group', 'title: “Executive group”')],
  ['mark-shown', group, ...word('It decides.', '-Budget\n-Staff')],
  ['mark-shown', group, ...word('It decides.', '• Budget\n• Staff')],
  ['mark-shown', group, ...word('It decides.', '1)Budget\n2)Staff')],
  ['mark-shown', group, ...word('It decides.', '##Budget')],
  ['text-invisible', group, ...word('It decides.', 'It de\u00adcides.')],
  ['text-direction', group, ...word('It decides.', 'It \u202edecides.')],
  ['text-joined', group, ...word('It decides.', 'It ﬁnds.')],
  ['heading-order', group, ...word('It decides.', 'It decides.\n\n#### Budget\n\nMoney.')],
  ['heading-order', group, ...word('It decides.', '# Budget\n\nMoney.')],
  [
    'link-private',
    group,
    ...word('It decides.', 'See [all groups](http://localhost:4321/groups/).'),
  ],
  [
    'link-own-site',
    group,
    ...word('It decides.', 'See [all groups](https://vale.example/groups/).'),
  ],
  // Words.
  ['word-repeated', group, ...word('It decides.', 'It decides on the the budget.')],
  ['word-avoided', group, ...word('It decides.', 'In order to decide, it meets.')],
  ['term-superseded-used', group, ...word('It decides.', 'A serious case review is read.')],
  [
    'figure-typed',
    group,
    ...word('It decides.', 'In 2030 Health made 30 contacts.\n\n<DataTable dataset="contacts" />'),
  ],
];

const ground = {
  'site.yaml': (text: string) =>
    `${text}plainEnglish:\n  avoid:\n    - { word: in order to, instead: to }\n`,
  'glossary/serious-case-review.mdx': `---
title: serious case review
definition: What came before.
status: superseded
supersededBy: [rapid-review]
evidence: document
sources: [{ document: plan }]
reviewed: 2021-06-01
---
`,
};

// Shared, so that files common to two checks are read once.
const memory = newMemory();
const checkWith = (changes: Parameters<typeof fixtureWith>[0]) =>
  checkContent(fixtureWith(changes), memory);

function textOf(file: string, slip: (text: string) => string): string {
  const { files } = fixtureWith(ground);
  const found = files.find(({ path }) => path === file);
  return slip(Buffer.from(found?.bytes ?? []).toString('utf8'));
}

const offsetOf = (text: string, { line = 1, column = 1 }: Finding): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1;

test.each(slips)(
  'the cure for %s in %s removes the finding: %j',
  async (code, file, [better, slip] = ['', '']) => {
    const wrong = textOf(file, (text) => text.replace(better, slip));
    const { findings } = await checkWith({ ...ground, [file]: wrong });
    const [found, ...others] = findings.filter((one) => one.code === code && one.file === file);
    expect(others, JSON.stringify(findings)).toEqual([]);
    if (found?.cure === undefined) throw new Error(JSON.stringify(findings));
    const right = cured(wrong, found.cure, offsetOf(wrong, found)) ?? '';
    // Nothing else changes.
    expect(right.replace(found.cure.with, found.cure.replace).length).toBe(wrong.length);
    const after = await checkWith({ ...ground, [file]: right });
    expect(after.findings.filter((one) => one.severity === 'error' || one.code === code)).toEqual(
      [],
    );
  },
);

test('no cure is offered for two different values or an impossible date', async () => {
  const cures = async (file: string, better: string, slip: string) =>
    (await checkWith({ [file]: (text) => text.replace(better, slip) })).findings.map(
      ({ cure }) => cure,
    );
  expect(await cures(group, 'order: 10', 'order: 10\norder: 20')).toEqual([undefined]);
  expect(await cures(group, 'reviewed: 2021-06-01', 'reviewed: 31.06.2021')).toEqual([undefined]);
});

test('a cure changes only whole words, at or after its place', () => {
  expect(cured('60 and 6', { replace: '6', with: '7' })).toBe('60 and 7');
  expect(cured('6 and 6', { replace: '6', with: '7' }, 1)).toBe('6 and 7');
  expect(cured('60', { replace: '6', with: '7' })).toBeNull();
});

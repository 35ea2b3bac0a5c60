import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/checks/checkContent.ts';
import type { Partnership } from '../../../src/model/partnership.ts';
import { plainText } from '../../../src/prose/plainText.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { basisOf } from '../../../src/reports/basis.ts';
import { reportCoverage } from '../../../src/reports/reportCoverage.ts';
import { brief } from '../../support/fixture.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { reportOf } from '../../support/publishedReports.ts';
import {
  correctNow,
  signNow,
  signedReport,
  signers,
  unsignedReport,
} from '../../support/signedReport.ts';
import { english } from '../../../src/words/words.ts';

const report = 'reports/2018-19/report.yaml';
const record = 'reports/2018-19/sign-off.yaml';
const section = 'reports/2018-19/what-we-did.mdx';

let original: FixtureCopy;
let copy: FixtureCopy;
beforeAll(async () => {
  original = await signedReport();
  return () => original.clear();
});
beforeEach(() => {
  copy = unsignedReport();
  for (const { path, bytes } of readContentFiles(original.folder).files) add(path, bytes);
});
afterEach(() => copy.clear());

function add(path: string, text: string | Uint8Array): void {
  const file = join(copy.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function check(): Promise<{ findings: string[]; partnership: Partnership | null }> {
  const { findings, partnership } = await checkContent(readContentFiles(copy.folder));
  return { findings: findings.map(brief), partnership };
}

/** Everything that readers see of a report and that its frozen copies determine. */
async function shown(): Promise<unknown> {
  const { partnership, findings } = await check();
  if (partnership === null) throw new Error(findings.join('\n'));
  const signed = reportOf(partnership, '2018-19');
  const { partners, editions, documents, datasets } = basisOf(signed, partnership);
  return {
    partners,
    texts: signed.sections.map(({ body }) => plainText(body)),
    editions: editions.map(({ inForceTo, requirements }) => [
      inForceTo,
      requirements.map(({ text }) => text),
    ]),
    coverage: reportCoverage(signed, partnership, english).flatMap(({ rows }) =>
      rows.map(({ requirement, state }) => [requirement.id, state]),
    ),
    document: documents.get('survey')?.title,
    rows: datasets.get('contacts-by-year')?.rows.map(({ key }) => key),
  };
}

const newPartner = `---
title: Vale Community Trust
type: safeguarding-partner
posts:
  - title: Medical director
    responsibility: delegated
order: 25
summary: It joined the partners in April 2020.
sources:
  - document: plan
reviewed: 2019-09-01
---
`;

test.each<[string, () => void]>([
  [
    'a post is renamed',
    () => copy.change('agencies/health.mdx', (text) => text.replace('Chief nurse', 'Head nurse')),
  ],
  ['a fourth partner joins', () => add('agencies/trust.mdx', newPartner)],
  [
    'a partner is merged into another and its page deleted',
    () => {
      const merged = copy.read('agencies/police.mdx').replaceAll('Vale Police', 'North Police');
      copy.remove('agencies/police.mdx');
      add('agencies/north-police.mdx', merged);
      copy.change('groups/executive.mdx', (text) =>
        text.replaceAll('agency: police', 'agency: north-police'),
      );
    },
  ],
  [
    'an edition is superseded and its wording corrected',
    () =>
      copy.change('requirements/guidance.yaml', (text) =>
        text
          .replace('shortTitle: Guidance', 'shortTitle: Guidance\ninForceTo: 2020-03-31')
          .replace('Say what was done.', 'Say everything that was done.'),
      ),
  ],
  [
    'a document gets a new title and moves to another address',
    () =>
      copy.change('documents.yaml', (text) =>
        text.replace('title: The Vale survey', 'title: Survey\n    url: https://vale.example/new'),
      ),
  ],
  [
    'the small-number policy is made stricter',
    () =>
      copy.change('site.yaml', (text) =>
        text.replace('disclosure:', 'disclosure:\n  suppressTo: 10'),
      ),
  ],
  [
    'a table gets a new year, and an old figure is corrected',
    () =>
      copy.change('datasets/contacts-by-year.csv', (text) =>
        text.replace(',20\n', ',21\n').replace(',150', ',151').concat('2020-21,Schools,100\n'),
      ),
  ],
  [
    'a table and a document that it shows are deleted',
    () => {
      copy.remove('datasets/survey.csv');
      copy.remove('datasets/survey.yaml');
      copy.change('documents.yaml', (text) => text.replace(/ {2}- id: survey\n(?: {4}.*\n)+/u, ''));
    },
  ],
  [
    'a time limit is changed',
    () =>
      copy.change('thresholds/timescales.yaml', (text) => text.replace('value: 15', 'value: 20')),
  ],
  [
    'the report is reviewed again and gets search keywords',
    () =>
      copy.change(section, (text) =>
        text.replace(/^reviewed: .*$/mu, 'reviewed: 2019-09-20\nkeywords: [contacts]'),
      ),
  ],
])('a signed report does not change when %s', async (_what, change) => {
  const before = await shown();
  change();
  expect(await shown()).toEqual(before);
});

test('rewriting every file of the report with the same values breaks no signature', async () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, inner]) => [name, turned(inner)]),
          )
        : value;
  const yaml = (text: string): string =>
    stringify(turned(parse(text)), { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 });
  for (const { path, bytes } of readContentFiles(copy.folder).files) {
    if (!path.startsWith('reports/2018-19/') || path === record) continue;
    const text = Buffer.from(bytes).toString('utf8');
    const [, settings = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(text) ?? [];
    const rewritten = path.endsWith('.mdx')
      ? `---\n${yaml(settings)}---\n${body.replaceAll('. They', '.  They').replaceAll(' team ', '\nteam ')}`
      : `# A note.\n${yaml(text)}`;
    add(path, rewritten.replaceAll('\n', '\r\n'));
  }
  expect((await check()).findings).toEqual([]);
});

test.each([
  ['a word of the text', section, 'every month', 'every week'],
  ['a frozen figure', 'reports/2018-19/frozen/figures/survey.yaml', 'value: 70', 'value: 71'],
  ['a frozen name', 'reports/2018-19/frozen/facts.yaml', 'Chief nurse', 'Head nurse'],
])('a change to %s breaks the signatures and is named', async (_what, file, from, to) => {
  expect(copy.read(file)).toContain(from);
  copy.change(file, (text) => text.replace(from, to));
  const { findings } = await checkContent(readContentFiles(copy.folder));
  const broken = findings.find(({ code }) => code === 'sign-off-broken');
  expect(broken?.message).toContain(`Changed: ${file}.`);
});

test('frozen copies have the published figures and no hidden numbers', () => {
  const figures = copy.read('reports/2018-19/frozen/figures/contacts-by-year.yaml');
  expect(figures).toContain('{ value: 60, symbol: null, text: "60", footnotes: [] }');
  expect(figures).not.toMatch(/value: [34],/u);
});

test('figures published in a signed report are not used to hide others, because readers know them', async () => {
  const hidden = async (): Promise<string[]> => {
    const { partnership, findings } = await check();
    const rows = partnership?.datasets.get('contacts-by-year')?.rows;
    if (rows === undefined) throw new Error(findings.join('\n'));
    return rows
      .filter(({ key, cells }) => key.startsWith('2019-20') && cells['contacts']?.symbol === 'c')
      .map(({ key }) => key);
  };
  copy.change('datasets/contacts-by-year.csv', (text) =>
    text.replace('2019-20,Parents,10', '2019-20,Parents,4').replace(',150', ',144'),
  );
  // The report has the counts of schools, health and police, so only the new total can protect the small number.
  expect(await hidden()).toEqual(['2019-20/Parents', '2019-20/Total']);
  rmSync(join(copy.folder, 'reports'), { recursive: true });
  expect(await hidden()).not.toContain('2019-20/Total');
});

test('a successor can sign a correction, and nothing else is frozen again', async () => {
  copy.change('agencies/health.mdx', (text) => text.replace('Chief nurse', 'Head nurse'));
  add('agencies/trust.mdx', newPartner);
  copy.change(section, (text) => text.replace('every month', 'every week'));
  const headNurse = { post: 'Head nurse', organisation: 'health', date: '2019-09-30' };
  const words = { what: 'The partners met every week.', why: 'The minutes say so.' };
  const { status, printed } = await correctNow(copy, { ...headNurse, ...words });
  expect({ status, printed }).toMatchObject({
    status: 0,
    printed: expect.stringContaining(`Changed: ${section}.`) as string,
  });
  copy.change('agencies/health.mdx', (text) => text.replace('Head nurse', 'Nurse director'));
  const { findings, partnership } = await check();
  expect(findings).toEqual([]);
  const facts = partnership?.reports[0]?.frozen?.facts;
  expect(facts?.partners.map(({ id }) => id)).toEqual(['council', 'health', 'police']);
  expect(facts?.successors).toMatchObject([{ id: 'health', posts: [{ title: 'Head nurse' }] }]);
});

test('correcting a figure takes it from its table again, without later years', async () => {
  copy.change(
    'datasets/survey.csv',
    (text) => `${text.replace(',70', ',71').trimEnd()}\n2020-21,90\n`,
  );
  const nurse = { post: 'Chief nurse', organisation: 'health', date: '2019-09-30' };
  const words = { what: 'It was 71 per cent.', why: 'One answer was missed.' };
  await expect(correctNow(copy, { ...nurse, ...words })).rejects.toThrow('Nothing has changed');
  expect((await correctNow(copy, { ...nurse, ...words }, ['survey'])).status).toBe(0);
  const figures = copy.read('reports/2018-19/frozen/figures/survey.yaml');
  expect(figures).toContain('value: 71');
  expect(figures).not.toContain('2020-21');
});

const [council = { post: '', organisation: '', date: '' }] = signers;

test.each([
  [{ ...council, date: '2019-03-31' }, 'It can be signed from 2019-04-01 to 2019-09-30'],
  [{ ...council, date: '2019-10-01' }, 'is after the reference date of the site'],
  [{ ...council, organisation: 'college' }, 'Its safeguarding partners are: "council", "health"'],
  [{ ...council, post: 'Mayor' }, 'Its posts are: "Chief executive"'],
])(
  'an impossible signature is refused, saying who may sign and when: %j',
  async (signer, words) => {
    const draft = unsignedReport();
    await expect(signNow(draft, signer)).rejects.toThrow(words);
    expect(existsSync(join(draft.folder, record))).toBe(false);
    expect(existsSync(join(draft.folder, 'reports/2018-19/frozen'))).toBe(false);
    draft.clear();
  },
);

test('no one can sign on a future date, or for a body that did not exist yet', async () => {
  const draft = unsignedReport();
  await expect(signNow(draft, council, false, '2019-09-01')).rejects.toThrow('in the future');
  draft.change('agencies/council.mdx', (text) =>
    text.replace('posts:', 'since: 2019-09-10\nposts:'),
  );
  await expect(signNow(draft, council)).rejects.toThrow('has existed since 2019-09-10');
  draft.clear();
});

test('a report with a requirement missed or with findings cannot be signed', async () => {
  const draft = unsignedReport();
  const text = draft.read(section);
  draft.change(section, (words) => words.replace('meets: [WT-02]', 'meets: []'));
  await expect(signNow(draft, council)).resolves.toMatchObject({ status: 1 });
  draft.change(report, (words) => words.replace('[WT-08]', '[WT-02, WT-08]'));
  await expect(signNow(draft, council)).rejects.toThrow('does not meet WT-02');
  draft.change(section, () => text.replace('trained teachers', '310 contacts <5 were made'));
  await expect(signNow(draft, council)).resolves.toMatchObject({ status: 1 });
  expect(existsSync(join(draft.folder, record))).toBe(false);
  draft.clear();
});

test('frozen copies without a signature are reported', async () => {
  copy.remove(record);
  copy.change(report, (text) =>
    text.replace(/^status: .*\napproved: .*\npublished: .*\n/mu, 'status: draft\n'),
  );
  expect((await check()).findings).toContain('frozen-unsigned reports/2018-19/frozen/facts.yaml');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, manifest, sha256, textDigests } from '../../../src/reports/digest.ts';
import {
  changesSince,
  isUnchanged,
  lastSigned,
  missingPartners,
  recordFaults,
  withCorrection,
  withSignature,
} from '../../../src/reports/signOff.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';
import { published, publishedPartnership, reportOf } from '../../support/publishedReports.ts';

const broken = async (changes: Record<string, Change>): Promise<string[]> =>
  (await checkWith(changes, published)).findings
    .filter(({ code }) => code === 'sign-off-broken')
    .map(({ file, message }) => `${file}: ${message}`);

test('signed, published and corrected reports have no findings', async () => {
  expect(await findingsWith({}, published)).toEqual([]);
});

test.each([
  [
    'a figure',
    'datasets/survey.csv',
    (text: string) => text.replace('2018-19,70', '2018-19,71'),
    'datasets/survey.csv',
  ],
  [
    'what a figure means',
    'datasets/survey.yaml',
    (text: string) => text.replace('Asked in schools', 'Asked at home'),
    'datasets/survey.yaml',
  ],
  [
    'a word of a section',
    'reports/2018-19/what-we-did.mdx',
    (text: string) => text.replace('every month', 'every week'),
    'reports/2018-19/what-we-did.mdx',
  ],
  [
    'a priority',
    'reports/2018-19/report.yaml',
    (text: string) => text.replace('progress: some', 'progress: good'),
    'reports/2018-19/report.yaml',
  ],
  [
    'a requirement',
    'requirements/guidance.yaml',
    (text: string) => text.replace('Say what was done.', 'Say what was done in full.'),
    'requirements/guidance.yaml',
  ],
  [
    'the rules for small numbers',
    'site.yaml',
    (text: string) => text.replace('disclosure:', 'disclosure:\n  suppressTo: 6'),
    'the rules for small numbers in site.yaml',
  ],
  [
    'a cited document',
    'documents.yaml',
    (text: string) => text.replace('title: The Vale survey', 'title: The second Vale survey'),
    'the documents it cites in documents.yaml',
  ],
  [
    'a time limit that it gives',
    'thresholds/timescales.yaml',
    (text: string) => text.replace('value: 15', 'value: 20'),
    'the time limits it gives in thresholds/timescales.yaml',
  ],
])('a change to %s breaks the sign-off and is named', async (_what, file, change, named) => {
  expect(await broken({ [file]: change })).toContainEqual(
    expect.stringContaining(`Changed: ${named}.`),
  );
});

test('adding or deleting a section breaks the sign-off and is named', async () => {
  const added = (text: string) =>
    text.replace('order: 10', 'order: 30').replace('meets: [WT-02]', 'meets: []');
  const { findings } = await checkWith(
    {
      'reports/2018-19/more.mdx': added(
        '---\ntitle: More\norder: 10\nsummary: More.\nsources:\n  - document: plan\nreviewed: 2019-09-01\n---\n\nMore.\n',
      ),
    },
    published,
  );
  expect(findings.map(({ message }) => message).join()).toContain(
    'Added: reports/2018-19/more.mdx.',
  );
  expect(await broken({ 'reports/2018-19/impact.mdx': null })).toContainEqual(
    expect.stringContaining('Taken away: reports/2018-19/impact.mdx.'),
  );
});

test.each([
  [
    'a document that no report cites',
    'documents.yaml',
    (text: string) => text.replace('A document that no report cites', 'Another document'),
  ],
  [
    'the banner of the site',
    'site.yaml',
    (text: string) =>
      text.replace('status: live', 'status: demonstration\nbanner: A demonstration.'),
  ],
  [
    'the order of the rules for small numbers',
    'site.yaml',
    (text: string) => text.replace('disclosure:', '# A note.\ndisclosure:'),
  ],
  [
    'another page',
    'groups/executive.mdx',
    (text: string) => text.replace('It decides.', 'It decides on money.'),
  ],
  [
    'the line endings',
    'reports/2018-19/what-we-did.mdx',
    (text: string) => text.replaceAll('\n', '\r\n'),
  ],
  [
    'the publication date, which is not signed',
    'reports/2018-19/report.yaml',
    (text: string) => text.replace('published: 2019-09-30', 'published: 2019-09-29'),
  ],
])('a change to %s does not break the sign-off', async (_what, file, change) => {
  expect(await broken({ [file]: change })).toEqual([]);
});

test('a tampered report does not build, and is reported at the signature', async () => {
  const { findings, partnership } = await checkWith(
    { 'reports/2019-20/impact.mdx': (text) => text.replace('grew', 'shrank') },
    published,
  );
  expect(partnership).toBeNull();
  expect(findings).toMatchObject([
    { code: 'sign-off-broken', file: 'reports/2019-20/sign-off.yaml', severity: 'error' },
  ]);
  expect(findings[0]?.message).toContain('Detective superintendent signed on 2021-01-20');
});

test('a record with an altered digest is reported', async () => {
  const typed = (text: string) => text.replace(/digest: \w{4}/u, 'digest: 0000');
  expect(await findingsWith({ 'reports/2019-20/sign-off.yaml': typed }, published)).toEqual([
    'sign-off-record reports/2019-20/sign-off.yaml:9',
  ]);
});

test('a signature from outside the safeguarding partners is reported at its line', async () => {
  const college = (text: string) =>
    text.replace(
      '- post: Chief nurse\n    organisation: health',
      '- post: Principal\n    organisation: college',
    );
  const { findings } = await checkWith({ 'reports/2019-20/sign-off.yaml': college }, published);
  expect(findings).toMatchObject([
    { code: 'sign-off-missing', file: 'reports/2019-20/report.yaml', line: 4 },
    {
      code: 'sign-off-partner',
      file: 'reports/2019-20/sign-off.yaml',
      line: 11,
      message:
        'Vale College is not a safeguarding partner of this report, so the Principal cannot sign it off.',
    },
  ]);
});

test('a signature for an unknown post is reported with a suggestion', async () => {
  const misspelt = (text: string) => text.replace('post: Chief nurse', 'post: Chef nurse');
  const { findings } = await checkWith({ 'reports/2019-20/sign-off.yaml': misspelt }, published);
  expect(findings).toMatchObject([{ code: 'sign-off-partner', line: 10 }]);
  expect(findings[0]?.message).toContain('Did you mean "Chief nurse"?');
});

test('an approved report with a signature missing is reported', async () => {
  const unsigned = (text: string) => text.replace(/ {2}- post: Chief nurse\n(?: {4}.*\n)+/u, '');
  const { findings } = await checkWith({ 'reports/2019-20/sign-off.yaml': unsigned }, published);
  expect(findings).toMatchObject([{ code: 'sign-off-missing' }]);
  expect(findings[0]?.message).toContain('Missing: "health".');
});

test('a correction has its own signature and keeps the original ones', async () => {
  const { signOff } = reportOf(await publishedPartnership(), '2018-19');
  expect(signOff?.signatures.map(({ organisation }) => organisation)).toEqual([
    'council',
    'health',
    'police',
  ]);
  expect(signOff?.corrections).toMatchObject([{ date: '2019-11-04', organisation: 'council' }]);
  expect(signOff?.corrections[0]?.digest).not.toBe(signOff?.signatures[0]?.digest);
});

test('the digest is taken over a list that sha256sum can read', () => {
  const texts = textDigests(
    new Map([
      ['b', 'two\n'],
      ['a', 'one\n'],
    ]),
  );
  expect(manifest(texts)).toBe(`${sha256('one\n')}  a\n${sha256('two\n')}  b\n`);
  expect(digestOf(texts)).toBe(sha256(manifest(texts)));
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('missing partners are named in the order of the site', () => {
  const signOff = {
    signatures: [{ post: 'a', organisation: 'health', date: '2020-01-01', digest: '' }],
  };
  expect(missingPartners(signOff, ['council', 'health', 'police'])).toEqual(['council', 'police']);
  expect(missingPartners(null, ['council'])).toEqual(['council']);
});

const textsArbitrary = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,4}$/u), fc.string(), { maxKeys: 6 })
  .map((texts) => textDigests(new Map(Object.entries(texts))));
const signer = { post: 'Chief executive', organisation: 'council', date: '2020-01-01' };

test('after any corrections, the record is valid and ends with the current text', () => {
  fc.assert(
    fc.property(
      fc.array(textsArbitrary, { minLength: 1, maxLength: 5 }),
      ([first = [], ...later]) => {
        let record = withSignature(null, signer, first);
        for (const texts of later)
          record = withCorrection(record, { ...signer, what: 'a', why: 'b' }, texts);
        expect(lastSigned(record)).toEqual(later.at(-1) ?? first);
        expect(recordFaults(record)).toEqual([]);
        expect(record.texts).toEqual(first);
      },
    ),
  );
});

test('only actual differences count as changes', () => {
  fc.assert(
    fc.property(textsArbitrary, textsArbitrary, (before, after) => {
      expect(isUnchanged(changesSince(before, after))).toBe(digestOf(before) === digestOf(after));
    }),
  );
});

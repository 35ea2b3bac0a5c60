import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { filesOfPicture } from '../../../src/model/pictures.ts';
import type { Picture } from '../../../src/model/pictures.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { picturesFor } from '../../../src/reports/basis.ts';
import type { SignOff } from '../../../src/schemas/signOff.ts';
import { brief } from '../../support/fixture.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { copyOf } from '../../support/fixtureCopy.ts';
import { reportOf } from '../../support/publishedReports.ts';
import {
  correctNow,
  publishNow,
  signAll,
  signedReport,
  unsignedReport,
} from '../../support/signedReport.ts';
import { testPhotograph } from '../../support/testPicture.ts';

const section = 'reports/2018-19/what-we-did.mdx';
const frozen = 'reports/2018-19/frozen/pictures';
const facts = (alternative: string): string =>
  `alternative: ${alternative}\nsource: Vale Council\nlicence: Our own\npeople: none\n`;
const part = `---
did:
  - We planned in three steps.
changed:
  statement: Nothing has changed yet.
  evidence: [survey-2019]
next: We take the first step.
sources:
  - document: plan
reviewed: 2019-09-01
---

<Picture picture="plan" />
`;
const correction = {
  post: 'Chief nurse',
  organisation: 'health',
  date: '2019-09-30',
  what: 'The report has pictures.',
  why: 'They had been forgotten.',
};

let signed: FixtureCopy;
let copy: FixtureCopy;
beforeAll(async () => {
  signed = unsignedReport();
  copy = signed;
  await addPictures();
  add('reports/2018-19/contributions/health.mdx', part);
  copy.change(
    'reports/2018-19/report.yaml',
    (text) => `${text}contributionsOwed:\n  from: [health]\n  due: 2019-06-30\n`,
  );
  await signAll(signed);
  publishNow(signed);
  return () => signed.clear();
});
beforeEach(() => {
  copy = copyOf(signed.folder);
});
afterEach(() => copy.clear());

function add(path: string, content: string | Uint8Array): void {
  const file = join(copy.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function addPictures(): Promise<void> {
  add('pictures/event.jpg', await testPhotograph(60, 40));
  add('pictures/event.yaml', facts('Young people write on a sheet of paper.'));
  add('pictures/plan.svg', svg('\n'));
  add('pictures/plan.yaml', facts('A plan in three steps.'));
  copy.change(section, (text) => `${text}\n<Picture picture="event" />\n`);
}

/** A drawing with given line endings. */
const svg = (end: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${end}<path d="M0 0h9"/>${end}</svg>${end}`;

async function check(): Promise<{ findings: string[]; pictures: ReadonlyMap<string, Picture> }> {
  const { findings, partnership } = await checkContent(readContentFiles(copy.folder));
  const pictures =
    partnership === null ? [] : picturesFor(reportOf(partnership, '2018-19'), partnership);
  return { findings: findings.map(brief), pictures: new Map(pictures) };
}

const record = (): SignOff =>
  parse(copy.read('reports/2018-19/sign-off.yaml')) as unknown as SignOff;
const digestOfBytes = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(copy.folder, path)))
    .digest('hex');

test('the first signature copies the report’s pictures and records a digest of each', () => {
  const digests = new Map(record().texts.map(({ path, sha256 }) => [path, sha256]));
  for (const name of ['event.jpg', 'plan.svg'])
    expect(digests.get(`${frozen}/${name}`)).toBe(digestOfBytes(`pictures/${name}`));
  expect(copy.read('reports/2018-19/frozen/facts.yaml')).toContain('A plan in three steps.');
});

test.each<[string, () => Promise<void> | void]>([
  [
    'another picture takes its name',
    async () => {
      add('pictures/event.jpg', await testPhotograph(600, 400));
      add('pictures/event.yaml', facts('A hall.'));
    },
  ],
  [
    'it is deleted',
    () => {
      for (const ending of ['jpg', 'yaml']) copy.remove(`pictures/event.${ending}`);
    },
  ],
])('a signed report keeps its picture when %s', async (_what, change) => {
  const before = await check();
  expect(before.findings).toEqual([]);
  await change();
  const after = await check();
  expect(after.findings).toEqual([]);
  expect(after.pictures.get('event')).toEqual(before.pictures.get('event'));
});

test('a frozen picture has its own addresses, separate from the current picture', async () => {
  const { pictures } = await check();
  const event = pictures.get('event');
  expect(event).toMatchObject({ file: `${frozen}/event.jpg`, width: 60, height: 40 });
  expect(event && filesOfPicture(event)).toEqual([
    { path: 'pictures/2018-19/event-60.webp', width: 60, height: 40 },
  ]);
});

test.each<[string, () => Promise<void> | void]>([
  ['changed', async () => add(`${frozen}/event.jpg`, await testPhotograph(60, 41))],
  ['deleted', () => copy.remove(`${frozen}/event.jpg`)],
  ['added', async () => add(`${frozen}/other.jpg`, await testPhotograph(60, 40))],
  [
    'described differently',
    () => copy.change('reports/2018-19/frozen/facts.yaml', (text) => text.replace('three', 'four')),
  ],
])('a frozen picture that is %s breaks the signatures', async (_what, change) => {
  await change();
  expect((await check()).findings).toContainEqual(
    expect.stringMatching(/^sign-off-broken reports\/2018-19\//u),
  );
});

test('a frozen drawing with Windows line endings is valid, and one with a script is refused', async () => {
  add(`${frozen}/plan.svg`, svg('\r\n'));
  expect((await check()).findings).toEqual([]);
  add(`${frozen}/plan.svg`, svg('<script>alert(1)</script>'));
  expect((await check()).findings).toContain(`picture-active ${frozen}/plan.svg`);
});

test('a correction that removes a picture from the text deletes its frozen copy', async () => {
  copy.change(section, (text) => text.replace('<Picture picture="event" />', ''));
  expect((await correctNow(copy, correction)).status).toBe(0);
  expect(existsSync(join(copy.folder, frozen, 'event.jpg'))).toBe(false);
  expect(existsSync(join(copy.folder, frozen, 'plan.svg'))).toBe(true);
  expect((await check()).findings).toEqual([]);
});

test('a report signed before pictures were copied stays valid, and its next correction copies them', async () => {
  copy.clear();
  copy = await signedReport();
  const old = record();
  expect(old.texts.some(({ path }) => path.includes('pictures'))).toBe(false);
  expect((await check()).findings).toEqual([]);
  await addPictures();
  expect((await correctNow(copy, correction)).status).toBe(0);
  expect(record().corrections[0]?.changed.map(({ path }) => path)).toContain(`${frozen}/event.jpg`);
  expect((await check()).findings).toEqual([]);
});

test('frozen pictures without a signature are reported', async () => {
  copy.remove('reports/2018-19/sign-off.yaml');
  expect((await check()).findings).toContain(`frozen-unsigned ${frozen}/event.jpg`);
});

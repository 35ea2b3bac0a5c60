import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import { signedReport, signers, unsignedReport } from '../../support/signedReport.ts';

const report = '2018-19';
const record = `reports/${report}/sign-off.yaml`;
const pdf = `reports/${report}/report.pdf`;
let copy: FixtureCopy;
afterEach(() => copy.clear());

const nurse = { report, post: 'health/Chief nurse', date: '2019-09-02' };

function signedUp(editor: AskedEditor, posted: Record<string, string>) {
  return editor.post('/signing', { ...posted, confirmed: 'yes' });
}

test('a signature is recorded after a confirmation that names the post, body and date', async () => {
  copy = unsignedReport();
  const editor = askedEditor(copy.folder);
  const screen = wordsOf(await editor.get(`/signing?report=${report}`));
  expect(screen.match(/not signed yet/gu)).toHaveLength(3);
  const asked = wordsOf(await editor.post('/signing', nurse));
  expect(asked).toMatch(/>Chief nurse, [^<]*, signed the report 2018-19 on 2 September 2019\.</u);
  expect(() => copy.read(record)).toThrow('ENOENT');
  expect(wordsOf(await signedUp(editor, nurse))).toContain('Recorded');
  expect(copy.read(record)).toContain('post: Chief nurse');
  expect(copy.read(record)).not.toContain('recordedBy');
  expect(wordsOf(await signedUp(editor, nurse))).toContain('has already signed this report');
});

test('a signed-in person can record signatures only for the posts in the settings', async () => {
  copy = unsignedReport();
  const posts = { jane: [{ organisation: 'health', post: 'Chief nurse' }] };
  const postsOf = (person: string | null) => (person === 'jane' ? posts.jane : []);
  const jane = askedEditor(copy.folder, { postsOf }, 'jane');
  const screen = wordsOf(await jane.get(`/signing?report=${report}`));
  expect(screen).toContain('Chief nurse');
  expect(screen).not.toContain('Chief executive');
  const other = await signedUp(jane, { ...nurse, post: 'council/Chief executive' });
  expect(wordsOf(other)).toContain('Choose a post you have permission to record this for.');
  expect(wordsOf(await jane.post('/signing', nurse))).toContain('I, signed in as jane,');
  await signedUp(jane, nurse);
  expect(copy.read(record)).toContain('recordedBy: jane');
  const byHand = await jane.post('/save', { file: record, part: 'text', words: '' });
  expect(byHand).toMatchObject({ status: 403 });
  const sam = askedEditor(copy.folder, { postsOf }, 'sam');
  expect(wordsOf(await sam.get(`/signing?report=${report}`))).toContain(
    'You do not have permission to record a signature',
  );
});

test('an impossible date is refused, and stays in the form', async () => {
  copy = unsignedReport();
  const editor = askedEditor(copy.folder);
  const refused = await signedUp(editor, { ...nurse, date: '2018-01-01' });
  expect(refused).toMatchObject({ status: 409 });
  expect(wordsOf(refused)).toContain('value="2018-01-01"');
  expect(() => copy.read(record)).toThrow('ENOENT');
});

test('a fully signed report is approved and then published, each with a date', async () => {
  copy = unsignedReport();
  const editor = askedEditor(copy.folder);
  for (const { post, organisation, date } of signers)
    await signedUp(editor, { report, post: `${organisation}/${post}`, date });
  await editor.post('/signing/step', { report, step: 'approved', date: '2019-09-05' });
  await editor.post('/signing/step', { report, step: 'published', date: '2019-09-30' });
  expect(copy.read(`reports/${report}/report.yaml`)).toMatch(
    /status: published\n(?:.*\n)*approved: 2019-09-05\n(?:.*\n)*published: 2019-09-30\n/u,
  );
});

test('a correction needs what and why, and a copy that was sent is added to the list', async () => {
  copy = await signedReport();
  const editor = askedEditor(copy.folder);
  const correction = { ...nurse, date: '2019-09-30', what: 'They met every month.' };
  expect(wordsOf(await signedUp(editor, { ...correction, why: '' }))).toContain(
    'Say what was corrected, and why.',
  );
  const why = 'The text said every week.';
  expect(wordsOf(await signedUp(editor, { ...correction, why }))).toContain('Nothing has changed');
  copy.change(`reports/${report}/report.yaml`, (text) =>
    text.replace(/^summary: (.*)$/mu, 'summary: $1 They met every month.'),
  );
  const before = wordsOf(await editor.get(`/signing?report=${report}`));
  expect(before).toContain('The report has changed since it was signed.');
  writeFileSync(join(copy.folder, pdf), 'as it was signed');
  expect(wordsOf(await signedUp(editor, { ...correction, why }))).toContain('Recorded');
  expect(existsSync(join(copy.folder, pdf))).toBe(false);
  expect(copy.read(record)).toContain('what: They met every month.');
  const sent = { report, name: 'Child Safeguarding Practice Review Panel', date: '2019-10-02' };
  await editor.post('/signing/copy', sent);
  expect(copy.read(record)).toContain(
    'name: Child Safeguarding Practice Review Panel\n    sent: 2019-10-02',
  );
  expect(wordsOf(await editor.post('/signing/copy', { ...sent, date: '' }))).toContain(
    'Enter the date',
  );
});

test('a late copy is recorded only after confirmation, and the screen gives its due date', async () => {
  copy = await signedReport();
  const editor = askedEditor(copy.folder);
  const panel = 'The panel';
  const sent = { report, name: panel, date: '2020-04-30' };
  const address = `/signing?report=${report}`;
  expect(wordsOf(await editor.get(address))).toContain('the last day was 7 October 2019');
  const asked = wordsOf(await editor.post('/signing/copy', sent));
  expect(asked).toContain('213 days after the report was published');
  expect(copy.read(record)).not.toContain('recipients:\n  - name: The panel');
  await editor.post('/signing/copy', { ...sent, confirmed: 'yes' });
  expect(copy.read(record)).toContain('name: The panel\n    sent: 2020-04-30');
});

test.each([
  [
    'before the report was published',
    '2019-09-29',
    'cannot be sent before the report is published',
  ],
  ['on a future date', '2027-09-30', '30 September 2027 has not come yet'],
])('a copy sent %s is not recorded', async (_, date, words) => {
  copy = await signedReport();
  const before = copy.read(record);
  const refused = await askedEditor(copy.folder).post('/signing/copy', {
    report,
    name: 'The panel',
    date,
  });
  expect(wordsOf(refused)).toContain(words);
  expect(copy.read(record)).toBe(before);
});

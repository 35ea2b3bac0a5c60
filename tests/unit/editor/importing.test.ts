import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../../src/editor/server/answer.ts';
import { fixtureFolder } from '../../support/fixture.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { heading, para, run, testDocument } from '../../support/testDocument.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';

let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterAll(() => copy.clear());

const csv = (text: string, name = 'contacts.csv') => ({ name, bytes: Buffer.from(text) });

/** Uploads a file and returns the address of its preview. */
async function upload(document: { name: string; bytes: Uint8Array }): Promise<string> {
  return wordsOf(await editor.post('/import', {}, document));
}

/** The form fields that would write the preview. */
function shownFields(answer: Answer | null): Record<string, string> {
  const [, form = ''] = wordsOf(answer).split('action="/import/write"');
  return Object.fromEntries(
    [...form.matchAll(/name="([^"]*)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

test('a workbook is previewed, and becomes a dataset once confirmed', async () => {
  const bytes = readFileSync(join(fixtureFolder('spreadsheets'), 'visits.xlsx'));
  const at = await upload({ name: 'visits.xlsx', bytes });
  const shown = await editor.get(at);
  expect(wordsOf(shown)).toContain('<select id="sheet" name="sheet">');
  expect(wordsOf(shown)).toContain('What was understood');
  expect(() => copy.read('datasets/visits.csv')).toThrow('ENOENT');
  expect(await editor.post('/import/write', shownFields(shown))).toEqual({
    kind: 'redirect',
    to: '/edit?file=datasets%2Fvisits.yaml&started=1',
  });
  expect(copy.read('datasets/visits.csv')).not.toBe('');
});

test('a newer table shows each difference, and is written only as previewed', async () => {
  const before = copy.read('datasets/contacts.csv');
  const at = await upload(csv(before.replace('Health,', 'Health,1')));
  const shown = await editor.get(at);
  expect(wordsOf(shown)).toContain('What would change in “contacts”');
  expect(copy.read('datasets/contacts.csv')).toBe(before);
  copy.change('datasets/contacts.csv', (text) => text.replace('Police,', 'Police,1'));
  const late = await editor.post('/import/write', shownFields(shown));
  expect(late).toMatchObject({ status: 409 });
  expect(wordsOf(late)).toContain('The content has changed since this was shown.');
  await editor.post('/import/write', shownFields(late));
  expect(copy.read('datasets/contacts.csv')).toBe(before.replace('Health,', 'Health,1'));
  copy.change('datasets/contacts.csv', () => before);
});

test('a sheet with problems shows all of them at once and cannot be written', async () => {
  const at = await upload(csv('Year,Name of child,Cost\n2019-20,A,#REF!\n2020-21,B,about 3\n'));
  const words = wordsOf(await editor.get(at));
  expect(words).toContain('Put this right first');
  expect(words.split('Put this right')[1]?.match(/<li>/gu)?.length).toBeGreaterThan(1);
  expect(words).not.toContain('action="/import/write"');
});

test('a missing file, an unsupported one and an expired upload each get an explanation', async () => {
  expect(wordsOf(await editor.post('/import', {}))).toContain('Choose a file first.');
  const at = await upload({ name: 'minutes.rtf', bytes: Buffer.from('{\\rtf1') });
  expect(wordsOf(await editor.get(at))).toContain('minutes.rtf');
  expect(wordsOf(await editor.get('/import?document=forgotten'))).toContain('Choose it again.');
});

test('a Word document asks about anything unclear, and becomes a page', async () => {
  const bytes = testDocument(
    heading(1, 'Police') + para(run('What we did', '<w:b/>')) + para('We met.'),
  );
  const at = await upload({ name: 'Police.docx', bytes });
  const to = `${at}&to=reports%2F2020-21%2Fpolice`;
  expect(wordsOf(await editor.get(to))).toContain(
    '&quot;What we did&quot; is a bold line. Is it a heading?',
  );
  const shown = await editor.get(`${to}&${encodeURIComponent('answer:heading What we did')}=no`);
  await editor.post('/import/write', shownFields(shown));
  expect(copy.read('reports/2020-21/police.mdx')).toContain('\n**What we did**\n\nWe met.\n');
});

test('comments are listed by page and can be dismissed', async () => {
  const comment = {
    page: 'reports/2020-21/what-we-did.mdx',
    anchor: 'p-schools-made-contacts',
    paragraph: 'Schools made',
    text: 'Which <schools>?',
  };
  const saved = { kind: 'almanac-comments', year: '2020-21', from: 'Police', comments: [comment] };
  const at = await upload({ name: 'comments.json', bytes: Buffer.from(JSON.stringify(saved)) });
  const answer = await editor.post('/import/write', shownFields(await editor.get(at)));
  expect(answer).toEqual({ kind: 'redirect', to: '/comments' });
  const words = wordsOf(await editor.get('/comments'));
  expect(words).toContain('What we did</h2>');
  expect(words).toContain('Which &lt;schools&gt;?');
  expect(words).toContain('Police, 29 November 2026, comments.json');
  const [, id = ''] = /name="comment" value="([^"]+)"/u.exec(words) ?? [];
  expect(wordsOf(await editor.post('/comments', { comment: id }))).toContain(
    'There are no comments.',
  );
});

test('pictures and PDFs are copied unchanged, and their forms open', async () => {
  const picture = await upload({ name: 'Summer event.JPG', bytes: Buffer.from('JPEG') });
  expect(picture).toBe('/edit?file=pictures%2Fsummer-event.yaml&started=1');
  expect(wordsOf(await editor.get(picture))).toContain('Text alternative');
  expect(copy.read('pictures/summer-event.jpg')).toBe('JPEG');
  const again = await upload({ name: 'summer-event.png', bytes: Buffer.from('PNG') });
  expect(again).toContain('There is already a picture with that name: pictures/summer-event');
  const large = await upload({ name: 'party.png', bytes: Buffer.alloc(8_000_001) });
  expect(large).toContain('“party.png” is 9 MB. A picture can be up to 5 MB. Open it in');
  const page = await upload({ name: 'Neglect toolkit.pdf', bytes: Buffer.from('%PDF') });
  expect(page).toBe('/edit?file=library%2Fneglect-toolkit.mdx&started=1');
  expect(copy.read('library/neglect-toolkit.mdx')).toMatch(/file:\n +name: neglect-toolkit\.pdf/u);
  expect(copy.read('files/neglect-toolkit.pdf')).toBe('%PDF');
});

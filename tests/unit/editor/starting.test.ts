import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';

let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterAll(() => copy.clear());

test('lists every kind of page that can be started', async () => {
  const words = wordsOf(await editor.get('/new'));
  for (const kind of ['group', 'term', 'dataset', 'plan', 'report', 'thresholds', 'chart'])
    expect(words).toContain(`href="/new?kind=${kind}"`);
  expect(await editor.get('/new?kind=nothing')).toBeNull();
});

test('a term is started with the fields of its form, and completed on the next screen', async () => {
  expect(wordsOf(await editor.get('/new?kind=term'))).toContain('Definition');
  const answer = await editor.post('/new', {
    kind: 'term',
    name: 'Strategy discussion',
    '["definition"]': 'A talk between services.',
    '["sources",0,"document"]': 'plan',
  });
  expect(answer).toEqual({
    kind: 'redirect',
    to: '/edit?file=glossary%2Fstrategy-discussion.mdx&started=1',
  });
  const written = copy.read('glossary/strategy-discussion.mdx');
  expect(written).toContain('definition: A talk between services.');
  expect(written).toContain('sources:\n  - document: plan\n');
});

test('a name in use is refused with an explanation, and the form keeps its values', async () => {
  const before = copy.read('glossary/rapid-review.mdx');
  const posted = { kind: 'term', name: 'Rapid review', '["definition"]': 'Another.' };
  const answer = await editor.post('/new', posted);
  expect(answer).toMatchObject({ status: 409 });
  expect(wordsOf(answer)).toContain('glossary/rapid-review.mdx is there already.');
  expect(wordsOf(answer)).toContain(' Another.</textarea>');
  expect(copy.read('glossary/rapid-review.mdx')).toBe(before);
});

test('a section can be added to a report', async () => {
  expect(wordsOf(await editor.get('/new?kind=section'))).toContain('The report 2020-21');
  await editor.post('/new', { kind: 'section', name: 'Training', within: '2020-21' });
  expect(copy.read('reports/2020-21/training.mdx')).toContain('title: Training');
});

test('next year’s report is offered, and once started says what to do next', async () => {
  expect(wordsOf(await editor.get('/new?kind=report'))).toContain('value="2021-22"');
  const words = wordsOf(await editor.post('/new', { kind: 'report', name: '2021/22' }));
  expect(words).toContain('Started: 2021-22');
  expect(words).toContain('Write the section.');
  expect(words).toContain('href="/edit?file=reports%2F2021-22%2Freport.yaml"');
});

test('the requirements that a page must answer are above its text', async () => {
  copy.change('reports/2020-21/what-we-did.mdx', (text) =>
    text.replace(/^meets:\n(?: +- .*\n)*/mu, '').replace('title:', 'meets: [WT-01]\ntitle:'),
  );
  const words = wordsOf(await editor.get('/edit?file=reports/2020-21/what-we-did.mdx&part=words'));
  expect(words).toContain('What this page has to answer: 1');
  expect(words).toMatch(/<li>[A-Z][^<]* \(WT-01\)<\/li>/u);
});

test('a demonstration lists what is missing before it can go live', async () => {
  expect(wordsOf(await editor.get('/'))).not.toContain('href="/live"');
  copy.change('site.yaml', (text) =>
    text.replace('status: live', 'status: demonstration\nbanner: It is being prepared.'),
  );
  expect(wordsOf(await editor.get('/'))).toContain('href="/live"');
  copy.change('site.yaml', (text) => text.replace('https://vale.example', 'https://example.com'));
  const live = wordsOf(await editor.get('/live'));
  expect(live).toContain('>Web address</a>');
  expect(live).toContain('What only you can check');
});

test('a first report offers the chapters named in its requirements, each with what it must answer', async () => {
  const first = fixtureCopy('small-partnership');
  first.remove('reports/2020-21/report.yaml');
  first.change(
    'requirements/guidance.yaml',
    (text) => `${text.trimEnd()}
  - id: WT-03
    text: Say what was learnt.
    level: must
    appliesTo: yearly-report
    chapter: Learning from reviews
    evidence: document
  - id: WT-04
    text: Say what it cost.
    level: must
    appliesTo: yearly-report
    chapter: Funding
    evidence: document
`,
  );
  const asked = askedEditor(first.folder);
  const form = wordsOf(await asked.get('/new?kind=report'));
  expect(form).toContain('value="2020-21"');
  expect(form).toMatch(/value="learning-from-reviews" checked/u);
  expect(form).toContain('Say what was learnt.');
  const words = wordsOf(
    await asked.post('/new', {
      kind: 'report',
      name: '2019-20',
      'chapters-offered': 'yes',
      chapter: 'learning-from-reviews',
    }),
  );
  expect(words).toContain('Find a place for WT-04');
  const chapter = first.read('reports/2019-20/learning-from-reviews.mdx');
  expect(chapter).toContain('# WT-03: Say what was learnt.');
  expect(chapter).toMatch(/title: Learning from reviews\norder: \d+\nmeets:\n {2}- WT-03\n/u);
  expect(existsSync(join(first.folder, 'reports/2019-20/funding.mdx'))).toBe(false);
  // Next year's report has the same chapters, and offers the missing one again.
  const next = wordsOf(await asked.get('/new?kind=report'));
  expect(next).toContain('Learning from reviews (as last year)');
  expect(next).toMatch(/value="funding" checked/u);
  first.clear();
});

test('the first screen lists missing contributions from partners, and starts them', async () => {
  copy.change(
    'reports/2020-21/report.yaml',
    (text) => `${text}contributionsOwed:\n  from: [council]\n  due: 2021-06-30\n`,
  );
  const words = wordsOf(await editor.get('/'));
  expect(words).toContain('Contributions missing from partners: 1');
  const at = '/new?kind=contribution&within=2020-21&name=council';
  expect(words).toContain(`href="${at.replaceAll('&', '&amp;')}"`);
  expect(wordsOf(await editor.get(at))).toContain('value="council"');
  await editor.post('/new', { kind: 'contribution', within: '2020-21', name: 'council' });
  expect(copy.read('reports/2020-21/contributions/council.mdx')).not.toBe('');
  expect(wordsOf(await editor.get('/'))).not.toContain('Contributions missing from partners');
});

test('a new chart uses the first figures of its table, and has pictures before it has any text', async () => {
  const answer = await editor.post('/new', { kind: 'chart', within: 'contacts' });
  const [, index] = /%22charts%22%2C(\d+)/u.exec(wordsOf(answer)) ?? [];
  expect(Number(index)).toBeGreaterThanOrEqual(0);
  const form = wordsOf(await editor.get(wordsOf(answer)));
  const [, address = ''] = /<img src="([^"]*kind=bar)"/u.exec(form) ?? [];
  const picture = await editor.get(address.replaceAll('&amp;', '&'));
  expect(picture?.kind === 'picture' && picture.svg).toContain('<path');
  const nowhere = await editor.post('/new', { kind: 'chart', within: 'nothing' });
  expect(wordsOf(nowhere)).toContain('Choose a table.');
});

test('a new partnership is started from scratch, and its folders are remembered', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'almanac-first-'));
  const content = join(parent, 'ours');
  const remember = vi.fn();
  const first = askedEditor(null, { remember });
  expect(await first.get('/')).toEqual({ kind: 'redirect', to: '/settings' });
  expect(wordsOf(await first.get('/settings'))).toContain('href="/partnership"');
  const typed = {
    name: 'Vale Safeguarding Partnership',
    area: 'the Vale',
    serves: 'both',
    content,
    site: join(parent, 'site'),
  };
  expect(wordsOf(await first.post('/partnership', { ...typed, area: '' }))).toContain(
    'Say which area it serves',
  );
  expect(existsSync(content)).toBe(false);
  expect(wordsOf(await first.post('/partnership', typed))).toContain(
    'Started: Vale Safeguarding Partnership',
  );
  expect(existsSync(join(content, 'site.yaml'))).toBe(true);
  expect(remember).toHaveBeenCalledWith({ content, site: typed.site, push: false });
  expect(wordsOf(await first.post('/partnership', typed))).toContain('is not empty');
  rmSync(parent, { recursive: true });
});

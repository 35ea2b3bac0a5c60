import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const report = 'reports/2020-21/report.yaml';
let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterAll(() => copy.clear());

const page = async (at: string, file = report): Promise<string> =>
  wordsOf(
    await editor.get(`/edit?${new URLSearchParams({ file, part: 'fields', at }).toString()}`),
  );

test('a long record has a form page for each part, with its own address and item count', async () => {
  const first = await page('[]');
  expect(first).toContain('aria-label="Pages of this form"');
  expect(first).toMatch(/aria-current="page" ?>In short</u);
  expect(first).toContain('name="[&quot;title&quot;]"');
  expect(first).not.toContain('name="[&quot;headlines&quot;,0]"');
  expect(first).toMatch(/>Headlines<\/a ?> <span class="hint">\(1\)/u);
  const headlines = await page('["headlines"]');
  expect(headlines).toContain('Annual report 2020/21: Headlines');
  expect(headlines).toContain('name="[&quot;headlines&quot;,0]"');
  expect(headlines).not.toContain('name="[&quot;title&quot;]"');
  expect(headlines).toContain('Next: ');
});

test('a form page is saved by itself, and the list of pages counts the findings on each', async () => {
  const before = copy.read(report);
  const digest = /name="digest" value="([^"]+)"/u.exec(await page('["period"]'))?.[1] ?? '';
  const at = '["period"]';
  await editor.post('/save', {
    file: report,
    part: 'fields',
    at,
    digest,
    '["period","to"]': '2019-03-31',
  });
  expect(copy.read(report)).toBe(before.replace('to: 2021-03-31', 'to: 2019-03-31'));
  const first = await page('[]');
  expect(first).toMatch(/>Period<\/a ?> <span class="hint"><\/span ?> <strong>1 to look at/u);
  expect(first).not.toContain('ends before it starts');
  expect(await page('["period"]')).toContain('ends before it starts');
  copy.change(report, () => before);
});

test('an item links back to its list', async () => {
  const item = await page('["charts",0]', 'datasets/contacts.yaml');
  expect(item).toContain(`at=%5B%22charts%22%5D" data-go>Back to the list`);
});

test('a short record has a single form page', async () => {
  const group = await page('[]', 'groups/executive.mdx');
  expect(group).not.toContain('Pages of this form');
  expect(group).toContain('name="[&quot;functions&quot;,0]"');
});

test('an id used elsewhere cannot be changed', async () => {
  const plan = await page('["documents",0]', 'documents.yaml');
  expect(plan).toMatch(/value="plan"[^>]*readonly/u);
  expect(plan).toContain('other places name');
});

test('an id used in its own file or another cannot be changed, and an unused one can', async () => {
  const reviews = fixtureCopy('children-partnership');
  const asked = askedEditor(reviews.folder);
  const item = async (at: string, file = 'reviews/kingfisher.mdx'): Promise<string> =>
    wordsOf(
      await asked.get(`/edit?${new URLSearchParams({ file, part: 'fields', at }).toString()}`),
    );
  expect(await item('["recommendations",0]')).toMatch(/value="one-record"[^>]*readonly/u);
  expect(await item('["findings",0]')).toMatch(/value="separate-records"[^>]*readonly/u);
  const bittern = await item('["recommendations",0]', 'reviews/bittern.mdx');
  expect(bittern).toMatch(/value="see-alone"[^>]*readonly/u);
  const plan = 'improvement/plans/reviews-plan.yaml';
  expect(await item('["themes",0]', plan)).not.toContain('readonly');
  reviews.clear();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const plan = 'improvement/plans/reviews-plan.yaml';
let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(() => {
  copy = fixtureCopy('children-partnership');
  copy.change(plan, (text) => text.replace('by: 2024-12-31', 'by: 2024-08-31'));
  editor = askedEditor(copy.folder);
});
afterAll(() => copy.clear());

const form = (...path: (string | number)[]): string =>
  `/edit?${new URLSearchParams({ file: plan, part: 'fields', at: JSON.stringify(path) }).toString()}`;

test('the first screen links an action past its date to its form, which says what readers see', async () => {
  const action = form('themes', 0, 'actions', 1);
  const [, line = ''] =
    /<a href="([^"]*)">Put a question about fathers into the visit form\.<\/a>: 31 August 2024, <strong>date passed/u.exec(
      wordsOf(await editor.get('/')),
    ) ?? [];
  expect(line.replaceAll('&amp;', '&')).toBe(action);
  expect(wordsOf(await editor.get(action))).toContain(
    'Readers see: <strong>Past its date, not known whether done</strong>.',
  );
  expect(wordsOf(await editor.get(form('themes', 0, 'actions', 0)))).not.toContain('Readers see:');
});

test('the lists of a plan mark and count actions past their date', async () => {
  const theme = wordsOf(await editor.get(form('themes', 0)));
  expect(theme).toContain('<span class="hint">Past its date, not known whether done</span>');
  expect(wordsOf(await editor.get(form('themes')))).toContain('1 past its date');
});

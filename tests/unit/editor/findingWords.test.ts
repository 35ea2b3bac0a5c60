import { expect, test } from 'vitest';
import { hintWords, wordsAtField } from '../../../src/editor/screens/findingWords.ts';
import { finding } from '../../../src/findings/catalogue.ts';

const said = (message: string, hint: string) =>
  finding('field-missing', { file: 'reports/2020-21/report.yaml' }, message, hint);

test('a finding uses the form’s field labels, and names screens instead of commands', () => {
  const named = said(
    'Nothing meets it.',
    'Give the reason under "explanations", or "status: draft".',
  );
  expect(hintWords(named)).toBe('Give the reason under “Explanations”, or "status: draft".');
  const signed = said(
    'No partner has signed it.',
    'Ask them to sign: npm run sign-off -- 2020-21 --post "..." --organisation council --date ... Or set "status: draft".',
  );
  expect(hintWords(signed)).toBe(
    'Record their signatures under “sign and send” on the first screen. Or set "status: draft".',
  );
});

test('a finding beside an empty field does not repeat its help', () => {
  expect(wordsAtField(said('"sources", item 1, "document" is empty.', 'The document.'))).toBe(
    'Fill this in.',
  );
});

import { expect, test } from 'vitest';
import { hintWords, wordsAtField } from '../../../src/editor/screens/findingWords.ts';
import { finding } from '../../../src/findings/catalogue.ts';

const said = (message: string, hint: string) =>
  finding('field-missing', { file: 'reports/2020-21/report.yaml' }, message, hint);

test('in the editor a finding names fields as the form does, and screens in place of commands', () => {
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

test('beside an empty field, the help is not repeated', () => {
  expect(wordsAtField(said('"sources", item 1, "document" is empty.', 'The document.'))).toBe(
    'Fill this in.',
  );
});

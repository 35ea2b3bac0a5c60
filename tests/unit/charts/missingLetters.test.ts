import { expect, test } from 'vitest';
import { missingLetters } from '../../../src/charts/missingLetters.ts';
import { checkWith } from '../../support/fixture.ts';

test.each([
  '≥ 18 years',
  'A → B',
  'Tŷ Hafan',
  'Łódź, Kraków',
  'العربية',
  'Ọmọ ẹ̀kọ́',
  'Ελλάδα',
  'Київ',
])('a picture can show %s', (text) => {
  expect(missingLetters([text])).toEqual([]);
});

test('letters missing from the chart typefaces are listed once each', () => {
  expect(missingLetters(['Police', '中文 and 中', 'বাংলা'])).toEqual([
    '中',
    '文',
    'ব',
    'া',
    'ং',
    'ল',
  ]);
});

test('a chart with missing letters is not published', async () => {
  const { findings } = await checkWith({
    'datasets/contacts.csv': (text) => text.replace(/^([^\n]*\n)[^,\n]*/u, '$1中文'),
  });
  expect(findings.map(({ code, message }) => [code, message])).toContainEqual([
    'chart-invalid',
    expect.stringContaining('cannot show some letters in "中文": 中 文'),
  ]);
});

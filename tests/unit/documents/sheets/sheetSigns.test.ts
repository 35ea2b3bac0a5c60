import { describe, expect, test } from 'vitest';
import type { ImportAnswers } from '../../../../src/documents/importPlan.ts';
import { openQuestions } from '../../../../src/documents/importPlan.ts';
import type { TestCell } from '../../../support/testWorkbook.ts';
import { plan, rowsOf, tableOf, figures } from '../../../support/sheetPlan.ts';

describe('symbols in a sheet', () => {
  test.each([
    '<5',
    '< 5',
    '≤5',
    'fewer than 5',
    'Fewer than five',
    'under 5',
    '1-4',
    '1 to 4',
    's',
    'supp',
    '*',
    '[c]',
  ])('%s is read as a hidden small number', async (sign) => {
    expect(
      (
        await tableOf([
          ['Source', 'Contacts'],
          ['Schools', 64],
          ['Health', sign],
        ])
      ).csv,
    ).toBe('source,contacts\nSchools,64\nHealth,c\n');
  });

  const unclear: TestCell[][] = [
    ['Source', 'Contacts'],
    ['Schools', 64],
    ['Health', '-'],
    ['Faith', '..'],
    ['Police', '-'],
  ];

  test('a dash and dots are each asked about once', async () => {
    const { questions, files } = await plan(rowsOf(unclear));
    expect(openQuestions({ questions }).map(({ id, text }) => [id, text])).toEqual([
      ['sign -', 'What does "-" mean in "B3", "B5"?'],
      ['sign ..', 'What does ".." mean in "B4"?'],
    ]);
    expect(files['datasets/visits.csv']).toBeDefined();
  });

  test('answers about symbols are remembered', async () => {
    const answers: ImportAnswers = { 'sign -': 'c', 'sign ..': '0' };
    const { csv: text, yaml } = await tableOf(unclear, {}, { answers });
    expect(text).toBe('source,contacts\nSchools,64\nHealth,c\nFaith,0\nPolice,c\n');
    expect(yaml).toMatch(/recipe:\n(?: .*\n)*? {2}signs:\n {4}"-": c\n {4}\.\.: "0"\n/u);
  });
});

describe('all problems are reported at once', () => {
  test('in the names, the cells and the columns', async () => {
    const { problems } = await plan(
      rowsOf(
        [
          ['Source', 'Contacts', '', 'Cost', 'Cost'],
          ['Schools', 'about 6', 1, { xml: '<v>#REF!</v>', type: 'e' }, 5],
          ['Health', 31, 2, 4, { xml: '<v>0.5</v>', style: 1 }],
          ['Faith', 9, 2, 4, 6],
        ],
        { formats: ['h:mm'] },
      ),
    );
    const all = problems.join('\n');
    for (const words of [
      '"D2 (#REF!)"',
      '"E3" contains a time',
      'no name in "C1"',
      'Two columns are called "Cost (E1)"',
      'mixes figures and words: "B2 (about 6)"',
    ])
      expect(all).toContain(words);
  });

  test('a unit is asked for, and left empty until it is known', async () => {
    const rows = [['Source', 'Contacts'], ...figures];
    expect((await plan(rowsOf(rows))).questions).toMatchObject([
      { id: 'unit contacts', answer: '' },
    ]);
    expect((await tableOf(rows)).yaml).toContain('    unit:\n');
    expect((await tableOf(rows, {}, { answers: { 'unit contacts': 'contacts' } })).yaml).toContain(
      '    unit: contacts\n',
    );
  });
});

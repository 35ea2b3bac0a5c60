import { describe, expect, test } from 'vitest';
import type { ImportAnswers, ImportPlan } from '../../../../src/documents/importPlan.ts';
import { openQuestions } from '../../../../src/documents/importPlan.ts';
import { planTable } from '../../../../src/documents/sheets/planTable.ts';
import type { TableRequest } from '../../../../src/documents/sheets/planTable.ts';
import type { ContentFiles } from '../../../../src/reader/contentFiles.ts';
import { fixtureWith } from '../../../support/fixture.ts';
import type { TestCell, TestWorkbook } from '../../../support/testWorkbook.ts';
import { testWorkbook } from '../../../support/testWorkbook.ts';

const fixture = fixtureWith();

function plan(
  workbook: TestWorkbook,
  request: Partial<TableRequest> = {},
  content: ContentFiles = fixture,
): Promise<ImportPlan> {
  return planTable(
    { name: 'visits.xlsx', bytes: testWorkbook(workbook) },
    { content, kept: () => null, today: '2021-06-30' },
    { answers: {}, ...request },
  );
}

const rowsOf = (rows: TestCell[][], more: Partial<TestWorkbook> = {}): TestWorkbook => ({
  sheets: { Sheet1: rows },
  ...more,
});

/** The table that a sheet gives, and what is said about it. */
async function tableOf(
  rows: TestCell[][],
  more: Partial<TestWorkbook> = {},
  request: Partial<TableRequest> = {},
) {
  const { problems, notes, files, questions } = await plan(rowsOf(rows, more), request);
  expect(problems).toEqual([]);
  expect(openQuestions({ questions })).toEqual([]);
  return {
    csv: files['datasets/visits.csv'],
    yaml: files['datasets/visits.yaml'] ?? '',
    notes: notes.join('\n'),
  };
}

const figures: TestCell[][] = [
  ['Schools', 64],
  ['Health', 31],
];
const csv = 'source,contacts\nSchools,64\nHealth,31\n';

describe('the table is found among what else is on the sheet', () => {
  test.each<[string, TestCell[][], string]>([
    [
      'a title above it',
      [['Contacts in 2020/21'], ['Source', 'Contacts'], ...figures],
      'A1 (Contacts in 2020/21)',
    ],
    [
      'three lines of titles',
      [['LADO'], ['Contacts'], ['2020/21'], ['Source', 'Contacts'], ...figures],
      'A3 (2020/21)',
    ],
    [
      'a title and a blank row',
      [['Contacts in 2020/21'], [], ['Source', 'Contacts'], ...figures],
      '',
    ],
    [
      'a note below it',
      [['Source', 'Contacts'], ...figures, ['Source: our case records']],
      'A4 (Source: our case records)',
    ],
    ['a note after a blank row', [['Source', 'Contacts'], ...figures, [], ['* Provisional.']], ''],
    [
      'blank rows and columns before it',
      [[], [], [null, null, 'Source', 'Contacts'], ...figures.map((row) => [null, null, ...row])],
      '',
    ],
    [
      'a blank row within it',
      [['Source', 'Contacts'], ['Schools', 64], [], ['Health', 31]],
      'left out, since blank: row "3"',
    ],
    [
      'a blank column within it',
      [
        ['Source', null, 'Contacts'],
        ['Schools', null, 64],
        ['Health', null, 31],
      ],
      'left out, since blank: column "B"',
    ],
  ])('%s', async (_name, rows, note) => {
    const table = await tableOf(rows);
    expect(table.csv).toBe(csv);
    expect(table.notes).toContain(note);
  });

  test('a last row that is short is a row, and not a note', async () => {
    expect((await tableOf([['Source', 'Contacts'], ...figures, ['Faith groups']])).csv).toBe(
      `${csv}Faith groups,\n`,
    );
  });

  test('of two tables below each other, or beside each other, one has to be named', async () => {
    const below = [
      ['Source', 'Contacts'],
      ...figures,
      [],
      ['Age', 'Children'],
      ['Under 5', 60],
      ['5 and over', 80],
    ];
    const beside = [
      ['Source', 'Contacts', null, 'Age', 'Children'],
      ['Schools', 64, null, 'Under 5', 60],
      ['Health', 31, null, '5 and over', 80],
    ];
    expect((await plan(rowsOf(below))).problems).toEqual([
      'The sheet "Sheet1" has 2 tables: A1:B3, A5:B7. Say which is meant, with the row of its names: --range A1:B3',
    ]);
    expect((await plan(rowsOf(beside))).problems.join()).toContain('2 tables: A1:B3, D1:E3');
    expect((await tableOf(beside, {}, { range: 'A1:B3' })).csv).toBe(csv);
  });
});

describe('names of columns in more rows than one are joined', () => {
  const quarters: TestCell[][] = [
    [null, 'Q1', null, 'Q2', null],
    ['Source', 'No', '%', 'No', '%'],
    ['Schools', 64, 67, 66, 60],
    ['Health', 31, 33, 44, 40],
  ];
  const joined =
    'source,q1-no,q1-per-cent,q2-no,q2-per-cent\nSchools,64,67,66,60\nHealth,31,33,44,40\n';

  test.each<[string, TestCell[][], string[]]>([
    ['two quarters side by side, merged', quarters, ['B1:C1', 'D1:E1']],
    ['two quarters side by side, not merged', quarters, []],
    [
      'below a title that is merged',
      [['Contacts', null, null, null, null], ...quarters],
      ['A1:E1', 'B2:C2', 'D2:E2'],
    ],
  ])('%s', async (_name, rows, merged) => {
    const table = await tableOf(rows, { merged });
    expect(table.csv).toBe(joined);
    expect(table.yaml).toContain('label: Q1 No');
  });

  test('a name that is merged down over both rows', async () => {
    const { csv: text } = await tableOf(
      [
        ['Source', 'Contacts', null],
        [null, '2019/20', '2020/21'],
        ['Schools', 64, 66],
        ['Health', 31, 44],
      ],
      { merged: ['A1:A2', 'B1:C1'] },
    );
    expect(text).toBe('source,contacts-2019-20,contacts-2020-21\nSchools,64,66\nHealth,31,44\n');
  });

  test('a second row that says the units, which are not made up', async () => {
    const { csv: text, yaml } = await tableOf([
      ['Source', 'Visits'],
      [null, '(families)'],
      ['Schools', 64],
      ['Health', 31],
    ]);
    expect(text).toBe('source,visits-families\nSchools,64\nHealth,31\n');
    expect(yaml).toContain('    unit: families\n');
  });

  test('a percentage beside a column of the same name', async () => {
    const { csv: text } = await tableOf([
      ['Course', 'Attended', '% attended'],
      ['One', 46, 92],
      ['Two', 31, 62],
    ]);
    expect(text).toBe('course,attended,per-cent-attended\nOne,46,92\nTwo,31,62\n');
  });

  test('a row of words under the names is a row of the table', async () => {
    const { csv: text } = await tableOf([
      ['Who', 'What'],
      ['Police', 'Attend'],
      ['Schools', 'Refer'],
    ]);
    expect(text).toBe('who,what\nPolice,Attend\nSchools,Refer\n');
  });

  test('names that are merged down within the table are in each of its rows', async () => {
    const { csv: text, notes } = await tableOf(
      [
        ['Year', 'Source', 'Contacts'],
        ['2019/20', 'Schools', 64],
        [null, 'Health', 31],
      ],
      { merged: ['A2:A3'] },
    );
    expect(text).toBe('year,source,contacts\n2019-20,Schools,64\n2019-20,Health,31\n');
    expect(notes).toContain('merged in the sheet, and read in each of their cells: "A2:A3"');
  });
});

describe('signs mean what somebody says they mean', () => {
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
  ])('%s is a small number that is kept back', async (sign) => {
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

  test('a dash and dots are asked about, each once', async () => {
    const { questions, files } = await plan(rowsOf(unclear));
    expect(openQuestions({ questions }).map(({ id, text }) => [id, text])).toEqual([
      ['sign -', 'What does "-" mean in "B3", "B5"?'],
      ['sign ..', 'What does ".." mean in "B4"?'],
    ]);
    expect(files['datasets/visits.csv']).toBeDefined();
  });

  test('and are remembered', async () => {
    const answers: ImportAnswers = { 'sign -': 'c', 'sign ..': '0' };
    const { csv: text, yaml } = await tableOf(unclear, {}, { answers });
    expect(text).toBe('source,contacts\nSchools,64\nHealth,c\nFaith,0\nPolice,c\n');
    expect(yaml).toMatch(/recipe:\n(?: .*\n)*? {2}signs:\n {4}"-": c\n {4}\.\.: "0"\n/u);
  });
});

describe('everything that is wrong is said at once', () => {
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
      '"E3" holds a time',
      'no name in "C1"',
      'Two columns are called "Cost (E1)"',
      'mixes figures and words: "B2 (about 6)"',
    ])
      expect(all).toContain(words);
  });

  test('a unit is never made up: it is asked for, and stays empty until it is known', async () => {
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

describe('the next workbook is read as the last one was', () => {
  const filled = (yaml: string): string =>
    yaml
      .replace(/^(title|subtitle|description):$/gmu, '$1: Contacts with us')
      .replace(/^( +description):$/gmu, '$1: What it is.')
      .replace(/^( +unit):$/gmu, '$1: contacts')
      .replace(/^period:\n(?: .*\n)*/mu, 'period: { from: 2020-04-01, to: 2021-03-31 }\n')
      .replace('  - document:\n', '  - document: plan\n');
  const workbook = (rows: TestCell[][], sheet = 'Q1'): TestWorkbook => ({
    sheets: {
      Notes: [['Read me']],
      [sheet]: [['LADO figures'], [null, 'Q1'], ['Source', 'No'], ...rows],
    },
  });
  const first = async () => {
    const { files, problems } = await plan(workbook(figures), {
      sheet: 'Q1',
      answers: { 'unit q1-no': 'contacts' },
    });
    expect(problems).toEqual([]);
    return fixtureWith({
      'datasets/visits.csv': files['datasets/visits.csv'] ?? '',
      'datasets/visits.yaml': filled(files['datasets/visits.yaml'] ?? ''),
    });
  };

  test('by its recipe: the sheet, where the table starts, its names, and as many rows as there are', async () => {
    const content = await first();
    const yaml = Buffer.from(
      content.files.find(({ path }) => path === 'datasets/visits.yaml')?.bytes ?? [],
    ).toString();
    expect(yaml).toContain(
      'recipe:\n  sheet: Q1\n  start: A2\n  header: 2-3\n  columns:\n    Source: source\n    Q1 No: q1-no\n',
    );
    const again = await plan(
      workbook([
        ['Schools', 70],
        ['Health', 31],
        ['Police', 12],
      ]),
      {},
      content,
    );
    expect(again.problems).toEqual([]);
    expect(again.changes).toEqual(['~ Schools, q1-no: 64 -> 70 (B4)', '+ Police: 12 (A6)']);
    expect(again.files['datasets/visits.yaml']).toContain('start: A2\n');
  });

  test('when it has moved on the sheet', async () => {
    const content = await first();
    const moved: TestWorkbook = {
      sheets: {
        Notes: [['Read me']],
        Q1: [
          ['LADO'],
          ['figures'],
          [],
          [],
          [null, 'Q1'],
          ['Source', 'No'],
          ['Schools', 70],
          ['Health', 31],
        ],
      },
    };
    expect((await plan(moved, {}, content)).changes).toEqual(['~ Schools, q1-no: 64 -> 70 (B7)']);
  });

  test('a column that has another name is asked about once, and one that is new can be left out for good', async () => {
    const content = await first();
    const renamed: TestWorkbook = {
      sheets: {
        Notes: [['Read me']],
        Q1: [
          ['LADO figures'],
          [null, 'Q2', null],
          ['Source', 'No', 'Notes'],
          ['Schools', 70, 'a'],
          ['Health', 31, 'b'],
        ],
      },
    };
    const asked = await plan(renamed, {}, content);
    expect(openQuestions(asked).map(({ id }) => id)).toEqual(['column q1-no']);
    const answers = { 'column q1-no': 'Q2 No', 'column Q2 Notes': 'leave out' };
    const { changes, files } = await plan(renamed, { answers }, content);
    expect(changes).toEqual(['~ Schools, q1-no: 64 -> 70 (B4)']);
    expect(files['datasets/visits.yaml']).toContain(
      '    Q2 No: q1-no\n  leftOut:\n    - Q2 Notes\n',
    );
  });
});

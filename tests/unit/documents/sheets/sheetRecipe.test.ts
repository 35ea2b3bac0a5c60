import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../../../src/documents/importPlan.ts';
import { fixtureWith } from '../../../support/fixture.ts';
import type { TestCell, TestWorkbook } from '../../../support/testWorkbook.ts';
import { plan, figures } from '../../../support/sheetPlan.ts';

describe('the next workbook is read like the last', () => {
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

  test('with the same sheet, start and columns, and any number of rows', async () => {
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

  test('even if the table has moved on the sheet', async () => {
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

  test('a renamed column is asked about once, and a new one can be left out permanently', async () => {
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

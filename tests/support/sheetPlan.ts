import { expect } from 'vitest';
import type { ImportPlan } from '../../src/documents/importPlan.ts';
import { openQuestions } from '../../src/documents/importPlan.ts';
import { planTable } from '../../src/documents/sheets/planTable.ts';
import type { TableRequest } from '../../src/documents/sheets/planTable.ts';
import type { ContentFiles } from '../../src/reader/contentFiles.ts';
import { fixtureWith } from './fixture.ts';
import type { TestCell, TestWorkbook } from './testWorkbook.ts';
import { testWorkbook } from './testWorkbook.ts';

const fixture = fixtureWith();

/** The plan for importing a workbook as the dataset "visits". */
export function plan(
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

/** A workbook with one sheet. */
export const rowsOf = (rows: TestCell[][], more: Partial<TestWorkbook> = {}): TestWorkbook => ({
  sheets: { Sheet1: rows },
  ...more,
});

/** The table read from a sheet, with its problems and questions. */
export async function tableOf(
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

export const figures: TestCell[][] = [
  ['Schools', 64],
  ['Health', 31],
];
export const csv = 'source,contacts\nSchools,64\nHealth,31\n';

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { importFile } from '../../src/cli/importFile.ts';
import type { FileRequest } from '../../src/cli/importFile.ts';
import { fixtureFolder } from './fixture.ts';
import type { TestCell, TestWorkbook } from './testWorkbook.ts';
import { testWorkbook } from './testWorkbook.ts';

/** A workbook with one sheet. */
export const rowsOf = (rows: TestCell[][]): TestWorkbook => ({ sheets: { Sheet1: rows } });

/** A spreadsheet written by another program. */
export const spreadsheet = (name: string): string => join(fixtureFolder('spreadsheets'), name);

/** Helpers that import documents into a copy of the small partnership. */
interface ImportGround {
  /** A path in the content folder, or the folder itself. */
  inContent(path?: string): string;
  /** A path beside the content folder. */
  beside(name: string): string;
  /** Reads a file of the content. */
  read(path: string): string;
  /** Writes a workbook beside the content and returns its path. */
  fileWith(workbook: TestWorkbook, name?: string): string;
  /** Imports a document and returns the printed lines. */
  bring(file: string, options?: Partial<FileRequest>): Promise<string[]>;
  /** Imports a workbook with one sheet. */
  importRows(rows: TestCell[][], options?: Partial<FileRequest>): Promise<string[]>;
}

/** Makes a new copy of the small partnership before each test in a file, and deletes it afterwards. */
export function importGround(): ImportGround {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'almanac-import-'));
    cpSync(fixtureFolder('small-partnership'), inContent(), { recursive: true });
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));
  const beside = (name: string): string => join(place, name);
  const inContent = (path = ''): string => join(place, 'content', path);
  const fileWith = (workbook: TestWorkbook, name = 'visits.xlsx'): string => {
    writeFileSync(beside(name), testWorkbook(workbook));
    return beside(name);
  };
  const bring = async (file: string, options: Partial<FileRequest> = {}): Promise<string[]> => {
    const request = { file, folder: inContent(), today: '2021-06-30', write: false, ...options };
    return (await importFile(request)).lines;
  };
  return {
    inContent,
    beside,
    read: (path) => readFileSync(inContent(path), 'utf8'),
    fileWith,
    bring,
    importRows: (rows, options) => bring(fileWith(rowsOf(rows)), options),
  };
}

import { extname } from 'node:path';
import { planReviewComments } from './comments/planReviewComments.ts';
import type { GivenDocument, ImportPlan } from './importPlan.ts';
import type { ImportSources } from './importSources.ts';
import type { TableRequest } from './sheets/planTable.ts';
import { planTable } from './sheets/planTable.ts';
import type { WordRequest } from './word/planWord.ts';
import { planWord } from './word/planWord.ts';

/** What is to be brought in: which part of a document, and to where. */
export interface ImportRequest extends TableRequest, WordRequest {}

const textEndings = ['.docx', '.docm', '.dotx', '.doc', '.rtf', '.odt'];

/** Says what a document would bring into the content: a Word document a page, a spreadsheet a dataset, comments a list. Nothing is written. */
export async function planImport(
  document: GivenDocument,
  sources: ImportSources,
  request: ImportRequest,
): Promise<ImportPlan> {
  const ending = extname(document.name).toLowerCase();
  if (ending === '.json') return planReviewComments(document, sources);
  const isText = textEndings.includes(ending) || (request.to ?? '').includes('/');
  return isText ? planWord(document, sources, request) : planTable(document, sources, request);
}

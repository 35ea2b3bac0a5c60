import type { ImportAnswers, ImportPlan } from '../../src/documents/importPlan.ts';
import { asking, openQuestions } from '../../src/documents/importPlan.ts';
import { planImport } from '../../src/documents/planImport.ts';
import { readChapter } from '../../src/documents/word/readChapter.ts';
import { openWord } from '../../src/documents/word/wordFile.ts';
import { readContentFiles } from '../../src/reader/contentFiles.ts';
import { fixtureFolder } from './fixture.ts';
import type { TestParts } from './testDocument.ts';
import { testDocument } from './testDocument.ts';

export const content = readContentFiles(fixtureFolder('small-partnership'));
export const path = 'reports/2020-21/police.mdx';

/** The plan for importing a Word document into the small partnership's report. */
export function plan(
  bytes: Uint8Array,
  answers: ImportAnswers = {},
  name = 'Police.docx',
  to = 'reports/2020-21/police',
): Promise<ImportPlan> {
  return planImport(
    { name, bytes },
    { content, kept: () => null, today: '2021-06-30' },
    { to, answers },
  );
}

/** The same for a document with a body. */
export const planBody = (body: string, answers?: ImportAnswers, parts?: TestParts) =>
  plan(testDocument(body, parts), answers);

/** The text of the page made from a document. */
export async function textOf(
  body: string,
  answers: ImportAnswers = {},
  parts?: TestParts,
): Promise<string> {
  const document = 'Police.docx';
  const file = openWord({ name: document, bytes: testDocument(body, parts) });
  const site = { url: 'https://vale.example/', disclosure: { suppressFrom: 1, suppressTo: 5 } };
  const ask = asking(answers, []);
  const { text } = await readChapter(file, {
    name: 'police',
    document,
    today: '2021-06-30',
    site,
    ask,
    notes: [],
  });
  return text.trim();
}

/** The questions about a document with a body. */
export const questionsOf = async (body: string, parts?: TestParts) =>
  openQuestions(await planBody(body, {}, parts)).map(({ text }) => text);

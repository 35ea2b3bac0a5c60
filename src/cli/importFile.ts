import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportPlan, ImportQuestion } from '../documents/importPlan.ts';
import { openQuestions } from '../documents/importPlan.ts';
import { keptIn } from '../documents/keptFile.ts';
import type { ImportRequest } from '../documents/planImport.ts';
import { planImport } from '../documents/planImport.ts';
import { writePlan } from '../documents/writePlan.ts';
import { readContentFiles } from '../reader/contentFiles.ts';

/** What is to be imported, and to where. */
export interface FileRequest extends Omit<ImportRequest, 'answers'> {
  /** The document. */
  file: string;
  /** What was answered, each as `question=answer`. */
  answer?: string[] | undefined;
  today: string;
  /** Whether files that are there may be changed. */
  write: boolean;
  /** Whether nothing is to be written at all. */
  dryRun?: boolean | undefined;
  /** The content folder. */
  folder: string;
}

/** What was understood and done, in lines. */
export interface ImportReport {
  lines: string[];
  /** Whether everything was written that had to be. */
  isDone: boolean;
}

/** Brings a document into the content folder. Throws, in sentences, when that is not safe; then nothing has been written. */
export async function importFile(request: FileRequest): Promise<ImportReport> {
  const { file, folder } = request;
  const content = readContentFiles(folder);
  const [missing] = content.findings.filter(({ code }) => code === 'folder-missing');
  if (missing !== undefined) throw new Error(`${missing.message} ${missing.hint}`);
  const plan = await planImport(
    { name: basename(file), bytes: bytesOf(file) },
    { content, kept: keptIn(folder), today: request.today },
    { ...request, answers: answersOf(request.answer ?? []) },
  );
  const unsettled = [...plan.problems, ...openQuestions(plan).map(asked)];
  if (unsettled.length > 0) throw new Error(unsettled.join('\n'));
  const paths = Object.keys(plan.files);
  const lines = planLines(plan);
  if (paths.length === 0) return { lines, isDone: true };
  if (request.dryRun === true || (plan.changes.length > 0 && !request.write))
    return {
      lines: [
        ...lines,
        `Nothing was written. To write it, run the command again ${plan.changes.length === 0 ? 'without --dry-run' : 'with --write'}.`,
      ],
      isDone: request.dryRun === true,
    };
  writePlan(folder, plan);
  return { lines: [...lines, 'Wrote:', ...indented(paths), '', ...plan.next], isDone: true };
}

function planLines({
  origin,
  understood,
  notes,
  questions,
  changes,
  findings,
  files,
  isNew,
}: ImportPlan) {
  const [path = 'the content'] = Object.keys(files);
  return [
    ...section(`Understood ${origin}:`, understood),
    ...section(`${origin} would change ${path} (+ new, ~ changed, - no longer there):`, changes),
    ...section('You can change these decisions:', questions.flatMap(otherAnswers)),
    ...section(
      'Look at this:',
      notes.map((note) => `${note}.`),
    ),
    ...section('The check would also find:', findings),
    ...(!isNew && Object.keys(files).length === 0
      ? [`${origin} matches the content. Nothing to do.`]
      : ['']),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...indented(lines)];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A question with the ways to answer it. */
function asked({ id, text, choices }: ImportQuestion): string {
  return `${text}\n${indented(
    choices.length === 0
      ? [`Answer with: --answer "${id}=..."`]
      : choices.map(({ answer, meaning }) => `--answer "${id}=${answer}"  ${meaning}`),
  ).join('\n')}`;
}

/** The answers to a question that were not taken. */
function otherAnswers({ id, text, choices, answer: taken }: ImportQuestion): string[] {
  if (choices.length === 0) return [`--answer "${id}=..."  ${text}`];
  return choices
    .filter(({ answer }) => answer !== taken)
    .map(({ answer, meaning }) => `--answer "${id}=${answer}"  ${meaning}`);
}

function answersOf(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.lastIndexOf('=');
      if (at < 1)
        throw new Error(
          `--answer: put = between the question and the answer, in quotation marks: --answer "pictures=leave out"`,
        );
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}

/** A document larger than this is not a chapter or a table. */
const largestDocument = 50_000_000;

function bytesOf(file: string): Buffer {
  const status = existsSync(file) ? statSync(file) : null;
  if (status === null)
    throw new Error(
      `There is no file "${file}". Write its full path, in quotation marks if it has spaces: npm run import -- "C:\\Users\\me\\Downloads\\figures.xlsx"`,
    );
  if (!status.isFile()) throw new Error(`"${file}" is a folder. Name the document in it.`);
  if (status.size > largestDocument)
    throw new Error(
      `"${basename(file)}" is ${Math.round(status.size / 1_000_000)} MB. A document can be up to ${largestDocument / 1_000_000} MB. Remove the pictures, or copy the table to a separate workbook.`,
    );
  try {
    return readFileSync(file);
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    throw new Error(
      `"${file}" cannot be opened (${reason}). Close it in any program that has it open, and check that you have permission to read it.`,
      { cause },
    );
  }
}

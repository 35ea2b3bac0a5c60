import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Draft } from '../documents/drafts/draft.ts';
import { reportDraft } from '../documents/drafts/reportDraft.ts';
import { unwritable } from '../documents/writePlan.ts';
import { didYouMean, listOf } from '../findings/nearest.ts';
import { checkFolder } from '../site/checkFolder.ts';

/**
 * The draft of a report, or of one of its sections. Throws, in a sentence, when there is none or the content has errors: what cannot
 * be published cannot be given to anyone either.
 */
export async function draftOf(folder: string, year: string, section?: string): Promise<Draft> {
  const { partnership, findings } = await checkFolder(folder);
  if (partnership === null) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    throw new Error(
      `The check finds ${errors === 1 ? 'an error' : `${errors} errors`}, so the draft was not written. Correct the content first. To see what is wrong: npm run check`,
    );
  }
  const report = partnership.reports.find((one) => one.year === year);
  if (report === undefined) {
    const years = partnership.reports.map((one) => one.year);
    throw new Error(
      `There is no report "${year}".${didYouMean(year, years)} The reports are: ${listOf(years)}.`,
    );
  }
  const draft = reportDraft({ report, partnership });
  if (section === undefined) return draft;
  const chapter = draft.chapters.find(({ id }) => id === section);
  if (chapter === undefined) {
    const ids = draft.chapters.map(({ id }) => id);
    throw new Error(
      `The report has no section "${section}".${didYouMean(section, ids)} Its sections are: ${listOf(ids, 30)}.`,
    );
  }
  return { ...draft, chapters: [chapter] };
}

/** Writes a draft. Throws, in a sentence, when it cannot be written. */
export function writeDraft(file: string, bytes: Uint8Array): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (cause) {
    throw new Error(unwritable(file, cause), { cause });
  }
  return file;
}

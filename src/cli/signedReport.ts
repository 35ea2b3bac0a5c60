import { listOf } from '../findings/nearest.ts';
import { loadPartnership } from '../load/loadPartnership.ts';
import type { Partnership } from '../model/partnership.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { decodeText } from '../reader/decodedText.ts';
import { readEntries } from '../reader/entries.ts';
import type { DataOf, Entries, Entry } from '../reader/entry.ts';
import type { SignedContent } from '../reports/digest.ts';
import { signedTexts } from '../reports/signedTexts.ts';
import type { SignOff } from '../schemas/signOff.ts';

/** A report with what has been signed of it. */
export interface OpenedReport {
  year: string;
  /** The content folder. */
  contentFolder: string;
  files: ContentFiles;
  entries: Entries;
  /** The report as written. */
  entry: Entry<DataOf<'reports'>>;
  /** The signatures so far; `null` when there are none. */
  record: SignOff | null;
  /** The texts of all files, by path. */
  texts: ReadonlyMap<string, string>;
}

/** Reads a report and its signatures. Throws, with the reason, if there is no such report or it cannot be read. */
export function openReport(contentFolder: string, year: string): OpenedReport {
  const files = readContentFiles(contentFolder);
  const { entries } = readEntries(files.files);
  const entry = entries.reports.find(({ id }) => id === year);
  if (entry === undefined) {
    throw new Error(
      entries.ids.reports.has(year)
        ? `The report "${year}" cannot be read. "npm run check" says why.`
        : `There is no report "${year}". There are: ${listOf(entries.reports.map(({ id }) => id))}.`,
    );
  }
  const record = entries.signOffs.find(({ id }) => id === year)?.data ?? null;
  if (record === null && entries.ids.signOffs.has(year)) {
    throw new Error(`reports/${year}/sign-off.yaml cannot be read. "npm run check" says why.`);
  }
  const texts = new Map(files.files.map((file) => [file.path, decodeText(file).text]));
  return {
    year,
    contentFolder,
    files,
    entries,
    entry,
    record,
    texts,
  };
}

/** Everything that the signatures in a record cover now, by path. */
export function coveredTexts(
  { year, entries, texts }: OpenedReport,
  record: Pick<SignOff, 'version' | 'salt'>,
): Map<string, SignedContent> {
  return signedTexts(year, entries, texts, record);
}

/** The whole partnership, errors or none: what a report is based on is copied from it. */
export async function partnershipOf({ files }: OpenedReport): Promise<Partnership> {
  const { readable } = await loadPartnership(files);
  if (readable === null) throw new Error('site.yaml cannot be read. "npm run check" says why.');
  return readable;
}

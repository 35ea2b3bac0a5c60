import { listOf } from '../findings/nearest.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { decodeText } from '../reader/decodedText.ts';
import { readEntries } from '../reader/entries.ts';
import type { Entries } from '../reader/entry.ts';
import { signedTexts } from '../reports/signedTexts.ts';
import type { ReportDefinition } from '../schemas/report.ts';
import type { SignOff } from '../schemas/signOff.ts';

/** A report with what has been signed of it. */
export interface OpenedReport {
  year: string;
  /** The content folder. */
  contentFolder: string;
  files: ContentFiles;
  entries: Entries;
  report: ReportDefinition;
  /** The signatures so far; `null` when there are none. */
  record: SignOff | null;
  /** Everything that a signature covers, by path. */
  texts: (salt: string) => Map<string, string>;
}

/** Reads a report and its signatures. Throws, with the reason, when there is no such report or it cannot be read. */
export function openReport(contentFolder: string, year: string): OpenedReport {
  const files = readContentFiles(contentFolder);
  const { entries } = readEntries(files.files);
  const report = entries.reports.find(({ id }) => id === year)?.data;
  if (report === undefined) {
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
    report,
    record,
    texts: (salt) => signedTexts(year, entries, texts, salt),
  };
}

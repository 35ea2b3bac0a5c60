import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../reader/contentFiles.ts';
import { readEntries } from '../reader/entries.ts';
import { newReport } from './newReport.ts';
import type { Starter } from './starter.ts';
import { writeNew } from './writeNew.ts';

/** The chapters that are wanted, by the names of their files with commas between; `null` for all. */
function chaptersIn({ chapters }: Readonly<Record<string, string>>): string[] | null {
  return chapters === undefined
    ? null
    : chapters
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/** Makes next year's report from the last one, or a first one from what the law asks. */
export const startReport: Starter = async ({ name, fields, folder, today }) => {
  const { entries, texts } = readEntries(readContentFiles(folder).files);
  const { files, tables, left } = newReport(name, entries, texts, today, chaptersIn(fields));
  writeNew(folder, files);
  // Tables only grow: what was in them stays as it was.
  for (const [path, text] of Object.entries(tables)) writeFileSync(join(folder, path), text);
  return Promise.resolve({ written: [...Object.keys(files), ...Object.keys(tables)], left });
};

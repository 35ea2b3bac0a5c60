import type { Entries } from '../reader/entry.ts';
import { extracts } from './extracts.ts';
import { reportDatasets } from './reportDatasets.ts';

/** The lines of `report.yaml` that change while a report makes its way, and are not signed. */
const unsignedLine = /^(?:status|approved|published):.*\n/gmu;

/**
 * What version 1 of the sign-off signs, kept so that reports signed by earlier versions of the program can still be verified:
 * everything that a report is made from, as texts by their paths, byte by byte. Its own files, the datasets that it rests on and what they
 * are linked to, the requirement editions that it answers, and extracts of the files that it shares with the rest of the site.
 * @param year the report
 * @param entries the content
 * @param files the texts of all files, by path
 * @param salt the random number that is signed with them
 */
export function signedBytes(
  year: string,
  entries: Entries,
  files: ReadonlyMap<string, string>,
  salt: string,
): Map<string, string> {
  const report = entries.reports.find(({ id }) => id === year);
  if (report === undefined) throw new Error(`There is no report "${year}".`);
  const datasets = reportDatasets(report, entries);
  // Figures without a file of their own are counted from the improvement plans.
  const isCounted = [...datasets].some((id) => !entries.ids.datasets.has(id));
  const paths = [
    ...entries.sections.filter(({ id }) => id.startsWith(`${year}/`)).map(({ file }) => file),
    ...[...datasets].flatMap((id) => [`datasets/${id}.yaml`, `datasets/${id}.csv`]),
    ...report.data.answers.map((id) => `requirements/${id}.yaml`),
    ...(isCounted ? entries.plans.map(({ file }) => file) : []),
  ];
  return new Map([
    [report.file, (files.get(report.file) ?? '').replaceAll(unsignedLine, '')],
    ...paths.flatMap((path): [string, string][] => {
      const text = files.get(path);
      return text === undefined ? [] : [[path, text]];
    }),
    ...extracts(year, datasets, entries, files),
    ['salt', `${salt}\n`],
  ]);
}

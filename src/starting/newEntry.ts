import { didYouMean, listOf } from '../findings/nearest.ts';
import { anchorOf } from '../prose/headings.ts';
import type { Entries } from '../reader/entry.ts';
import { emptyFields, entryTemplate } from '../schemas/entryTemplate.ts';
import type { EntryKind, Start } from './entryKinds.ts';
import { ofReport } from './entryKinds.ts';

/** The files of something new, by path, and what is left to be done. */
export interface NewFiles {
  files: Record<string, string>;
  /** What is left to be filled in, each in a few words. */
  left: string[];
}

/**
 * Starts an entry.
 * @param name what the kind is called on the command line
 * @param ordinary the kind
 * @param given the name of the entry, for example `Rapid review` or `2019-20/Training`
 * @param fields fields that are known already
 * @param today the day
 * @param entries what is there already
 */
export function newEntry(
  name: string,
  ordinary: EntryKind,
  given: string,
  fields: Readonly<Record<string, string>>,
  today: string,
  entries: Entries,
): NewFiles {
  const start = startOf(name, given, today, entries);
  const kind =
    start.year !== null && name === 'section' ? ofReport(ordinary, start.year) : ordinary;
  const known = Object.keys(kind.schema.shape);
  for (const field of Object.keys(fields)) {
    if (!known.includes(field)) {
      throw new Error(
        `This kind of entry (${kind.what}) has no field "${field}".${didYouMean(field, known)} The fields are: ${listOf(known, 30)}.`,
      );
    }
  }
  const values = { ...kind.values(start), ...fields };
  const settings = entryTemplate(kind.schema, values);
  const file = kind.file(start);
  const isPage = file.endsWith('.mdx');
  return {
    files: {
      [file]: isPage ? `---\n${settings}---\n` : settings,
      ...kind.others?.(start),
    },
    left: emptyFields(kind.schema, values),
  };
}

/** What is started within a report: its name is given with the year. */
const kindsOfReport = ['section', 'contribution'];

function startOf(name: string, given: string, today: string, entries: Entries): Start {
  const [, year = null, title = given] =
    (kindsOfReport.includes(name) ? /^(\d{4}-\d{2})\/(.+)$/u.exec(given) : null) ?? [];
  if (year === null && name === 'contribution')
    throw new Error(
      `Write the year of the report, a slash and the agency, for example: npm run new -- contribution 2019-20/${anchorOf(given)}`,
    );
  if (year !== null && !entries.ids.reports.has(year)) {
    throw new Error(
      `There is no report "${year}".${didYouMean(year, entries.ids.reports)} Start it with: npm run new -- report ${year}`,
    );
  }
  const id = anchorOf(title);
  return { title: title.trim(), id, year, today, entries };
}

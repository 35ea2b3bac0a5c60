import type { Collections } from '../collections/index.ts';
import { collections, withoutCopies } from '../collections/index.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../findings/nearest.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { entriesOf } from '../reader/entry.ts';
import type { KnownIds } from '../reader/knownIds.ts';
import { knownIds, localIds } from '../reader/knownIds.ts';
import { valuesIn } from '../reader/valuesIn.ts';
import type { FieldValue } from '../schemas/fields.ts';
import type { FrozenIds } from './frozenReport.ts';
import { frozenIds } from './frozenReport.ts';
import { requirementPlace } from './requirementPlace.ts';

/** Finds every name in the settings of the content that nothing answers to. */
export function referenceFindings(entries: Entries, kinds: Collections = collections): Finding[] {
  const known = knownIds(entries, kinds);
  return [
    ...Object.keys(withoutCopies(kinds)).flatMap((name) =>
      entriesOf(entries, name).flatMap((entry) => {
        const frozen = frozenIds(entry.file, entries);
        return valuesIn(entry).flatMap((value) => unknownReference(entry, value, known, frozen));
      }),
    ),
    ...sectionsWithoutReport(entries),
  ];
}

function unknownReference(
  entry: Entry<unknown>,
  { path, value, info }: FieldValue,
  known: ReadonlyMap<string, KnownIds>,
  frozen: FrozenIds | null,
): Finding[] {
  // A figure is looked up whole, by its dataset, row and column.
  if (info.refersTo.length === 0 || info.refersTo.includes('dataset')) return [];
  const { id } = requirementPlace(String(value));
  const targets = info.refersTo.flatMap((kind) => known.get(kind) ?? []);
  const isWithin = !id.includes('/') && targets.some(({ isLocal }) => isLocal);
  if (!isWithin && targets.some(({ isComplete }) => !isComplete)) return [];
  const answers = isWithin
    ? info.refersTo.map((kind) => localIds(entry, kind))
    : targets.map(({ ids }) => ids);
  // A signed report may name what only its frozen copies still hold.
  const isFrozen = info.refersTo.some((kind) => frozen?.[kind]?.includes(id) === true);
  if (isFrozen || answers.some((ids) => ids.has(id))) return [];
  const ids = new Set(answers.flatMap((some) => [...some]));
  const what = info.refersTo.join(' or ');
  const where = isWithin ? 'this file' : (targets[0]?.where ?? '');
  return [
    finding(
      'reference-unknown',
      entry.place(path),
      `There is no ${what} "${id}"${isWithin ? ' in this file' : ''}.${didYouMean(id, ids)}`,
      ids.size > 0 && ids.size <= 30
        ? `There are: ${listOf([...ids].sort(), 30)}.`
        : `Correct the name, or add the ${what} in ${where}.`,
      spellingCure(id, ids),
    ),
  ];
}

/** A report is made from its own file, and sections alone make none. */
function sectionsWithoutReport({ sections, ids }: Entries): Finding[] {
  const years = new Set(sections.map(({ id }) => id.split('/')[0] ?? ''));
  return [...years]
    .filter((year) => !ids.reports.has(year))
    .map((year) =>
      finding(
        'file-missing',
        { file: `reports/${year}/report.yaml` },
        `The report "${year}" has sections but no report.yaml.`,
        'Add the file, or move the section to the right year.',
      ),
    );
}

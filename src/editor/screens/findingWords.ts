import type { Finding } from '../../findings/finding.ts';
import { fieldsOf } from '../../schemas/fields.ts';
import type { Collection } from '../../collections/collection.ts';
import { kindOfFile } from '../content/openFile.ts';

/** What a finding says and what to do. The check speaks of files and commands; in the editor there are fields and screens for them. */
export function findingWords(finding: Finding): string {
  return `${finding.message} ${hintWords(finding)}`;
}

/** What to do about a finding. */
export function hintWords({ hint, file }: Finding): string {
  const labels = labelsOf(kindOfFile(file));
  return hint
    .replace(
      /Ask them to sign: npm run sign-off -- .*? --date \.\.\./u,
      'Record their signatures under “sign and send” on the first screen.',
    )
    .replaceAll(/"([a-z]+[A-Za-z]*)"/gu, (quoted, name: string) => {
      const label = labels.get(name);
      return label === undefined ? quoted : `“${label}”`;
    });
}

/** What a finding says where the name of its field can be seen, with what belongs there. */
export function wordsAtField(finding: Finding): string {
  return /^"[^"]*"(?:, (?:item \d+|"[^"]*"))* is (?:empty|missing)\.$/u.test(finding.message)
    ? 'Fill this in.'
    : findingWords(finding);
}

const known = new WeakMap<Collection, ReadonlyMap<string, string>>();

/** What a form calls the fields of a kind of file, by their names in it. A name with several labels is left out. */
function labelsOf(kind: Collection | null): ReadonlyMap<string, string> {
  if (kind === null) return new Map();
  const labels = known.get(kind) ?? uniqueLabels(kind);
  known.set(kind, labels);
  return labels;
}

function uniqueLabels({ schema }: Collection): ReadonlyMap<string, string> {
  const titles = Map.groupBy(fieldsOf(schema), ({ path }) => path.replace(/^.*\.|\[\]$/gu, ''));
  return new Map(
    [...titles].flatMap(([name, fields]) => {
      const [title = '', ...others] = new Set(fields.map(({ info }) => info.title));
      return title === '' || others.length > 0 ? [] : [[name, title] as const];
    }),
  );
}

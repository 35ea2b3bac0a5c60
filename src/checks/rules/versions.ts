import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { addresses } from '../../model/addresses.ts';
import { isInEnglish, pageStates, versionAddress } from '../../model/versions.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import { blocksOf } from '../block.ts';
import type { Rule } from '../rule.ts';

/** In words: more in a sentence is not easy to read. */
const longestEasySentence = 12;

/** Versions have an original, an address of their own and, on a live site, someone who checked them; easy read is easy. */
export const versions: Rule = ({ entries, readable }) => {
  if (readable === null) return [];
  const states = pageStates(readable);
  const taken = new Set(addresses({ ...readable, versions: [] }).keys());
  return entries.versions.flatMap((entry) => {
    const address = versionAddress(entry.data);
    const isTaken = taken.has(address);
    taken.add(address);
    return [
      ...originalFindings(entry, states),
      ...(isTaken ? [takenFinding(entry, address)] : []),
      ...(readable.site.status === 'live' ? uncheckedFindings(entry) : []),
      ...(entry.data.kind === 'easy-read' ? easyReadFindings(entry) : []),
    ];
  });
};

type VersionEntry = Entry<DataOf<'versions'>>;

function originalFindings(
  { data: { of, madeFrom }, place }: VersionEntry,
  states: ReadonlyMap<string, string>,
): Finding[] {
  const state = states.get(of);
  if (state === undefined)
    return [
      finding(
        'version-original',
        place(['of']),
        `There is no page ${of} that there can be a version of.`,
        'Write the address of a page in the content, such as /groups/executive/, of a report, or /worried/ or /children/.',
      ),
    ];
  if (state === madeFrom) return [];
  return [
    finding(
      'version-behind',
      place(['madeFrom']),
      `The page ${of} has changed since this version was made. Readers of the version see a notice.`,
      `Bring the version up to date. Then write "madeFrom: ${state}", and the day under "made".`,
    ),
  ];
}

function takenFinding({ data, place }: VersionEntry, address: string): Finding {
  return finding(
    'version-twice',
    place(['kind']),
    `There is a page at ${address} already.`,
    `Keep one version of the kind "${data.kind}" in the language "${data.language}".`,
  );
}

function uncheckedFindings({ data, place }: VersionEntry): Finding[] {
  if (isInEnglish(data) || data.checkedBy !== undefined) return [];
  return [
    finding(
      'version-unchecked',
      place(['language']),
      'No one is named who has checked this translation.',
      'Have it checked by a translator, and name the body under "checkedBy".',
    ),
  ];
}

function easyReadFindings(entry: VersionEntry): Finding[] {
  return blocksOf(entry).flatMap(({ kind, text, place }) => {
    if (kind === 'cell')
      return [
        finding(
          'easy-read',
          place(0),
          'There is a table.',
          'Say what it shows in short sentences.',
        ),
      ];
    const long = text
      .split(/(?<=[.!?])\s+/u)
      .find((sentence) => sentence.split(/\s+/u).length > longestEasySentence);
    if (kind === 'field' || long === undefined) return [];
    return [
      finding(
        'easy-read',
        place(text.indexOf(long)),
        `The sentence "${long}" has ${long.split(/\s+/u).length} words.`,
        `Write sentences of at most ${longestEasySentence} words, each with one idea.`,
      ),
    ];
  });
}

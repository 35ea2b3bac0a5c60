import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { addresses } from '../../model/addresses.ts';
import { plainText } from '../../prose/plainText.ts';
import { languageIn } from '../../schemas/language.ts';
import { hasRecording } from '../../schemas/version.ts';
import type { Original } from '../../model/versions.ts';
import { isInLanguageOf, originals, versionAddress } from '../../model/versions.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import type { Site } from '../../schemas/site.ts';
import type { Rule } from '../rule.ts';

/** Versions have an original, an address of their own and, on a live site, someone who checked them; recordings can be read too. */
export const versions: Rule = ({ entries, readable }) => {
  if (readable === null) return [];
  const known = originals(readable);
  const taken = new Set(addresses({ ...readable, versions: [] }).keys());
  return entries.versions.flatMap((entry) => {
    const address = versionAddress(entry.data, readable.site);
    const isTaken = taken.has(address);
    taken.add(address);
    return [
      ...originalFindings(entry, known),
      ...(isTaken ? [takenFinding(entry, address)] : []),
      ...(readable.site.status === 'live' ? uncheckedFindings(entry, readable.site) : []),
      ...wordlessFindings(entry, readable.site),
    ];
  });
};

type VersionEntry = Entry<DataOf<'versions'>>;

function originalFindings(
  { data: { of, madeFrom }, place }: VersionEntry,
  known: ReadonlyMap<string, Original>,
): Finding[] {
  const state = known.get(of)?.state;
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

function uncheckedFindings({ data, place }: VersionEntry, site: Pick<Site, 'language'>): Finding[] {
  if (isInLanguageOf(site, data) || data.checkedBy !== undefined) return [];
  return [
    finding(
      'version-unchecked',
      place(['language']),
      'No one is named who has checked this translation.',
      'Have it checked by a translator, and name the body under "checkedBy".',
    ),
  ];
}

/** What a version lacks for readers who need it in words, or in their own language. */
function wordlessFindings(
  { data, body, place, file }: VersionEntry,
  site: Pick<Site, 'language'>,
): Finding[] {
  const { kind, ifBehind, language } = data;
  return [
    ...(hasRecording(kind) && (body === null || plainText(body) === '')
      ? [
          finding(
            'version-transcript',
            { file },
            `This ${kind === 'bsl' ? 'video' : 'recording'} has no transcript.`,
            'Write below the settings what is said in it, word for word. Readers who can neither see nor hear it have nothing else.',
          ),
        ]
      : []),
    ...(!isInLanguageOf(site, data) && ifBehind === undefined
      ? [
          finding(
            'version-words',
            place(['language']),
            `Readers would be told in English when this page is behind its original.`,
            `Write under "ifBehind", in ${languageIn(language, 'en')}, that the page has changed since. A translator can add the sentence to the rest.`,
          ),
        ]
      : []),
  ];
}

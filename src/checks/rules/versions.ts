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
        `There is no page ${of} to make a version of.`,
        'Write the address of a page in the content, such as /groups/executive/, the address of a report, or /worried/ or /children/.',
      ),
    ];
  if (state === madeFrom) return [];
  return [
    finding(
      'version-behind',
      place(['madeFrom']),
      `The page ${of} has changed since this version was made. Readers of the version see a notice.`,
      `Update the version. Then write "madeFrom: ${state}", and the date under "made".`,
    ),
  ];
}

function takenFinding({ data, place }: VersionEntry, address: string): Finding {
  return finding(
    'version-twice',
    place(['kind']),
    `There is already a page at ${address}.`,
    `Keep only one version of the kind "${data.kind}" in the language "${data.language}".`,
  );
}

function uncheckedFindings({ data, place }: VersionEntry, site: Pick<Site, 'language'>): Finding[] {
  if (isInLanguageOf(site, data) || data.checkedBy !== undefined) return [];
  return [
    finding(
      'version-unchecked',
      place(['language']),
      'This translation does not name the body that checked it.',
      'Ask a translation service to check it, and name the service under "checkedBy".',
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
            'Write what is said in it, word for word, below the settings. Readers who cannot see or hear it rely on the transcript.',
          ),
        ]
      : []),
    ...(!isInLanguageOf(site, data) && ifBehind === undefined
      ? [
          finding(
            'version-words',
            place(['language']),
            `If the original page changes, readers of this version would be warned in English.`,
            `Say under "ifBehind", in ${languageIn(language, 'en')}, that the page has since changed. Ask the translator to add the sentence.`,
          ),
        ]
      : []),
  ];
}

import type { Finding, Place } from '../findings/finding.ts';
import { didYouMean } from '../findings/nearest.ts';
import { shortTerms } from '../model/shortTerms.ts';
import { termFinder } from '../prose/termFinder.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { unknownAbbreviations } from './unknownAbbreviations.ts';
import { shownEntries, wordsOf } from './words.ts';

/**
 * Looks for abbreviations that nothing explains, and reports each once a file, at its first place.
 * @param inHeadings whether to look at headings and titles, or at everything else
 * @param report makes the finding; `advice` is a sentence about what the glossary has instead, or nothing
 */
export function abbreviationFindings(
  entries: Entries,
  inHeadings: boolean,
  report: (abbreviation: string, place: Place, advice: string) => Finding,
): Finding[] {
  // What the site calls plain is not known while its settings cannot be read.
  if (entries.site.length === 0) return [];
  const unknownIn = unknownReader(entries);
  return shownEntries(entries).flatMap((entry) => {
    const firsts = new Map<string, Place>();
    for (const { heading, text, place } of unknownIn(entry)) {
      if (heading === inHeadings && !firsts.has(text)) firsts.set(text, place);
    }
    return [...firsts].map(([text, place]) => report(text, place, adviceOn(text, entries)));
  });
}

interface UnknownWord {
  text: string;
  place: Place;
  /** Whether it is in a heading or a title. */
  heading: boolean;
}

/** Finds the abbreviations in an entry that neither the glossary nor the site explains. */
function unknownReader({ glossary, site }: Entries): (entry: Entry<unknown>) => UnknownWord[] {
  const terms = shortTerms(glossary);
  const find = termFinder(terms);
  const plain = site.flatMap(({ data }) => [data.shortName, ...data.plainAbbreviations]);
  const isPlain = new Set(plain);
  return (entry) =>
    wordsOf(entry).flatMap(({ text: words, heading, place }) =>
      unknownAbbreviations(words, find, isPlain).map(({ text, start }) => ({
        text,
        place: place(start),
        heading,
      })),
    );
}

/** What the glossary has instead, if anything. */
function adviceOn(text: string, { glossary }: Entries): string {
  const owner = glossary.find(({ data }) => data.aliases.includes(text));
  if (owner !== undefined) {
    const { title, abbreviation } = owner.data;
    const short = abbreviation === undefined ? '' : ` (${abbreviation})`;
    return ` The glossary has it as another name for "${title}"${short}: write that.`;
  }
  // Of two or three letters, nearly every abbreviation is near to another.
  const known = glossary.flatMap(({ data }) => data.abbreviation ?? []);
  return text.length < 4 ? '' : didYouMean(text, known);
}

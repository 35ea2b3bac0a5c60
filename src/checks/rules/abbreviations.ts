import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/catalogue.ts';
import { didYouMean } from '../../findings/nearest.ts';
import { shortTerms } from '../../model/shortTerms.ts';
import { termFinder } from '../../prose/termFinder.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';
import { unknownAbbreviations } from '../unknownAbbreviations.ts';
import { shownEntries, wordsOf } from '../words.ts';

/**
 * Every abbreviation can be looked up. Headings are judged apart, because they are read alone, in lists of contents and search
 * results. Each abbreviation is reported once a file, at its first place.
 */
export const abbreviations: Rule = ({ entries }) => {
  // What the site calls plain is not known while its settings cannot be read.
  if (entries.site.length === 0) return [];
  const unknownIn = unknownReader(entries);
  return shownEntries(entries).flatMap((entry) => {
    const unknown = unknownIn(entry);
    return [
      ...firstOfEach(unknown.filter(({ heading }) => heading)),
      ...firstOfEach(unknown.filter(({ heading }) => !heading)),
    ].map((word) => findingOn(word, entries));
  });
};

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

function firstOfEach(unknown: readonly UnknownWord[]): UnknownWord[] {
  return unknown.filter(
    ({ text }, index) => unknown.findIndex((other) => other.text === text) === index,
  );
}

function findingOn({ text, place, heading }: UnknownWord, entries: Entries): Finding {
  const advice = adviceOn(text, entries);
  return heading
    ? finding(
        'abbreviation-in-heading',
        place,
        `The glossary does not explain "${text}", which is in a heading.${advice}`,
        'Write it out in full: readers cannot open its meaning from a heading.',
      )
    : finding(
        'abbreviation-unknown',
        place,
        `The glossary does not explain "${text}".${advice}`,
        `Write it out, or add an entry to the glossary. Where it has to stay, ${place.file.endsWith('.mdx') ? 'write <Plain>...</Plain> round it, or ' : ''}add it to "plainAbbreviations" in site.yaml.`,
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

import { finding } from '../../findings/catalogue.ts';
import { hardness, readingAge, sentences } from '../../prose/readability.ts';
import { audienceOf } from '../audience.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { pageEntries } from '../entryLists.ts';
import type { Place } from '../../findings/finding.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Rule } from '../rule.ts';

/** No page is harder to read than the site allows for its readers. Lists, tables and headings are not counted: they hold no sentences. */
export const readingAges: Rule = ({ entries }) => {
  const limits = entries.site[0]?.data.plainEnglish.readingAge;
  if (limits === undefined) return [];
  return pageEntries(entries).flatMap((entry) => {
    const audience = audienceOf(entry);
    const paragraphs = blocksOf(entry).filter(({ kind }) => kind === 'paragraph');
    const age = ageOf(entry);
    if (age === null || age <= limits[audience]) return [];
    const hardest = hardestOf(paragraphs);
    return [
      finding(
        'reading-age',
        hardest?.place ?? { file: entry.file },
        `Most people can read this page from the age of ${age.toFixed(1)}.`,
        `The limit for "${audience}" is ${limits[audience]}. Use shorter words and shorter sentences. The hardest is: "${hardest?.text ?? ''}"`,
      ),
    ];
  });
};

const ageOf = perEntry((entry) =>
  readingAge(blocksOf(entry).flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []))),
);

/** The sentence that does most to make a page hard to read. */
function hardestOf(paragraphs: readonly Block[]): { text: string; place: Place } | undefined {
  return paragraphs
    .flatMap(({ text: paragraph, place }) =>
      sentences(paragraph).map(({ text, start }) => ({ text, place: place(start) })),
    )
    .toSorted((a, b) => hardness([b.text]) - hardness([a.text]))[0];
}

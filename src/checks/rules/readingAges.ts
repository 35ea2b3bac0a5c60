import { finding } from '../../findings/catalogue.ts';
import { readingAge } from '../../prose/readability.ts';
import { audienceOf } from '../audience.ts';
import { blocksOf } from '../block.ts';
import { pageEntries } from '../entryLists.ts';
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
    return [
      finding(
        'reading-age',
        paragraphs[0]?.place(0) ?? { file: entry.file },
        `Most people can read this page from the age of ${age.toFixed(1)}.`,
        `The site wants ${limits[audience]} at the most for "${audience}". Use shorter words and shorter sentences.`,
      ),
    ];
  });
};

const ageOf = perEntry((entry) =>
  readingAge(blocksOf(entry).flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []))),
);

import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { listOf } from '../../findings/nearest.ts';
import type { Entry } from '../../reader/entry.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import type { Review } from '../../schemas/review.ts';
import { blocksOf } from '../block.ts';
import { identifyingDetails, oneOfEach, tooMany } from '../identifyingDetails.ts';
import type { Rule } from '../rule.ts';

interface Detail {
  kind: string;
  text: string;
  file: string;
}

/** What all pages together tell of a review does not point to the person: each page alone may be harmless. */
export const reviewIdentity: Rule = ({ entries }) => {
  const others = livingEntries(entries).filter(({ file }) => !file.startsWith('reviews/'));
  return entries.reviews.flatMap((entry): Finding[] => {
    const told = [...ownDetails(entry), ...others.flatMap((other) => detailsAbout(entry, other))];
    const kinds = oneOfEach(told);
    if (kinds.length < tooMany) return [];
    return [
      finding(
        'review-identifiable',
        entry.place(['codeName']),
        `Taken together, what the site says about "${entry.data.codeName}" may identify one person: ${listOf(kinds.map(({ kind, text, file }) => `${kind} "${text}" (${file})`))}.`,
        'Read all of it with your data protection officer, and leave out what the learning does not need.',
      ),
    ];
  });
};

/** What the review itself tells: its fields for groups, and the details in its text. */
function ownDetails(entry: Entry<Review>): Detail[] {
  const { file, data } = entry;
  const fields = [
    ['age', data.ageGroup],
    ['ethnic group', data.ethnicGroup],
    ['area', data.area],
  ] as const;
  return [
    ...fields.flatMap(([kind, text]) => (text === undefined ? [] : [{ kind, text, file }])),
    ...blocksOf(entry).flatMap(({ text }) => inText(text, file)),
  ];
}

/** What another page tells in the blocks that name the review. */
function detailsAbout({ data: { codeName } }: Entry<Review>, other: Entry<unknown>): Detail[] {
  return blocksOf(other).flatMap(({ text }) =>
    text.includes(codeName) ? inText(text, other.file) : [],
  );
}

function inText(text: string, file: string): Detail[] {
  return identifyingDetails(text).map((detail) => ({ kind: detail.kind, text: detail.text, file }));
}

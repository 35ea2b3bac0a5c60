import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { shorten } from '../../reader/valueWords.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Rule } from '../rule.ts';

/** Slips of typing and pasting that readers stumble over. */
export const slips: Rule = ({ entries }) => livingEntries(entries).flatMap(slipsIn);

const slipsIn = perEntry((entry) =>
  blocksOf(entry).flatMap((block) => [...repeatedWord(block), ...runTogether(block)]),
);

/** Words that may well be written twice: "the day that that happened". */
const mayRepeat = new Set(['had', 'that', 'so', 'no', 'very', 'bye']);

function repeatedWord({ text, place }: Block): Finding[] {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}{2,}(?![\p{L}\p{N}'’-])/gu)];
  const twice = words.find((word, index) => {
    const before = words[index - 1];
    return (
      before !== undefined &&
      /^\p{Ll}/u.test(word[0]) &&
      before[0].toLowerCase() === word[0] &&
      /^\s+$/u.test(text.slice(before.index + before[0].length, word.index)) &&
      !mayRepeat.has(word[0])
    );
  });
  if (twice === undefined) return [];
  const first = words[words.indexOf(twice) - 1];
  return [
    finding(
      'word-repeated',
      place(first?.index ?? twice.index),
      `The word "${twice[0]}" is written twice in a row.`,
      'Delete one of the two.',
      {
        replace: text.slice(first?.index, twice.index + twice[0].length),
        with: first?.[0] ?? '',
      },
    ),
  ];
}

/** A line is short when no author would have broken it for its length. */
const shortLine = 45;

function runTogether({ text, kind, place }: Block): Finding[] {
  if (kind === 'field' || kind === 'cell') return [];
  const lines = text.split('\n').map((line) => line.trim());
  const before = lines.slice(0, -1);
  // Lines that are sentences read well as a paragraph.
  const isShort =
    before.length > 1 &&
    before.every(({ length }) => length < shortLine) &&
    before.some((line) => !/[.!?]$/u.test(line));
  if (!isShort) return [];
  return [
    finding(
      'text-run-together',
      place(0),
      `These ${lines.length} lines become one paragraph on the page: "${shorten(lines.join(' '))}".`,
      'For a list, start each with a hyphen and a space: - First point. For paragraphs, leave an empty line between them.',
    ),
  ];
}

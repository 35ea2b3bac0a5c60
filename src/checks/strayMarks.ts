import type { Cure } from '../findings/finding.ts';

/** Signs in a text that were meant as a mark and are shown as they were typed. */
export interface StrayMark {
  /** What readers see. */
  shown: string;
  /** Where it starts. */
  start: number;
  /** What to write instead. */
  advice: string;
  /** What to write instead; `null` where that is not certain. */
  cure: Cure | null;
}

interface Kind {
  pattern: RegExp;
  advice: string;
  /** What the sign becomes: in all lines of the text, when each of them starts with it. */
  instead?: { sign: RegExp; with: string };
}

const list = 'For a list, start each item on a new line with a hyphen and a space: - First point.';

const kinds: readonly Kind[] = [
  {
    pattern: /^#{2,6}\p{L}.*/gmu,
    advice: 'For a heading, put a space after the hash signs: ## Heading.',
    instead: { sign: /^#{2,6}(?=\p{L})/u, with: '$& ' },
  },
  {
    pattern:
      /^(?:#{1,6}|[-*+]|\d{1,2}[.)])[\u00A0\u2007\u202F].*|^[\u00A0\u2007\u202F]+[-*+] .*/gmu,
    advice:
      'The space beside the hash signs is a non-breaking space, copied with the text. Delete it and type an ordinary space.',
  },
  // Bullets of Word: each is on its own, or is a letter of a typeface of symbols.
  {
    pattern: /^[•●▪◦‣\uF0A7\uF0B7\uF0A8\uF0D8\uF0FC].*/gmu,
    advice: list,
    instead: { sign: /^[•●▪◦‣\uF0A7\uF0B7\uF0A8\uF0D8\uF0FC][\s\u00A0]*/u, with: '- ' },
  },
  {
    pattern: /^(?:[·–—✓➢][\t ]|(?:o|§|Ø)(?:\t| +(?=\p{L}))).*/gmu,
    advice: list,
    instead: { sign: /^(?:[·–—✓➢]|o|§|Ø)[\t ]+/u, with: '- ' },
  },
  { pattern: /^-\p{L}.*/gmu, advice: list, instead: { sign: /^-(?=\p{L})/u, with: '- ' } },
  {
    pattern: /^\d{1,2}[.)]\p{L}.*/gmu,
    advice: 'For a numbered list, put a space after the number: 1. First point.',
    instead: { sign: /^\d{1,2}[.)](?=\p{L})/u, with: '$& ' },
  },
  {
    pattern: /^\(?a[.)]\s.*\n\(?b[.)]\s.*/gmu,
    advice:
      'Lines with letters run together into one paragraph. Number them instead: 1. First point, each on a new line.',
  },
  {
    pattern: /^\|.*\|[\t ]*$/gmu,
    advice:
      'For a table, put a row of hyphens below the column names, one part for each column: | --- | --- |.',
  },
  {
    pattern: /^.*[\p{L}\p{N}).%]\t+\S.*\n.*[\p{L}\p{N}).%]\t+\S.*/gmu,
    advice:
      'A tab does not make columns. Write the table with | between its cells, or import it from a spreadsheet.',
  },
  {
    pattern: /\]\([/#]\S*|\]\(https?:\S*/gu,
    advice: 'For a link, close the bracket after the address: [the page](/groups/).',
  },
  {
    pattern: /\] \((?:\/|https?:)[^)]*\)?/gu,
    advice: 'For a link, leave no space between the two brackets: [the page](/groups/).',
  },
  {
    pattern: /\*\*(?:\S.{0,30})?/gu,
    advice:
      'For bold text, type two asterisks before and after it, with no spaces inside: **very important**.',
  },
];

/** Finds marks that did not work, each kind once. */
export function strayMarks(text: string): StrayMark[] {
  return kinds.flatMap(({ pattern, advice, instead }) => {
    const [found] = text.matchAll(pattern);
    return found === undefined
      ? []
      : [
          {
            shown: found[0],
            start: found.index,
            advice,
            cure: instead === undefined ? null : linesCure(text, instead),
          },
        ];
  });
}

/** Another sign at the start of every line; `null` when a line starts without it. */
function linesCure(text: string, { sign, with: other }: NonNullable<Kind['instead']>): Cure | null {
  const lines = text.split('\n');
  if (!lines.every((line) => sign.test(line))) return null;
  return { replace: text, with: lines.map((line) => line.replace(sign, other)).join('\n') };
}

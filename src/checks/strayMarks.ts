/** Signs in a text that were meant as a mark and are shown as they were typed. */
export interface StrayMark {
  /** What readers see. */
  shown: string;
  /** Where it starts. */
  start: number;
  /** What to write instead. */
  advice: string;
}

interface Kind {
  pattern: RegExp;
  advice: string;
}

const kinds: readonly Kind[] = [
  {
    pattern: /^#{2,6}\p{L}.*/gmu,
    advice: 'For a heading, put a space after the signs: ## Heading.',
  },
  {
    pattern: /^[•●▪◦‣].*/gmu,
    advice:
      'For a list, start each item on a line of its own with a hyphen and a space: - First point.',
  },
  {
    pattern: /^\|.*\|[\t ]*$/gmu,
    advice:
      'For a table, put a line of hyphens below the names of its columns, with as many parts: | --- | --- |.',
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
      'For bold text, write two stars before and two after it, with no space inside: **very important**.',
  },
];

/** Finds marks that did not work, each kind once. */
export function strayMarks(text: string): StrayMark[] {
  if (!/[#•●▪◦‣|\]*]/u.test(text)) return [];
  return kinds.flatMap(({ pattern, advice }) => {
    const [found] = text.matchAll(pattern);
    return found === undefined ? [] : [{ shown: found[0], start: found.index, advice }];
  });
}

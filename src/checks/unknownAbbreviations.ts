import type { TermFinder } from '../prose/termFinder.ts';
import { capitalRuns } from './capitalRuns.ts';

/** An unexplained abbreviation. */
export interface UnknownAbbreviation {
  /** As written in the text, without the s of a plural. */
  text: string;
  /** Where it starts. */
  start: number;
}

/** Abbreviations that everyone knows, and Roman numerals. */
const everyday = /^(?:[IVX]+|EU|GB|OK|TV|UK|PDF|CSV)$/u;

// Two to six capitals, or a capital and figures; not a part of a longer name such as WT18-ARR-01.
const abbreviation =
  /(?<![\p{L}\p{N}]|[\p{Lu}\p{N}]-)(\p{Lu}[\p{Lu}\p{N}]{1,5})s?(?![\p{L}\p{N}]|-[\p{Lu}\p{N}])/gu;

/**
 * The abbreviations in a text that neither the glossary nor the site explains.
 * @param find finds what the glossary explains
 * @param plain what the site calls plain
 */
export function unknownAbbreviations(
  text: string,
  find: TermFinder,
  plain: ReadonlySet<string>,
): UnknownAbbreviation[] {
  let rest = text;
  for (const { start, text: known } of [...find(text), ...capitalRuns(text)]) {
    rest = rest.slice(0, start) + ' '.repeat(known.length) + rest.slice(start + known.length);
  }
  return [...rest.matchAll(abbreviation)]
    .map((match) => ({ text: match[1] ?? '', start: match.index }))
    .filter(({ text: found }) => !everyday.test(found) && !plain.has(found));
}

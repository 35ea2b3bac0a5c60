/** Signs that mean something in few texts, and in which the two parsers have been seen to differ. */
const rareSigns =
  /[`\\\t\r~@^|{}_*<]|[\u{10000}-\u{10FFFF}]|!\[|\[.?\]|\]:|www\.|(?<!\]\()https?:/u;

/** Lines that may be code, quotations without words, and lines that open more blocks in each other than anybody writes. */
const rareLines = /^[\t ]*(?:import|export)\b|^(?:>[\t ]*)(?:>|$)|^(?:[>+\-\s]|\d+[.)]){16}/mu;

/** A line that starts with a component and goes on after it, or has one first in a list or quotation. */
const componentFirst = /^[>+\-\d.)\t ]*<[^>\n]*>[^\n]|^[>+\-\d.)\t ]+</mu;

const empty = /<[A-Z][A-Za-z]*(?: [A-Za-z]+="[^"<>\n]*")* ?\/>/gu;
const aroundWords = /<([A-Z][A-Za-z]*)(?: [A-Za-z]+="[^"<>\n]*")*>([^*<[\]\n]*)<\/\1>/gu;
const aroundBlocks = /^<(?:\/[A-Z][A-Za-z]*|[A-Z][A-Za-z]*(?: [A-Za-z]+="[^"<>\n]*")*)>$/gmu;
const boldWords = /\*\*(?=[\p{L}\p{N}])([^*<\n]*[\p{L}\p{N}.:?])\*\*/gu;

/**
 * Whether a text is written as nearly all are: paragraphs, headings, lists, quotations, links, bold words, and components
 * that are either alone on their line or within a sentence. Two parsers of different make read such a text to the same
 * tree, so the faster one may read it.
 */
export function isEveryday(text: string): boolean {
  if (rareLines.test(text) || componentFirst.test(text)) return false;
  const words = text.replace(empty, '').replace(aroundWords, '$2').replace(aroundBlocks, '');
  return !rareSigns.test(words.replace(boldWords, '$1'));
}

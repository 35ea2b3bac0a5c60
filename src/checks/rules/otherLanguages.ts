import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { componentName, isMdxElement } from '../../prose/mdxElement.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { plainText } from '../../prose/plainText.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import { perEntry } from '../../reader/perEntry.ts';
import { shorten } from '../../reader/valueWords.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import type { Rule } from '../rule.ts';

/** A page says that it is in English, and a program that reads it aloud takes its word: no passage is in another language. */
export const otherLanguages: Rule = ({ entries }) =>
  livingEntries(entries).flatMap(inOtherLanguage);

const inOtherLanguage = perEntry((entry): Finding[] => {
  // A page that says which language it is in is read aloud in it.
  if (typeof entry.data === 'object' && entry.data !== null && 'language' in entry.data) return [];
  const marked = (entry.body === null ? [] : nodesIn(entry.body))
    .filter((node) => isMdxElement(node) && componentName(node) === 'Lang')
    .map((node) => plainText(node));
  return blocksOf(entry).flatMap((block) => blockFindings(block, marked));
});

/** Small words without which no English sentence gets far, and which few other languages have. */
const english = new Set(
  'the of and to for with that are was were we our by from this have has not their they which who it be is you your can will a an as at on or in is into about if what when than some all only so but should may there each these before more few too it its my has had does how'.split(
    ' ',
  ),
);

/** From how many words on a text can be told: a list of names or a heading has too few. */
const fewest = 10;

/** Of a hundred words, how many small English words there are at least in the plainest text. */
const leastShare = 0.1;

function blockFindings({ text: whole, kind, place }: Block, marked: readonly string[]): Finding[] {
  if (kind === 'cell' || kind === 'heading') return [];
  const text = marked.reduce((rest, passage) => rest.replace(passage, ''), whole);
  const words = text.match(/(?<![\p{L}\p{N}'’-])\p{L}[\p{Ll}'’]*(?![\p{L}\p{N}])/gu) ?? [];
  const small = words.filter((word) => english.has(word.toLowerCase())).length;
  const isOther =
    isOtherScript(text) ||
    (words.length >= fewest && small < words.length * leastShare && isSentence(text));
  if (!isOther) return [];
  return [
    finding(
      'text-language',
      place(0),
      `This seems to be in another language: "${shorten(text)}".`,
      'Screen readers will read it as English. Say which language it is in: <Lang code="cy">the words</Lang>. A whole page in that language is a version (handbook/versions.md).',
    ),
  ];
}

/** Whether most letters are of another script, such as Arabic or Bengali. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= fewest && latin * 2 < letters;
}

/** Whether a text is a sentence, and no title or list of names. */
function isSentence(text: string): boolean {
  const commas = text.match(/[,;:|/]/gu)?.length ?? 0;
  return /[.!?]["”’)]?\s*$/u.test(text) && commas * 4 < (text.match(/\s+/gu)?.length ?? 0);
}

import { wordWorth } from './numberWords.ts';
import { fractionSizes } from './partsIn.ts';

const verbs = new Map([
  ['halved', 0.5],
  ['doubled', 2],
  ['trebled', 3],
  ['tripled', 3],
  ['quadrupled', 4],
]);
const size = [...fractionSizes.keys()].join('|');
const rises = 'r[io]se|risen|grew|grown|increased?|up|went up|gone up';
const falls = 'fell|fallen|dropped|decreased?|declined?|reduced|down|went down|gone down';
const many = '\\d+(?:\\.\\d+)?|\\p{L}+(?:-\\p{L}+)?';
const change = new RegExp(
  `(?<![\\p{L}\\d-])(?:(${rises})|(?:${falls})) (?:by )?(?:about |almost |nearly |around |just over |just under |more than )?(?:(?:(${many})[ -])?(${size})|(${many})(?: per cent| ?%))(?![\\p{L}\\d])`,
  'giu',
);
const verb = new RegExp(`(?<![\\p{L}-])(?:${[...verbs.keys()].join('|')})(?![\\p{L}-])`, 'giu');

/** How many times as large something is after the changes that a text tells: 0.25 for "fell by three quarters", 2 for "doubled". */
export function changesIn(text: string): number[] {
  const parts = [...text.matchAll(change)].flatMap(([, rise, count = 'a', fraction, percent]) => {
    const part =
      fraction === undefined
        ? wordWorth(percent ?? '') / 100
        : (/^an?$/iu.test(count) ? 1 : wordWorth(count)) /
          (fractionSizes.get(fraction.toLowerCase()) ?? 1);
    return Number.isFinite(part) ? [rise === undefined ? 1 - part : 1 + part] : [];
  });
  return [
    ...parts,
    ...[...text.matchAll(verb)].flatMap(([word]) => verbs.get(word.toLowerCase()) ?? []),
  ];
}

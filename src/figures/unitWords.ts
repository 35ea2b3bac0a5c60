import type { NumberInText } from '../prose/numbersIn.ts';
import type { PublishedDataset } from './publishedDataset.ts';
import { stemsIn } from './rowNames.ts';

/** What is counted, and how many are taken from it: "all contacts except 3". */
const exception = /(\p{L}+) (?:except|apart from|other than|bar|save|but)(?: for)?(?: the)?\s+$/iu;

/** Whether a number of a sentence counts what a dataset counts, as in "112 of the 291 contacts". */
export function unitFinder({
  columns,
}: Pick<PublishedDataset, 'columns'>): (sentence: string, number: NumberInText) => boolean {
  const units = new Set(
    columns.flatMap((column) =>
      column.type === 'count'
        ? column.unit.split(/\s(?:and|or)\s/u).flatMap((unit) => stemsIn(unit).slice(-1))
        : [],
    ),
  );
  return (sentence, { start, end }) => {
    const [, before = ''] = exception.exec(sentence.slice(0, start)) ?? [];
    if (stemsIn(before).some((stem) => units.has(stem))) return true;
    const [, next = ''] =
      /^\s+(?:of (?:the |all |these |those |our |its )*)?(?:[\d,]+ )?((?:[\p{L}’'-]+\s*){1,3})/u.exec(
        sentence.slice(end),
      ) ?? [];
    return stemsIn(next).some((stem) => units.has(stem));
  };
}

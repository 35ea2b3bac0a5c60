import type { PublishedDataset, PublishedRow } from './publishedDataset.ts';

/** Which rows of a dataset a sentence names. */
export type RowFinder = (sentence: string) => PublishedRow[];

/** Words that are in the names of rows and tell none of them from another. */
const common = new Set(
  'a an and all any at by each else every for from had has have in into is it made not of off on or other our out rest same such than that the their them these they this those to total was were when where which who with'.split(
    ' ',
  ),
);

/**
 * Finds the rows a sentence is about: it contains a row’s name, singular or plural, in full or as one of the things the
 * name lists ("Nurseries and pre-school settings"). A row for a different year does not count.
 */
export function rowFinder({ columns, key, rows }: PublishedDataset): RowFinder {
  const periods = key.filter((id) => columns.find((column) => column.id === id)?.type === 'period');
  const names = key.filter((id) => !periods.includes(id));
  const labels = columns
    .filter(({ id, type }) => type === 'text' || names.includes(id))
    .map(({ id }) => id);
  const known = rows.map((row) => ({
    row,
    years: periods.map((id) => yearsIn(row.cells[id]?.text ?? '').join()),
    parts: labels.flatMap((id) => partsOf(row.cells[id]?.text ?? '')),
  }));
  const allYears = new Set(known.flatMap(({ years }) => years));
  return (sentence) => {
    const said = new Set(stemsIn(sentence));
    const years = new Set(yearsIn(sentence).filter((year) => allYears.has(year)));
    return known
      .filter(({ years: own, parts }) => {
        const isYear = own.every((year) => years.has(year));
        if (names.length === 0) return own.length > 0 && isYear;
        return (
          (own.length === 0 || years.size === 0 || isYear) &&
          parts.some((part) => isSaid(part, said))
        );
      })
      .map(({ row }) => row);
  };
}

/** Whether the words of a name are said: all of them, or most of a long name. */
function isSaid(part: readonly string[], said: ReadonlySet<string>): boolean {
  const found = part.filter((stem) => said.has(stem)).length;
  return part.length < 4 ? found === part.length : found >= part.length * 0.6;
}

/** The things a name lists, each as word stems. A name with only common words is used in full. */
function partsOf(name: string): string[][] {
  const parts = name
    .split(/[,;:()/]|\s(?:and|or|&)\s/u)
    .map((part) => stemsIn(part).filter((stem) => !common.has(stem)))
    .filter((part) => part.length > 0);
  const whole = stemsIn(name);
  if (parts.length === 0) return whole.length === 0 || whole[0] === 'total' ? [] : [whole];
  return parts;
}

/** The words of a text, in lower case and in the singular. */
export function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length > 3
      ? word
          .replace(/ies$/u, 'y')
          .replace(/(?<=ss|x|ch|sh)es$/u, '')
          .replace(/(?<!s)s$/u, '')
      : word,
  );
}

/** The years, quarters and months that a text names, all in one spelling. */
function yearsIn(text: string): string[] {
  return [...text.matchAll(/\b((?:19|20)\d\d)(?:\s*[/–-]\s*(?:20)?(\d\d))?(?: (Q\d))?\b/gu)].map(
    ([, year = '', second = '', quarter = '']) => `${year}${second}${quarter}`,
  );
}

const units = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty',
].flatMap((words) => words.split(' '));
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The words for one to twenty. */
export const unitWords: readonly string[] = units;

/** What each word for a number is worth. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, 10 * (index + 3)]),
  ...['twenty', ...tens].flatMap((ten, row) =>
    units.slice(0, 9).flatMap((unit, index): [string, number][] => {
      const value = 10 * (row + 2) + index + 1;
      return [
        [`${ten}-${unit}`, value],
        [`${ten} ${unit}`, value],
      ];
    }),
  ),
]);

/**
 * The words for numbers as a piece of a regular expression. All 100 of them in a row would take longer to compile than the sample
 * takes to be searched. Of two words that begin alike the longer comes first, so that "fourteen" is not read as "four".
 */
export const numberWordPattern = `(?:twenty|${tens.join('|')})(?:[ -](?:${units.slice(0, 9).join('|')}))?|${units.slice(0, 19).toReversed().join('|')}`;

/** What a number is worth, in figures or in words; not a number for any other word. */
export function wordWorth(word: string): number {
  return numberWords.get(word.toLowerCase()) ?? Number(word);
}

const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** What Roman numerals are worth, as letters and as signs of their own. A single letter is taken for no numeral. */
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  roman.flatMap((letters, index): [string, number][] => [
    ...(letters.length > 1 ? [[letters, index + 1] as [string, number]] : []),
    [String.fromCharCode(0x2160 + index), index + 1],
    [String.fromCharCode(0x2170 + index), index + 1],
  ]),
);

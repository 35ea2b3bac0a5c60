import type { Recipe } from '../../schemas/recipe.ts';
import type { Signs } from './askedSigns.ts';
import type { ChosenTable } from './chosenTable.ts';

/** How a table was read, so that the next spreadsheet is read in the same way. */
export function tableRecipe(
  { range, header, headerRows }: ChosenTable,
  {
    sheet,
    ids,
    leftOut,
    signs,
  }: {
    /** The sheet; `null` for a .csv file. */
    sheet: string | null;
    /** The id of each column in the table; `null` for one that was left out. */
    ids: readonly (string | null)[];
    leftOut: readonly string[];
    signs: Signs;
  },
): Recipe {
  const columns = header.flatMap(({ text }, index): [string, string][] => {
    const id = ids[index] ?? null;
    return id === null ? [] : [[text, id]];
  });
  return {
    ...(sheet === null ? {} : { sheet }),
    start: range.split(':')[0] ?? '',
    header: headerRows,
    columns: Object.fromEntries(columns),
    ...(leftOut.length === 0 ? {} : { leftOut: [...leftOut] }),
    ...(Object.keys(signs).length === 0 ? {} : { signs }),
  };
}

/** The words in brackets at the end of a name that say what is counted: `Cost (pounds)`. Empty when there are none. */
export function unitInName(name: string): string {
  const [, unit = ''] = /\(([^()]+)\)\s*$/u.exec(name) ?? [];
  return /^(?:number|no|n|count|total)\.?$/iu.test(unit) ? '' : unit;
}

import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { BeforeAndAfter, ValueChange } from './pageChanges.ts';

/** The published figures of a table that differ: no list of changes shows a number that is hidden. */
export function figureChanges(
  path: string,
  { before, after }: Pick<BeforeAndAfter, 'before' | 'after'>,
): ValueChange[] {
  const id = path.replace(/^datasets\/|\.csv$/gu, '');
  const [old, now] = [before?.datasets.get(id), after?.datasets.get(id)];
  if (old === undefined || now === undefined)
    return [{ where: 'Figures', before: '', after: 'figures that cannot be compared yet' }];
  const [was, is] = [shownFigures(old), shownFigures(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((where) => {
    const [shownBefore = '', shownNow = ''] = [was.get(where), is.get(where)];
    return shownBefore === shownNow ? [] : [{ where, before: shownBefore, after: shownNow }];
  });
}

function shownFigures({ rows, columns, key }: PublishedDataset): Map<string, string> {
  const shown = columns.filter(({ id }) => !key.includes(id));
  return new Map(
    rows.flatMap((row) =>
      shown.map(({ id, label }) => [`${row.key}, ${label}`, row.cells[id]?.text ?? '']),
    ),
  );
}

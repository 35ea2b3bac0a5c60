import type { Place } from '../../findings/finding.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { planRows } from './planRows.ts';

/** Lists of ids within each of which an id may be used once. */
export function improvementIds(entries: Entries): { value: string; place: Place }[][] {
  return [
    ...entries.inspections.map((entry) => [
      ...idsIn(entry, 'findings', entry.data.findings),
      ...idsIn(entry, 'recommendations', entry.data.recommendations),
    ]),
    ...entries.scales.map((entry) => idsIn(entry, 'scales', entry.data.scales)),
    ...entries.measures.map((entry) => idsIn(entry, 'indicators', entry.data.indicators)),
    ...entries.risks.map((entry) => idsIn(entry, 'risks', entry.data.risks)),
    ...entries.plans.flatMap((entry) => [
      idsIn(entry, 'themes', entry.data.themes),
      planRows(entry).map(({ row, path }) => ({
        value: row.id,
        place: entry.place([...path, 'id']),
      })),
    ]),
  ];
}

function idsIn(
  entry: Entry<unknown>,
  field: string,
  items: readonly { id: string }[],
): { value: string; place: Place }[] {
  return items.map(({ id }, index) => ({ value: id, place: entry.place([field, index, 'id']) }));
}

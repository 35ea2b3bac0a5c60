import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, spellingCure } from '../../findings/nearest.ts';
import type { Entries } from '../../reader/entry.ts';
import type { KindRow } from '../kindTables.ts';
import { kindTables, wrongKind } from '../kindTables.ts';
import type { Rule } from '../rule.ts';

/** No one attended more meetings than were held, and groups and agencies have the same names as on their pages. */
export const attendance: Rule = ({ entries }) => [
  ...wrongKind(entries, 'attendance'),
  ...kindTables(entries, 'attendance', ['group', 'agency', 'meetings', 'attended']).flatMap(
    ({ rows, findings }) => [
      ...findings,
      ...rows.flatMap((row) => [
        ...tooMany(row),
        ...unknownName(row, 'group', entries),
        ...unknownName(row, 'agency', entries),
      ]),
    ],
  ),
];

function tooMany(row: KindRow): Finding[] {
  const [meetings, attended] = [row.number('meetings'), row.number('attended')];
  if (meetings === null || attended === null || attended <= meetings) return [];
  return [
    finding(
      'attendance-over',
      row.place('attended'),
      `${row.text('agency')} came to ${attended} meetings, but there were only ${meetings}.`,
      'Correct one of the two numbers.',
    ),
  ];
}

function unknownName(row: KindRow, column: 'group' | 'agency', entries: Entries): Finding[] {
  const list = column === 'group' ? entries.groups : entries.agencies;
  const titles = list.map(({ data }) => data.title);
  const name = row.text(column);
  if (titles.includes(name)) return [];
  return [
    finding(
      'table-kind',
      row.place(column),
      `There is no ${column} called "${name}".${didYouMean(name, titles)}`,
      `Write the name as it is on the page of the ${column}.`,
      spellingCure(name, titles),
    ),
  ];
}

import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { KindRow } from '../kindTables.ts';
import { kindTables, wrongKind } from '../kindTables.ts';
import type { Rule } from '../rule.ts';

const parts = ['Income', 'Spending', 'Reserves', 'In kind'];
const [atStart, atEnd] = ['At the start', 'At the end'];

/** Accounts add up: the reserves at the start, with the income and without the spending, are those at the end. */
export const accounts: Rule = ({ entries }) => [
  ...wrongKind(entries, 'accounts'),
  ...kindTables(entries, 'accounts', ['year', 'part', 'head', 'amount']).flatMap(
    ({ rows, findings }) => [...findings, ...rows.flatMap(unknownPart), ...sums(rows)],
  ),
];

function unknownPart(row: KindRow): Finding[] {
  const part = row.text('part');
  if (parts.includes(part)) return [];
  return [
    finding(
      'table-kind',
      row.place('part'),
      `"${part}" is not a part of the accounts.`,
      `The parts are: ${parts.join(', ')}.`,
    ),
  ];
}

function sums(rows: readonly KindRow[]): Finding[] {
  const byYear = [...Map.groupBy(rows, (row) => row.text('year'))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return byYear.flatMap(([year, own], index) => {
    const reserve = (of: readonly KindRow[], head: string) =>
      of.find((row) => row.text('part') === 'Reserves' && row.text('head') === head);
    const sum = (part: string) =>
      own
        .filter((row) => row.text('part') === part)
        .reduce((all, row) => all + (row.number('amount') ?? Number.NaN), 0);
    const [start, end] = [reserve(own, atStart), reserve(own, atEnd)];
    const before = reserve(byYear[index - 1]?.[1] ?? [], atEnd);
    const expected = (start?.number('amount') ?? Number.NaN) + sum('Income') - sum('Spending');
    const opening = before?.number('amount') ?? null;
    return [
      ...(end === undefined || Number.isNaN(expected) || end.number('amount') === expected
        ? []
        : [
            finding(
              'accounts-sum',
              end.place('amount'),
              `The reserves at the end of ${year} are ${end.text('amount')}, but those at the start plus the income less the spending are ${expected}.`,
              'Correct the wrong figure, or add the missing head.',
            ),
          ]),
      ...(start === undefined || opening === null || start.number('amount') === opening
        ? []
        : [
            finding(
              'accounts-sum',
              start.place('amount'),
              `The reserves at the start of ${year} are ${start.text('amount')}, but those at the end of the year before were ${opening}.`,
              'Correct one of the two.',
            ),
          ]),
    ];
  });
}

import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { planRows } from '../../model/improvement/planRows.ts';
import { isBefore } from '../../model/partialDate.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';

/** Dates follow one another: start, due, expected; and whatever is dated is in the order of time. */
export const planDates: Rule = ({ entries }) => [
  ...entries.plans.flatMap((entry) => [
    ...(isBefore(entry.data.asAt, entry.data.started)
      ? [
          finding(
            'due-before-start',
            entry.place(['asAt']),
            `Progress is stated as at ${entry.data.asAt}, before the plan started (${entry.data.started}).`,
            'Correct "started" or "asAt".',
          ),
        ]
      : []),
    ...outOfOrder(
      entry,
      ['updates'],
      'date',
      entry.data.updates.map(({ date }) => date),
    ),
    ...planRows(entry).flatMap(({ row, path }): Finding[] => {
      const { by, expected } = row.due ?? {};
      return [
        ...(row.start !== undefined && by !== undefined && isBefore(by, row.start)
          ? [
              finding(
                'due-before-start',
                entry.place([...path, 'due', 'by']),
                `This is due by ${by}, before it starts (${row.start}).`,
                'Correct "start" or "by".',
              ),
            ]
          : []),
        ...(by !== undefined && expected !== undefined && isBefore(expected, by)
          ? [
              finding(
                'due-before-start',
                entry.place([...path, 'due', 'expected']),
                `This is expected by ${expected}, before it is due (${by}).`,
                'Remove "expected", or correct it: it is for a later date.',
              ),
            ]
          : []),
        ...outOfOrder(
          entry,
          [...path, 'notes'],
          'date',
          row.notes.map(({ date }) => date),
        ),
      ];
    }),
  ]),
  ...entries.measures.flatMap((entry) =>
    entry.data.indicators.flatMap(({ actuals }, index) =>
      outOfOrder(
        entry,
        ['indicators', index, 'actuals'],
        'period',
        actuals.map(({ period }) => period),
      ),
    ),
  ),
  ...entries.inspections.flatMap((entry) => {
    const { from, to, published } = entry.data.dates;
    const end = to ?? from;
    return [
      ...(from !== undefined && to !== undefined && isBefore(to, from)
        ? [
            finding(
              'due-before-start',
              entry.place(['dates', 'to']),
              `The inspection ends (${to}) before it starts (${from}).`,
              'Correct one of the two dates.',
            ),
          ]
        : []),
      ...(end !== undefined && published !== undefined && isBefore(published, end)
        ? [
            finding(
              'due-before-start',
              entry.place(['dates', 'published']),
              `The report is published (${published}) before the inspection ends (${end}).`,
              'Correct one of the two dates.',
            ),
          ]
        : []),
    ];
  }),
];

/** The entries of a list whose date lies before that of the entry above. */
function outOfOrder(
  entry: Entry<unknown>,
  path: readonly (string | number)[],
  field: string,
  dates: readonly string[],
): Finding[] {
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    if (before === undefined || !isBefore(date, before)) return [];
    return [
      finding(
        'dates-order',
        entry.place([...path, index, field]),
        `This entry (${date}) is listed after a later one (${before}).`,
        'List the oldest first.',
      ),
    ];
  });
}

import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';

/** The dates of a report follow its status: a period, then approval, then publication, then copies and corrections. */
export const reportDates: Rule = ({ entries }) =>
  entries.reports.flatMap((entry) => {
    const record = entries.signOffs.find(({ id }) => id === entry.id);
    return [...ownDates(entry), ...(record === undefined ? [] : recordDates(record, entry))];
  });

function ownDates(entry: Entry<DataOf<'reports'>>): Finding[] {
  const { status, approved, published, period } = entry.data;
  const fault = (path: string[], message: string, hint: string) => [
    finding('report-dates', entry.place(path), message, hint),
  ];
  return [
    ...(status !== 'draft' && approved === undefined
      ? fault(
          ['status'],
          `This report is ${status}, and nothing says when it was approved.`,
          'Give the day under "approved".',
        )
      : []),
    ...(status === 'published' && published === undefined
      ? fault(
          ['status'],
          'This report is published, and nothing says when.',
          'Give the day under "published".',
        )
      : []),
    ...(status === 'draft' && approved !== undefined
      ? fault(
          ['approved'],
          'This report is a draft and has a day of approval.',
          'Delete the day, or set "status: approved".',
        )
      : []),
    ...(status !== 'published' && published !== undefined
      ? fault(
          ['published'],
          `This report is ${status === 'draft' ? 'a draft' : 'not published'} and has a day of publication.`,
          'Delete the day, or set "status: published".',
        )
      : []),
    ...(approved !== undefined && approved < period.from
      ? fault(
          ['approved'],
          `This report was approved on ${approved}, before its period starts (${period.from}).`,
          'Correct one of the two dates.',
        )
      : []),
    ...(approved !== undefined && published !== undefined && published < approved
      ? fault(
          ['published'],
          `This report was published on ${published}, before it was approved (${approved}).`,
          'Correct one of the two dates.',
        )
      : []),
  ];
}

function recordDates(
  record: Entry<DataOf<'signOffs'>>,
  { data: { published, period } }: Entry<DataOf<'reports'>>,
): Finding[] {
  const { signatures, recipients, corrections } = record.data;
  return [
    ...signatures.flatMap(({ date, post }, index) => {
      if (date < period.from) {
        return [
          finding(
            'report-dates',
            record.place(['signatures', index, 'date']),
            `The ${post} signed on ${date}, before the period of the report starts (${period.from}).`,
            'Correct the date.',
          ),
        ];
      }
      return published !== undefined && date > published
        ? [
            finding(
              'report-dates',
              record.place(['signatures', index, 'date']),
              `The ${post} signed on ${date}, after the report was published (${published}).`,
              'Correct the date, or record a correction.',
            ),
          ]
        : [];
    }),
    ...[
      ...recipients.map(({ sent }, index) => ({
        date: sent,
        path: ['recipients', index, 'sent'],
        what: 'A copy was sent',
      })),
      ...corrections.map(({ date }, index) => ({
        date,
        path: ['corrections', index, 'date'],
        what: 'A correction was made',
      })),
    ].flatMap(({ date, path, what }) => {
      if (published === undefined)
        return [
          finding(
            'report-dates',
            record.place(path),
            `${what} on ${date}, and the report has not been published.`,
            'Give the day of publication in report.yaml, or take this away.',
          ),
        ];
      return date < published
        ? [
            finding(
              'report-dates',
              record.place(path),
              `${what} on ${date}, before the report was published (${published}).`,
              'Correct one of the two dates.',
            ),
          ]
        : [];
    }),
  ];
}

import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import { signatureDayFault } from '../../reports/signatureDay.ts';
import type { Rule } from '../rule.ts';

/** The dates of a report follow its status: a period, then approval, then publication, then copies and corrections. */
export const reportDates: Rule = ({ entries }) =>
  entries.reports.flatMap((entry) => {
    const record = entries.signOffs.find(({ id }) => id === entry.id);
    const today = entries.site[0]?.data.referenceDate;
    return [
      ...ownDates(entry),
      ...(record === undefined || today === undefined ? [] : recordDates(record, entry, today)),
    ];
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
          `This report is ${status}, but has no date of approval.`,
          'Give the date under "approved".',
        )
      : []),
    ...(status === 'published' && published === undefined
      ? fault(
          ['status'],
          'This report is published, but has no date of publication.',
          'Give the date under "published".',
        )
      : []),
    ...(status === 'draft' && approved !== undefined
      ? fault(
          ['approved'],
          'This report is a draft, but has a date of approval.',
          'Delete the date, or set "status: approved".',
        )
      : []),
    ...(status !== 'published' && published !== undefined
      ? fault(
          ['published'],
          `This report is ${status === 'draft' ? 'a draft' : 'not published'} but has a date of publication.`,
          'Delete the date, or set "status: published".',
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

/** What has happened to a report after it was written, on a day that can be. */
function recordDates(
  record: Entry<DataOf<'signOffs'>>,
  { data: { published, period } }: Entry<DataOf<'reports'>>,
  today: string,
): Finding[] {
  const { signatures, recipients, corrections } = record.data;
  const days = { periodTo: period.to, published, today };
  return [
    ...signatures.flatMap(({ date, post }, index) => {
      const fault = signatureDayFault(date, days);
      return fault === null
        ? []
        : [
            finding(
              'report-dates',
              record.place(['signatures', index, 'date']),
              `The ${post} cannot have signed on this day: ${fault.message}`,
              fault.hint,
            ),
          ];
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
      const fault = (message: string, hint: string): Finding[] => [
        finding('report-dates', record.place(path), message, hint),
      ];
      if (published === undefined)
        return fault(
          `${what} on ${date}, but the report has not been published.`,
          'Give the date of publication in report.yaml, or remove this.',
        );
      if (date < published)
        return fault(
          `${what} on ${date}, before the report was published (${published}).`,
          'Correct one of the two dates.',
        );
      return date > today
        ? fault(
            `${what} on ${date}, which is after the reference date of the site (${today}).`,
            'Correct the date, or update "referenceDate" in site.yaml.',
          )
        : [];
    }),
  ];
}

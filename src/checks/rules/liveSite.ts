import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { daysAfter } from '../../reports/recordedProcess.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import type { Rule } from '../rule.ts';

/** A live site has addresses and dates that are true on its reference date. */
export const liveSite: Rule = ({ entries }) => {
  const [site] = entries.site;
  if (site?.data.status !== 'live') return [];
  const today = site.data.referenceDate;
  return [
    ...exampleAddresses(site),
    ...futureDates(entries, today),
    ...lateReports(entries, today),
  ];
};

/** The addresses that a new site starts with, and those of examples everywhere. They belong to no one. */
const placeholder = /^(?:www\.)?partnership\.example$|(?:^|\.)example\.(?:com|net|org)$/u;

/** Addresses that came with the first files of the site and were never changed. */
function exampleAddresses(site: Entries['site'][number]): Finding[] {
  const { url, publisher, urgentHelp } = site.data;
  const addresses: [path: (string | number)[], address: string | undefined][] = [
    [['url'], url],
    [['publisher', 'contact', 'url'], publisher.contact.url],
    ...urgentHelp.contacts.map((contact, index): [(string | number)[], string | undefined] => [
      ['urgentHelp', 'contacts', index, 'url'],
      contact.url,
    ]),
  ];
  return addresses.flatMap(([path, address]) =>
    address !== undefined && placeholder.test(new URL(address).hostname)
      ? [
          finding(
            'address-example',
            site.place(path),
            `This site is live, but "${address}" is only an example address.`,
            'Write the real address, or set "status: demonstration" until you have one.',
          ),
        ]
      : [],
  );
}

/** What readers would be told has happened, and is after the reference date. */
function futureDates(entries: Entries, today: string): Finding[] {
  const future = (entry: Entry<unknown>, path: string[], date: unknown): Finding[] =>
    typeof date === 'string' && date > today
      ? [
          finding(
            'date-future',
            entry.place(path),
            `"${path.at(-1) ?? ''}" is ${date}, after the reference date of the site (${today}).`,
            'Correct the date, or set "referenceDate" in site.yaml to the day of publication.',
          ),
        ]
      : [];
  return livingEntries(entries).flatMap((entry) => {
    const { data } = entry;
    if (typeof data !== 'object' || data === null) return [];
    return ['reviewed', 'revised', 'approved', 'published'].flatMap((field) =>
      field in data ? future(entry, [field], (data as Record<string, unknown>)[field]) : [],
    );
  });
}

/** Drafts of reports whose last day for publication has passed. */
function lateReports(entries: Entries, today: string): Finding[] {
  return entries.reports.flatMap((entry) => {
    const { status, period, answers } = entry.data;
    if (status !== 'draft') return [];
    const days = entries.requirements
      .filter(({ id }) => answers.includes(id))
      .flatMap(({ data }) => data.requirements)
      .flatMap(({ record, withinDays }) => (record === 'published' ? (withinDays ?? []) : []));
    if (days.length === 0) return [];
    const latest = daysAfter(period.to, Math.min(...days));
    return latest < today
      ? [
          finding(
            'report-late',
            entry.place(['status']),
            `This report was due to be published by ${latest}, but it was still a draft on ${today}.`,
            'Publish it as soon as it is signed, and explain in the report why it is late.',
          ),
        ]
      : [];
  });
}

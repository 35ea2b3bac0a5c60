import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { listOf } from '../../findings/nearest.ts';
import type { DataOf, Entries, Entry } from '../../reader/entry.ts';
import { textDigests } from '../../reports/digest.ts';
import { frozenReport } from '../../model/frozenReport.ts';
import { partnerFault, partnersAmong } from '../../reports/partners.ts';
import {
  changesSince,
  isUnchanged,
  lastSigned,
  missingPartners,
  recordFaults,
} from '../../reports/signOff.ts';
import { changesText, signedTexts } from '../../reports/signedTexts.ts';
import type { FrozenPartner } from '../../schemas/frozenFacts.ts';
import type { Rule } from '../rule.ts';

/** Reports are signed by every safeguarding partner, and nothing has changed since. */
export const signOffs: Rule = ({ entries, texts }) => [
  ...entries.signOffs.flatMap((entry): Finding[] => {
    if (!entries.reports.some(({ id }) => id === entry.id)) {
      return entries.ids.reports.has(entry.id)
        ? []
        : [
            finding(
              'file-missing',
              { file: `reports/${entry.id}/report.yaml` },
              `There are signatures for the report "${entry.id}", but no report.yaml.`,
              'Add the file, or restore it from the last version.',
            ),
          ];
    }
    return [...signatureFindings(entry, entries), ...digestFindings(entry, entries, texts)];
  }),
  ...entries.reports.flatMap((entry) => missingFindings(entry, entries)),
  ...[
    ...entries.frozenFacts,
    ...entries.frozenFigures,
    ...entries.frozenPictures.map(({ year, file }) => ({ id: year, file })),
  ]
    .filter(({ id }) => !entries.ids.signOffs.has(yearOf(id)))
    .map(({ id, file }) =>
      finding(
        'frozen-unsigned',
        { file },
        `There are frozen copies for the report "${yearOf(id)}", but no one has signed it.`,
        `Delete the folder reports/${yearOf(id)}/frozen: "npm run sign-off" makes it when the report is signed. Or restore sign-off.yaml from the last version.`,
      ),
    ),
];

function yearOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Those who may sign a report and those who may sign a correction of it; `null` when a page that may say so cannot be read. */
function signatories(
  year: string,
  entries: Entries,
): Record<'signatures' | 'corrections', readonly FrozenPartner[]> | null {
  const frozen = frozenReport(year, entries);
  if (frozen !== null) {
    const { partners, successors } = frozen.facts;
    return { signatures: partners, corrections: [...partners, ...successors] };
  }
  if (entries.ids.agencies.size !== entries.agencies.length) return null;
  const partners = partnersAmong(entries.agencies.map(({ id, data }) => ({ ...data, id })));
  return { signatures: partners, corrections: partners };
}

function signatureFindings(entry: Entry<DataOf<'signOffs'>>, entries: Entries): Finding[] {
  const allowed = signatories(entry.id, entries);
  if (allowed === null) return [];
  const agencies = entries.agencies.map(({ id, data: { title } }) => ({ id, title }));
  return (['signatures', 'corrections'] as const).flatMap((name) =>
    entry.data[name].flatMap((signer, index) => {
      const fault = partnerFault(signer, allowed[name], agencies);
      return fault === null
        ? []
        : [
            finding(
              'sign-off-partner',
              entry.place([name, index, fault.field]),
              fault.message,
              fault.hint,
            ),
          ];
    }),
  );
}

function digestFindings(
  entry: Entry<DataOf<'signOffs'>>,
  entries: Entries,
  texts: ReadonlyMap<string, string>,
): Finding[] {
  const faults = recordFaults(entry.data);
  if (faults.length > 0) {
    return faults.map(({ path, message }) =>
      finding(
        'sign-off-record',
        entry.place(path),
        message,
        'Restore the file from the last version, or sign again with "npm run sign-off".',
      ),
    );
  }
  const current = textDigests(signedTexts(entry.id, entries, texts, entry.data));
  const changes = changesSince(lastSigned(entry.data), current);
  if (isUnchanged(changes)) return [];
  const { signatures, corrections } = entry.data;
  const last = corrections.at(-1) ?? signatures.at(-1);
  return [
    finding(
      'sign-off-broken',
      entry.place([
        corrections.length > 0 ? 'corrections' : 'signatures',
        (corrections.length || signatures.length) - 1,
        'digest',
      ]),
      `The report has changed since the ${last?.post ?? ''} signed on ${last?.date ?? ''}. ${changesText(changes)}`,
      `Restore the files, or have the change signed: npm run sign-off -- ${entry.id} --help explains how.`,
    ),
  ];
}

function missingFindings(entry: Entry<DataOf<'reports'>>, entries: Entries): Finding[] {
  const { status } = entry.data;
  const partners = signatories(entry.id, entries)?.signatures.map(({ id }) => id);
  if (status === 'draft' || partners === undefined) return [];
  if (entries.ids.signOffs.has(entry.id) && !entries.signOffs.some(({ id }) => id === entry.id))
    return [];
  const missing = missingPartners(
    entries.signOffs.find(({ id }) => id === entry.id)?.data ?? null,
    partners,
  );
  if (missing.length === 0) return [];
  return [
    finding(
      'sign-off-missing',
      entry.place(['status']),
      `This report is ${status}, but ${missing.length === partners.length ? 'no safeguarding partner has' : 'not every safeguarding partner has'} signed it. Missing: ${listOf(missing)}.`,
      `Ask them to sign: npm run sign-off -- ${entry.id} --post "..." --organisation ${missing[0] ?? ''} --date ... Or set "status: draft".`,
    ),
  ];
}

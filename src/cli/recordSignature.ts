import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { digestOf, textDigests } from '../reports/digest.ts';
import { partnerFault } from '../reports/partners.ts';
import {
  changesSince,
  isUnchanged,
  lastSigned,
  withCorrection,
  withSignature,
} from '../reports/signOff.ts';
import { changesText } from '../reports/signedTexts.ts';
import type { Correction } from '../schemas/correction.ts';
import { IsoDateSchema } from '../schemas/isoDate.ts';
import type { SignOff } from '../schemas/signOff.ts';
import type { Signature } from '../schemas/signature.ts';
import type { OpenedReport } from './signedReport.ts';
import { signOffFile } from './signOffFile.ts';

type Signer = Pick<Signature, 'post' | 'organisation' | 'date'>;

/** Findings about a report that a signature puts right. */
const putRightBySigning = new Set(['sign-off-missing', 'sign-off-broken', 'report-dates']);

/** Records a signature. Gives the exit code. */
export async function sign(opened: OpenedReport, signer: Signer, again: boolean): Promise<number> {
  refuseStrangers(opened, signer);
  const { year, report, texts } = opened;
  if (again && report.status === 'published') {
    throw new Error(
      'The report is published: its signatures stay. Record a correction with --what and --why.',
    );
  }
  const record = again ? null : opened.record;
  const salt = record?.salt ?? randomBytes(16).toString('hex');
  const digests = textDigests(texts(salt));
  if (record !== null) {
    const changes = changesSince(lastSigned(record), digests);
    if (!isUnchanged(changes)) {
      throw new Error(
        report.status === 'published'
          ? `The report is published, and has changed since it was signed. ${changesText(changes)} Put it back, or record what was corrected and why: npm run sign-off -- ${year} --post "${signer.post}" --organisation ${signer.organisation} --date ${signer.date} --what "..." --why "..."`
          : `The report has changed since it was first signed. ${changesText(changes)} Put it back, or begin anew with --again.`,
      );
    }
    if (record.signatures.some(({ organisation }) => organisation === signer.organisation)) {
      throw new Error(
        report.status === 'published'
          ? `${signer.organisation} has signed this report before, and it is published: there is nothing to sign.`
          : `${signer.organisation} has signed this report before. To begin anew use --again.`,
      );
    }
  }
  if (await hasOtherErrors(opened)) return 1;
  write(opened, withSignature(record, signer, salt, digests));
  process.stdout.write(
    [
      `Recorded: the ${signer.post} signed ${year} on ${signer.date}, ${digests.length} texts.`,
      `Digest: ${digestOf(digests)}`,
      'Note the digest in the minutes of the meeting.',
      '',
    ].join('\n'),
  );
  return 0;
}

/** Records a correction of a published report. Gives the exit code. */
export async function correct(
  opened: OpenedReport,
  correction: Signer & Pick<Correction, 'what' | 'why'>,
): Promise<number> {
  refuseStrangers(opened, correction);
  const { year, report, record, texts } = opened;
  if (record === null || report.status !== 'published' || report.published === undefined) {
    throw new Error(
      'Only a published report is corrected. Before that, sign it again with --again.',
    );
  }
  if (correction.date < report.published) {
    throw new Error(
      `${correction.date} lies before the publication of the report (${report.published}).`,
    );
  }
  const digests = textDigests(texts(record.salt));
  const changes = changesSince(lastSigned(record), digests);
  if (isUnchanged(changes)) {
    throw new Error(
      'Nothing has changed since the last signature, so there is nothing to correct.',
    );
  }
  if (await hasOtherErrors(opened)) return 1;
  write(opened, withCorrection(record, correction, digests));
  process.stdout.write(
    `Recorded the correction of ${year}. ${changesText(changes)}\nDigest after it: ${digestOf(digests)}\n`,
  );
  return 0;
}

/** Throws when the signature is not that of a safeguarding partner, or its day cannot be. */
function refuseStrangers(
  { entries, report }: OpenedReport,
  { post, organisation, date }: Signer,
): void {
  if (!IsoDateSchema.safeParse(date).success) {
    throw new Error(`"${date}" is not a day. Write year-month-day, for example 2020-09-15.`);
  }
  if (date < report.period.from) {
    throw new Error(`${date} lies before the period of the report (from ${report.period.from}).`);
  }
  const agencies = entries.agencies.map(({ id, data }) => ({ ...data, id }));
  const fault = partnerFault(post, organisation, agencies);
  if (fault !== null) throw new Error(`${fault.message} ${fault.hint}`);
}

/** Prints the errors that a signature would not put right, and says whether there are any. */
async function hasOtherErrors({ files, year }: OpenedReport): Promise<boolean> {
  const { findings } = await checkContent(files);
  const others = findings.filter(
    ({ severity, code, file }) =>
      severity === 'error' && !(putRightBySigning.has(code) && file.startsWith(`reports/${year}/`)),
  );
  if (others.length > 0) process.stdout.write(reporters.human(others));
  return others.length > 0;
}

function write({ contentFolder, year }: OpenedReport, record: SignOff): void {
  writeFileSync(join(contentFolder, 'reports', year, 'sign-off.yaml'), signOffFile(record));
}

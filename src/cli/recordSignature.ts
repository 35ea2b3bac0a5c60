import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { openWarnings } from '../checks/unresolved.ts';
import type { FrozenReport } from '../model/frozenReport.ts';
import type { Partnership, Report } from '../model/partnership.ts';
import type { SignedContent } from '../reports/digest.ts';
import { digestOf, textDigests } from '../reports/digest.ts';
import { freeze } from '../reports/freeze.ts';
import { frozenFiles } from '../reports/frozenFiles.ts';
import { partnersAmong } from '../reports/partners.ts';
import {
  changesSince,
  isUnchanged,
  lastSigned,
  withCorrection,
  withSignature,
} from '../reports/signOff.ts';
import { changesText, signedValues } from '../reports/signedTexts.ts';
import type { Correction } from '../schemas/correction.ts';
import type { SignOff } from '../schemas/signOff.ts';
import type { SignedText } from '../schemas/signature.ts';
import { forgetPdf } from './keptPdfs.ts';
import { signOffFile } from './signOffFile.ts';
import type { OpenedReport } from './signedReport.ts';
import { coveredTexts, partnershipOf } from './signedReport.ts';
import type { Signer } from './signRefusal.ts';
import { refuseCorrector, refuseSigner, refuseUnfinished } from './signRefusal.ts';

/** What became of a signature or a correction. */
export interface Recorded {
  isRecorded: boolean;
  /** What is to be told, whether it was recorded or why not. */
  words: string;
}

/** Findings about a report that a signature puts right. */
const putRightBySigning = new Set([
  'sign-off-missing',
  'sign-off-broken',
  'report-dates',
  'report-unresolved',
  'frozen-unsigned',
]);

/**
 * Records a signature. Throws, with the reason, when it cannot be.
 * @param opened the report
 * @param signer who signed, and when
 * @param again whether to forget the signatures so far
 * @param today the day on which the command runs
 */
export async function sign(
  opened: OpenedReport,
  signer: Signer,
  again: boolean,
  today: string,
): Promise<Recorded> {
  const { year, entry } = opened;
  const isPublished = entry.data.status === 'published';
  if (again && isPublished) {
    throw new Error(
      'The report is published, so its signatures cannot be discarded. Record a correction with --what and --why.',
    );
  }
  const partnership = await partnershipOf(opened);
  const record = again ? null : opened.record;
  const written = reportIn(partnership, year);
  const report = record === null ? { ...written, frozen: null } : written;
  // A published report can only be changed by a correction, whoever signs it and when.
  if (record !== null && isPublished) refuseSecond(opened, record, signer);
  refuseSigner(signer, { report, partnership, today });
  if (record !== null) refuseSecond(opened, record, signer);
  const open = await openFindings(opened, true);
  if (open !== null) return { isRecorded: false, words: open };
  refuseUnfinished({ report, partnership, today });
  const frozen =
    record === null ? freeze({ entry, report, entries: opened.entries, partnership }) : null;
  const digests =
    frozen === null
      ? textDigests(coveredTexts(opened, record ?? { version: 2 }))
      : frozenDigests(opened, frozen);
  if (frozen !== null) writeFrozen(opened, frozen);
  write(opened, withSignature(record, signer, digests));
  const words = [
    `Recorded: the ${signer.post} signed ${year} on ${signer.date}, ${digests.length} texts.`,
    `Digest: ${digestOf(digests)}`,
    'Note the digest in the minutes of the meeting.',
    '',
  ].join('\n');
  return { isRecorded: true, words };
}

/** Throws when a report has changed since the first signature, or the same body has signed before. */
function refuseSecond(opened: OpenedReport, record: SignOff, signer: Signer): void {
  const { year, entry } = opened;
  const isPublished = entry.data.status === 'published';
  const changes = changesSince(lastSigned(record), textDigests(coveredTexts(opened, record)));
  if (!isUnchanged(changes)) {
    throw new Error(
      isPublished
        ? `The report is published, and has changed since it was signed. ${changesText(changes)} Undo the change, or record what was corrected and why: npm run sign-off -- ${year} --post "${signer.post}" --organisation ${signer.organisation} --date ${signer.date} --what "..." --why "..."`
        : `The report has changed since it was first signed. ${changesText(changes)} Undo the change, or start again with --again.`,
    );
  }
  if (record.signatures.some(({ organisation }) => organisation === signer.organisation)) {
    throw new Error(
      isPublished
        ? `${signer.organisation} has already signed this report, and it is published, so there is nothing to sign.`
        : `${signer.organisation} has already signed this report. To start again, use --again.`,
    );
  }
}

/** What a correction says, and the datasets it takes figures from again. */
export type GivenCorrection = Signer & Pick<Correction, 'what' | 'why'> & { figures: string[] };

/**
 * Records a correction of a published report. Throws, with the reason, when it cannot be.
 */
export async function correct(
  opened: OpenedReport,
  { figures, ...correction }: GivenCorrection,
  today: string,
): Promise<Recorded> {
  const { year, entry, record } = opened;
  if (record === null || entry.data.status !== 'published' || entry.data.published === undefined) {
    throw new Error(
      'Only a published report can be corrected. Before that, sign it again with --again.',
    );
  }
  const partnership = await partnershipOf(opened);
  const report = reportIn(partnership, year);
  refuseCorrector(correction, { report, partnership, today });
  const frozen = freeze({ entry, report, entries: opened.entries, partnership, again: figures });
  refuseUnknownFigures(figures, frozen);
  const now =
    record.version === 2
      ? frozenDigests(opened, frozen)
      : textDigests(coveredTexts(opened, record));
  const changes = changesSince(lastSigned(record), now);
  if (isUnchanged(changes)) {
    throw new Error(
      'Nothing has changed since the last signature, so there is nothing to correct. To take a figure from its table again, use --figures and the name of the dataset.',
    );
  }
  // What is warned about may come from changes elsewhere since the report was signed.
  const open = await openFindings(opened, false);
  if (open !== null) return { isRecorded: false, words: open };
  const signed = withSuccessor(frozen, correction, partnership);
  const digests = frozenDigests(opened, signed);
  writeFrozen(opened, signed);
  write(opened, withCorrection(record, correction, digests));
  forgetPdf(opened.contentFolder, year);
  const words = `Recorded the correction of ${year}. ${changesText(changes)}\nDigest after it: ${digestOf(digests)}\nIf there is a PDF of the report, make it again.\n`;
  return { isRecorded: true, words };
}

function refuseUnknownFigures(figures: readonly string[], frozen: FrozenReport): void {
  const unknown = figures.filter((id) => !frozen.figures.has(id));
  if (unknown.length > 0) {
    throw new Error(
      `The report shows no figures from ${unknown.join(', ')}. It shows figures from: ${[...frozen.figures.keys()].join(', ')}.`,
    );
  }
}

/** Adds the one who signs a correction to the frozen copies, when the report was not signed under that name. */
function withSuccessor(
  frozen: FrozenReport,
  { organisation, post }: Signer,
  partnership: Partnership,
): FrozenReport {
  const { partners, successors } = frozen.facts;
  const isKnown = [...partners, ...successors].some(
    ({ id, posts }) => id === organisation && posts.some(({ title }) => title === post),
  );
  const added = partnersAmong(partnership.agencies).filter(({ id }) => id === organisation);
  return isKnown
    ? frozen
    : { ...frozen, facts: { ...frozen.facts, successors: [...successors, ...added] } };
}

function reportIn({ reports }: Partnership, year: string): Report {
  const report = reports.find((candidate) => candidate.year === year);
  if (report === undefined) throw new Error(`There is no report "${year}".`);
  return report;
}

/** The digests that a report has once its frozen copies are written. */
function frozenDigests(opened: OpenedReport, frozen: FrozenReport): SignedText[] {
  const { year, texts } = opened;
  const folder = `reports/${year}/frozen/`;
  const others = [...texts].filter(([path]) => !path.startsWith(folder));
  const copies = filesToFreeze(opened, frozen);
  return textDigests(signedValues(year, new Map<string, SignedContent>([...others, ...copies])));
}

/** The files that a signature adds to the folder of its report. */
function filesToFreeze(
  { year, files }: OpenedReport,
  frozen: FrozenReport,
): Map<string, SignedContent> {
  const bytes = new Map(files.files.map((file) => [file.path, file.bytes]));
  return frozenFiles(year, frozen, (path) => {
    const picture = bytes.get(path);
    if (picture === undefined) throw new Error(`The picture ${path} is not in the content folder.`);
    return picture;
  });
}

/** What stops a signature and would not be corrected by it, in words; `null` if nothing does. */
async function openFindings(
  { files, year, entries, entry }: OpenedReport,
  mindsWarnings: boolean,
): Promise<string | null> {
  const { findings } = await checkContent(files);
  const errors = findings.filter(
    ({ severity, code, file }) =>
      severity === 'error' && !(putRightBySigning.has(code) && file.startsWith(`reports/${year}/`)),
  );
  const warnings = mindsWarnings
    ? openWarnings(entry, entries, findings).filter(({ code }) => !putRightBySigning.has(code))
    : [];
  const open = [...errors, ...warnings];
  return open.length === 0
    ? null
    : `${reporters.human(open)}Nothing was recorded, because a report cannot be signed while it has findings. Correct these first.\n`;
}

function writeFrozen(opened: OpenedReport, frozen: FrozenReport): void {
  const { contentFolder, year } = opened;
  rmSync(join(contentFolder, 'reports', year, 'frozen'), { recursive: true, force: true });
  for (const [path, content] of filesToFreeze(opened, frozen)) {
    const file = join(contentFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function write({ contentFolder, year }: OpenedReport, record: SignOff): void {
  writeFileSync(join(contentFolder, 'reports', year, 'sign-off.yaml'), signOffFile(record));
}

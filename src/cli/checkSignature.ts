import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digestOf, manifest, textDigests } from '../reports/digest.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { canonicalJson } from '../reports/canonical.ts';
import { freeze } from '../reports/freeze.ts';
import { changesSince, isUnchanged, lastDigest, lastSigned } from '../reports/signOff.ts';
import { changesText } from '../reports/signedTexts.ts';
import type { OpenedReport } from './signedReport.ts';
import { coveredTexts, partnershipOf } from './signedReport.ts';

/** Says whether a report is as it was signed. Gives the exit code: 0 when it is, 1 when it is not. */
export async function checkSignature(opened: OpenedReport): Promise<number> {
  const { year, record } = opened;
  if (record === null) {
    process.stdout.write(`No one has signed the report ${year}.\n`);
    return 1;
  }
  const digests = textDigests(coveredTexts(opened, record));
  const changes = changesSince(lastSigned(record), digests);
  const holds = isUnchanged(changes);
  process.stdout.write(
    [
      `Signed digest: ${lastDigest(record)}`,
      `Digest now:    ${digestOf(digests)}`,
      'Signed by:',
      ...record.signatures.map(
        ({ post, organisation, date }) => `  ${date}  ${post}, ${organisation}`,
      ),
      ...record.corrections.map(({ date, what }) => `  ${date}  Correction: ${what}`),
      holds
        ? `The report ${year} has not changed since it was signed: ${digests.length} texts are the same.`
        : `The report ${year} has changed since it was signed. ${changesText(changes)}`,
      ...(await movedOn(opened)),
      '',
    ].join('\n'),
  );
  return holds ? 0 : 1;
}

/** Writes the signed texts into a folder, so that any tool that knows SHA-256 can check them. Gives the exit code. */
export function exportSigned(opened: OpenedReport, target: string): number {
  const { year, record } = opened;
  if (record === null) {
    throw new Error(`No one has signed the report ${year}, so there is nothing to export.`);
  }
  const folder = resolve(process.cwd(), target);
  const signed = coveredTexts(opened, record);
  for (const [path, content] of signed) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(join(folder, 'SHA256SUMS'), manifest(textDigests(signed)));
  process.stdout.write(
    [
      `Wrote ${signed.size} texts to ${target}. To check them, run this in that folder:`,
      '  sha256sum --check SHA256SUMS',
      `  sha256sum SHA256SUMS    # must give ${lastDigest(record)}`,
      'On Windows, use this instead of the second command: certutil -hashfile SHA256SUMS SHA256',
      ...(record.version === 1
        ? ['The folder contains figures the site leaves out, so do not publish it.']
        : []),
      '',
    ].join('\n'),
  );
  return 0;
}

/** What the site says otherwise today than the signed report does: a line for each frozen copy, or none. */
async function movedOn(opened: OpenedReport): Promise<string[]> {
  const { year, entry, entries } = opened;
  const partnership = await partnershipOf(opened);
  const frozen = partnership.reports.find((report) => report.year === year)?.frozen ?? null;
  if (frozen === null) return [];
  const today = freeze({ entry, report: { frozen: null }, entries, partnership });
  const parts = [
    ...(
      ['partners', 'requirements', 'documents', 'disclosure', 'pictures', 'timeLimits'] as const
    ).filter((part) => canonicalJson(frozen.facts[part]) !== canonicalJson(today.facts[part])),
    ...[...frozen.figures]
      .filter(([id, figure]) => publicForm(figure) !== publicForm(today.figures.get(id)))
      .map(([id]) => `figures of ${id}`),
  ];
  return parts.length === 0
    ? []
    : [
        `The rest of the site has changed since. The report keeps what was signed: ${parts.join(', ')}.`,
      ];
}

/** Figures without anything that is not in the frozen copy. */
function publicForm(figure: PublishedDataset | undefined): string {
  return canonicalJson({ ...figure, keywords: [], frozenIn: null });
}

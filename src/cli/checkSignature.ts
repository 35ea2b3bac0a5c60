import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digestOf, manifest, textDigests } from '../reports/digest.ts';
import { changesSince, isUnchanged, lastDigest, lastSigned } from '../reports/signOff.ts';
import { changesText } from '../reports/signedTexts.ts';
import type { OpenedReport } from './signedReport.ts';

/** Says whether a report is as it was signed. Gives the exit code: 0 when it is, 1 when it is not. */
export function checkSignature({ year, record, texts }: OpenedReport): number {
  if (record === null) {
    process.stdout.write(`Nobody has signed the report ${year}.\n`);
    return 1;
  }
  const digests = textDigests(texts(record.salt));
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
        ? `The report ${year} is as it was signed: ${digests.length} texts unchanged.`
        : `The report ${year} has changed since it was signed. ${changesText(changes)}`,
      '',
    ].join('\n'),
  );
  return holds ? 0 : 1;
}

/** Writes the signed texts into a folder, so that any tool that knows SHA-256 can check them. Gives the exit code. */
export function exportSigned({ year, record, texts }: OpenedReport, target: string): number {
  if (record === null) {
    throw new Error(`Nobody has signed the report ${year}, so there is nothing to export.`);
  }
  const folder = resolve(process.cwd(), target);
  const signed = texts(record.salt);
  for (const [path, text] of signed) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, 'SHA256SUMS'), manifest(textDigests(signed)));
  process.stdout.write(
    [
      `Wrote ${signed.size} texts to ${target}. Check them there:`,
      '  sha256sum --check SHA256SUMS',
      `  sha256sum SHA256SUMS    # must give ${lastDigest(record)}`,
      'Windows has another command for the second: certutil -hashfile SHA256SUMS SHA256',
      'The folder holds figures that the site leaves out: do not publish it.',
      '',
    ].join('\n'),
  );
  return 0;
}

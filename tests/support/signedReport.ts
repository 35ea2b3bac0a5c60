import type { GivenCorrection, Recorded } from '../../src/cli/recordSignature.ts';
import { correct, sign } from '../../src/cli/recordSignature.ts';
import { openReport } from '../../src/cli/signedReport.ts';
import { readContentFiles } from '../../src/reader/contentFiles.ts';
import type { Signer } from '../../src/cli/signRefusal.ts';
import { fixtureFolder } from './fixture.ts';
import type { FixtureCopy } from './fixtureCopy.ts';
import { fixtureCopy } from './fixtureCopy.ts';

/** The day on which the tests record signatures. */
const recordingDay = '2026-01-15';

/** The three partners of the fixture, with the dates on which they sign the 2018-19 report. */
export const signers: Signer[] = [
  { post: 'Chief executive', organisation: 'council', date: '2019-09-02' },
  { post: 'Chief nurse', organisation: 'health', date: '2019-09-02' },
  { post: 'Detective superintendent', organisation: 'police', date: '2019-09-03' },
];

/** A copy of the fixture with only the 2018-19 report, as a finished but unsigned draft. */
export function unsignedReport(): FixtureCopy {
  const copy = fixtureCopy('report-published');
  for (const path of ['report.yaml', 'impact.mdx', 'sign-off.yaml'])
    copy.remove(`reports/2019-20/${path}`);
  copy.remove('reports/2018-19/sign-off.yaml');
  copy.change('reports/2018-19/report.yaml', (text) =>
    text.replace(/^status: .*\napproved: .*\npublished: .*\n/mu, 'status: draft\n'),
  );
  copy.change('site.yaml', (text) => text.replace('2021-06-30', '2019-09-30'));
  // Nothing may be reviewed after the reference date.
  for (const { path } of readContentFiles(copy.folder).files.filter(
    (file) => !file.path.endsWith('.csv'),
  ))
    copy.change(path, (text) => text.replace(/^(reviewed|revised): 202.*$/gmu, '$1: 2019-09-01'));
  return copy;
}

/** Signs 2018-19 and returns the command's output and exit code. */
export async function signNow(
  { folder }: FixtureCopy,
  signer: Signer,
  again = false,
  today = recordingDay,
): Promise<{ status: number; printed: string }> {
  return outcome(await sign(openReport(folder, '2018-19'), signer, again, today));
}

/** Records a correction to 2018-19. */
export async function correctNow(
  { folder }: FixtureCopy,
  correction: Omit<GivenCorrection, 'figures'>,
  figures: string[] = [],
): Promise<{ status: number; printed: string }> {
  const opened = openReport(folder, '2018-19');
  return outcome(await correct(opened, { ...correction, figures }, recordingDay));
}

/** A copy of the fixture with 2018-19 signed by all partners and published on the content's reference date. */
export async function signedReport(): Promise<FixtureCopy> {
  const copy = unsignedReport();
  await signAll(copy);
  publishNow(copy);
  return copy;
}

/** Signs 2018-19 for every partner. */
export async function signAll(copy: FixtureCopy): Promise<void> {
  for (const signer of signers) {
    const { status, printed } = await signNow(copy, signer);
    if (status !== 0) throw new Error(`${fixtureFolder('report-published')}: ${printed}`);
  }
}

/** Publishes 2018-19 on the content's reference date. */
export function publishNow(copy: FixtureCopy): void {
  copy.change('reports/2018-19/report.yaml', (text) =>
    text.replace('status: draft', 'status: published\napproved: 2019-09-05\npublished: 2019-09-30'),
  );
}

function outcome({ isRecorded, words }: Recorded): { status: number; printed: string } {
  return { status: isRecorded ? 0 : 1, printed: words };
}

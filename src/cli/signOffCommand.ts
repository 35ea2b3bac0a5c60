import { parseArgs } from 'node:util';
import { checkSignature, exportSigned } from './checkSignature.ts';
import type { Recorded } from './recordSignature.ts';
import { correct, sign } from './recordSignature.ts';
import type { Command } from './runCommand.ts';
import { currentSettings } from './settings.ts';
import { openReport } from './signedReport.ts';

const help = `npm run sign-off -- <year> --post "..." --organisation <agency> --date 2020-09-15
npm run sign-off -- <year> --post ... --organisation ... --date ... --what "..." --why "..." [--figures <dataset>]
npm run sign-off -- <year> --verify
npm run sign-off -- <year> --export <folder>

Records in reports/<year>/sign-off.yaml that a safeguarding partner has signed a report: the post, the
organisation, the date and the SHA-256 digest of everything in the report’s folder. The first signature also
copies what the report is based on (partners, requirements, documents, figures as published) into
reports/<year>/frozen. Any later change to what the report says breaks the signatures. Changes elsewhere on
the site do not.

  --post            the post that signs, as on the page of the agency
  --organisation    the safeguarding partner: the name of its file in agencies/
  --date            the date of the signature, for example 2020-09-15
  --again           discard the signatures so far and start again (not once the report is published)
  --what, --why     record a correction to a published report instead: what was changed, and why
  --figures         with a correction: take the figures of this dataset from its table again (may be repeated)
  --verify          say whether the report has changed since it was signed, and which files have changed
  --export          write everything signed into a folder, with the list SHA256SUMS, to check with other tools
  --help            print this

Exit code 0: done, or the signature is valid. 1: errors in the content, or the signature is broken. 2: it
could not run. The folder is the one the editor remembers, or else "content". CONTENT_DIR names another.
`;

/** `npm run sign-off`: signs a report, corrects it, or says whether its signatures hold. */
export const signOffCommand: Command = { help, run: signOff };

async function signOff(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      post: { type: 'string' },
      organisation: { type: 'string' },
      date: { type: 'string' },
      again: { type: 'boolean', default: false },
      what: { type: 'string' },
      why: { type: 'string' },
      figures: { type: 'string', multiple: true, default: [] },
      verify: { type: 'boolean', default: false },
      export: { type: 'string' },
    },
  });
  const [year, further] = positionals;
  if (year === undefined || further !== undefined) {
    throw new Error('Name one report, for example: npm run sign-off -- 2019-20 --verify');
  }
  const opened = openReport(currentSettings().contentFolder, year);
  if (values.verify) return checkSignature(opened);
  if (values.export !== undefined) return exportSigned(opened, values.export);
  const { post, organisation, date, what, why, figures } = values;
  const today = new Date().toISOString().slice(0, 10);
  if (post === undefined || organisation === undefined || date === undefined) {
    throw new Error(
      'A signature needs --post, --organisation and --date. --help shows an example.',
    );
  }
  const signer = { post, organisation, date };
  if (what === undefined && why === undefined)
    return told(await sign(opened, signer, values.again, today));
  if (what === undefined || why === undefined) {
    throw new Error('A correction needs both --what and --why.');
  }
  return told(await correct(opened, { ...signer, what, why, figures }, today));
}

function told({ isRecorded, words }: Recorded): number {
  process.stdout.write(words);
  return isRecorded ? 0 : 1;
}

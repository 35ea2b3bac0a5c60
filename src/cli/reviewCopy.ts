import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { currentSettings } from './settings.ts';
import { tellOnScreen } from './tellOnScreen.ts';

const help = `npm run review-copy -- <year> [options]

Writes a draft report as one file that opens in any browser, from an email or from Teams, without an account:
the whole draft, with a comment box at each paragraph. Import the comments that partners save with: npm run
import -- "comments-....json"

  --asked "Police, Health"   who is asked for comments: organisations or posts, separated by commas
  --by 2025-09-12            the date you want them by
  --out <file>               the file to write (default: <year>.html in the folder drafts)
  --help                     print this

Small numbers are hidden, as on the site. Exit code 0: written. 2: it failed, and nothing was written.
`;

await runCommand(help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { asked: { type: 'string' }, by: { type: 'string' }, out: { type: 'string' } },
  });
  const [year, further] = positionals;
  if (year === undefined || further !== undefined)
    throw new Error('Name one report, for example: npm run review-copy -- 2025-26');
  const { draftOf, writeDraft } = await import('./draftFile.ts');
  const { openChartPictures } = await import('../documents/drafts/chartPictures.ts');
  const { reviewCopy } = await import('../documents/drafts/reviewCopy.ts');
  const { reviewRequest } = await import('./reviewRequest.ts');
  const request = reviewRequest(values.asked, values.by);
  const { contentFolder } = currentSettings();
  tellOnScreen(`Writing the report of ${year}...`);
  const asset = (name: string): string =>
    readFileSync(new URL(`../documents/drafts/${name}`, import.meta.url), 'utf8');
  const copy = reviewCopy(await draftOf(contentFolder, year), request, await openChartPictures(), {
    script: asset('reviewScript.js'),
    styles: asset('review.css'),
  });
  const bytes = Buffer.from(copy);
  const file = writeDraft(values.out ?? `drafts/${year}.html`, bytes);
  process.stdout.write(
    `Wrote ${file}, ${Math.ceil(bytes.length / 1000)} kB. Send it by email, or put it where the partners can open it.\n`,
  );
  return 0;
});

import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { openDrawingBoard } from '../charts/drawSvg.ts';
import { handOver } from '../handover.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { contentWatcher } from './contentWatcher.ts';
import { chartTypeface, engineFolder } from './engineFolder.ts';
import { lastSearchIndex } from './lastSearchIndex.ts';
import { runCommand } from './runCommand.ts';
import { settings } from './settings.ts';

const help = `npm run dev [-- --port 4321]

Shows the site in your browser while you edit. Saving a file shows the page anew; mistakes are listed here, and the last
good page stays until they are mended. Stop it with Ctrl+C.

CONTENT_DIR names another content folder (default: content).
`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${values.port}" is not a port. Use a number from 1 to 65535, for example --port 4321.`);
  const { contentFolder, outFolder } = settings(process.env, process.cwd());
  const check = () => checkContent(readContentFiles(contentFolder));
  const first = await check();
  process.stdout.write(reporters.human(first.findings));
  if (first.partnership === null) return 1;
  const draw = await openDrawingBoard(chartTypeface);
  handOver({ partnership: first.partnership, draw });
  await dev({
    root: engineFolder,
    logLevel: 'warn',
    server: { port },
    vite: {
      plugins: [
        contentWatcher(contentFolder, check, draw, ({ findings }) => process.stdout.write(reporters.human(findings))),
        lastSearchIndex(outFolder),
      ],
    },
  });
  process.stdout.write(`Open http://localhost:${port}/ in your browser.\n`);
  return 0;
});

import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { settings } from './settings.ts';

const help = `npm run dev [-- --port 4321]

Shows the site in your browser while you edit. Saving a file shows the page anew. What the check finds is listed here and on
the page; the last good page stays until mistakes are mended. Stop it with Ctrl+C.

CONTENT_DIR names another content folder (default: content).
`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(
      `"${values.port}" is not a port. Use a number from 1 to 65535, for example --port 4321.`,
    );
  const { contentFolder, outFolder } = settings(process.env, process.cwd());
  const { openEditorsDesk } = await import('./preview/editorsDesk.ts');
  await openEditorsDesk({ contentFolder, outFolder, port });
  return 0;
});

import { parseArgs } from 'node:util';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';
import { currentSettings } from './settings.ts';

const help = `npm run dev [-- --port 4321]

Shows the site in your browser while you edit. The page reloads when you save a file. Findings are listed here
and on the page, and the last good page stays until you correct the errors. Stop it with Ctrl+C.

CONTENT_DIR names another content folder (default: content).
`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(
      `"${values.port}" is not a port. Use a number from 1 to 65535, for example --port 4321.`,
    );
  Object.assign(process.env, { NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' });
  const { claimPreview } = await import('../site/preview/claimPreview.ts');
  // The integration asks too, but Astro puts a line of its own before what that says.
  claimPreview(engineFolder, currentSettings().contentFolder);
  const { dev } = await import('astro');
  // The editor knows a browser that comes from the same name for this computer alone.
  const host = '127.0.0.1';
  // Astro's warnings speak of the program, to people who write programs.
  const { address } = await dev({ root: engineFolder, logLevel: 'error', server: { port, host } });
  if (address.port !== port)
    process.stdout.write(`Another program, perhaps another preview, is using port ${port}.\n`);
  process.stdout.write(`Open http://${host}:${address.port}/ in your browser.\n`);
  return 0;
});

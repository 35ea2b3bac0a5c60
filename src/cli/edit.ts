import { parseArgs } from 'node:util';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run edit [-- --port 4400 --no-open]

Opens the editor in your browser: write pages, fill in tables, see what the check says, and publish. It only
accepts connections from this computer. Stop it with Ctrl+C.

  --port <number>   the port to use (default: 4400, or any free port if that one is in use)
  --no-open         print the address without opening a browser

The first time, it asks which content folder to use and where the site goes. It remembers both in
almanac.json, for every other command too. Use CONTENT_DIR and OUT_DIR to name others.
`;

/** Whether another program listens on the port. */
function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
}

await runCommand(help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  // The browser keeps what was typed by the port: with another one it would not be offered again after a new start.
  const port = Number(values.port ?? 4400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(
      `"${values.port}" is not a port. Use a number from 1 to 65535, for example --port 4400.`,
    );
  const { randomBytes } = await import('node:crypto');
  const { editorEffects } = await import('./editorEffects.ts');
  const { openInBrowser } = await import('./openInBrowser.ts');
  const { assetAt, scriptAddress } = await import('../editor/server/assets.ts');
  const { openEditor } = await import('../editor/server/routes.ts');
  const { checkFolder } = await import('../site/checkFolder.ts');
  const { readRemembered } = await import('./settingsFile.ts');
  const { startServer } = await import('../editor/server/startServer.ts');
  const effects = editorEffects(engineFolder);
  const editor = openEditor(effects);
  const secret = randomBytes(24).toString('base64url');
  const proxy = readRemembered()?.proxy ?? null;
  if (proxy !== null && values.port === undefined)
    throw new Error(
      'almanac.json names a web server in front of the editor, and the web server needs a fixed port. Start the editor with --port, for example --port 4400.',
    );
  const report = (cause: unknown): void => {
    const words = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    process.stderr.write(`${words}\n`);
  };
  const listen = (on: number): ReturnType<typeof startServer> =>
    startServer(editor, on, secret, report, proxy);
  const { url } = await listen(port).catch((cause: unknown) => {
    if (values.port === undefined && isTaken(cause)) return listen(0);
    throw cause;
  });
  process.env['ALMANAC_EDITOR'] = new URL(url).origin;
  process.stdout.write(`The editor is at ${url}\nStop it with Ctrl+C.\n`);
  // The script and the first check take the longest: they are under way while the browser opens.
  void assetAt(scriptAddress);
  const folders = effects.folders();
  if (folders !== null) void checkFolder(folders.content);
  // The preview that was started from here ends with the editor.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  if (!values['no-open'] && proxy === null) openInBrowser(url);
  return 0;
});

import { spawn } from 'node:child_process';

/** Opens an address in the browser that the person uses. Where that cannot be, the printed address is left to copy. */
export function openInBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [program, ...args] = opener(url, platform);
  const opened = spawn(program, args, { detached: true, stdio: 'ignore' });
  opened.on('error', () => process.stdout.write('Copy the address into your browser.\n'));
  opened.unref();
}

function opener(url: string, platform: NodeJS.Platform): [program: string, ...args: string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return platform === 'darwin' ? ['open', url] : ['xdg-open', url];
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A style sheet, picture or script of the editor's pages. */
interface Asset {
  type: string;
  text: string;
}

const folder = new URL('../browser/', import.meta.url);
/** What is sent as it is in the file, and what it is. */
const files = new Map([
  ['editor.css', 'text/css'],
  ['writing.css', 'text/css'],
  ['icon.svg', 'image/svg+xml'],
]);
/** Where the script of all screens is. */
export const scriptAddress = '/assets/editor.js';
let script: Promise<string> | undefined;

/** What is at an address; `null` where there is nothing. The script is bundled once in a process. */
export async function assetAt(address: string): Promise<Asset | null> {
  const name = address.replace(/^\/assets\//u, '');
  const type = files.get(name);
  if (type !== undefined) return { type, text: readFileSync(new URL(name, folder), 'utf8') };
  if (address !== scriptAddress) return null;
  return { type: 'text/javascript', text: await (script ??= bundled('editor.ts')) };
}

/** A script with all that it needs, as one file for the browser. */
async function bundled(name: string): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(name, folder)) },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : null;
  if (chunk === null) throw new Error(`The script ${name} was not made.`);
  return chunk.code;
}

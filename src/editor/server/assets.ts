import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A style sheet or script of the editor's pages. */
interface Asset {
  type: string;
  text: string;
}

const folder = new URL('../browser/', import.meta.url);
const styles = ['editor.css', 'writing.css'];
let script: Promise<string> | undefined;

/** The style sheet or script at an address; `null` for anything else. The script is bundled once in a process. */
export async function assetAt(address: string): Promise<Asset | null> {
  const name = address.replace(/^\/assets\//u, '');
  if (styles.includes(name))
    return { type: 'text/css', text: readFileSync(new URL(name, folder), 'utf8') };
  if (name !== 'editor.js') return null;
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

import { readFileSync } from 'node:fs';

/** A style sheet or script of the editor's pages. */
interface Asset {
  type: string;
  text: string;
}

const folder = new URL('../browser/', import.meta.url);
const styles = ['editor.css'];
const scripts = ['editor.ts', 'liveFindings.ts', 'pasteCells.ts', 'unsavedWords.ts'];

/** The style sheet or script at an address; `null` for anything else. Scripts lose their types and are otherwise as written. */
export async function assetAt(address: string): Promise<Asset | null> {
  const name = address.replace(/^\/assets\//u, '');
  const file = new URL(name, folder);
  if (styles.includes(name)) return { type: 'text/css', text: readFileSync(file, 'utf8') };
  if (!scripts.includes(name)) return null;
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), name);
  return { type: 'text/javascript', text: code };
}

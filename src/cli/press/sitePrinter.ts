import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { emptyFiles, emptyRooms } from '../../model/rooms.ts';
import type { Partnership } from '../../model/partnership.ts';
import { exactPolicy } from '../../policy/exactPolicy.ts';
import type * as Pages from '../../press/press.ts';
import type { PrintedFile } from '../../reuse/printRecord.ts';
import { digestOf } from '../../reuse/valueDigest.ts';
import type { FileLayer } from '../layFiles.ts';
import type { SearchIndex } from '../searchIndex.ts';
import type { PressFolder } from './openPress.ts';

type Address = Awaited<ReturnType<typeof Pages.addresses>>[number];

/** Everything that a site is printed with. */
export interface Printing {
  /** The compiled pages. The partnership has to be handed over before they are loaded. */
  press: PressFolder;
  /** What the site is about. */
  partnership: Partnership;
  /** Runs something, and says what it read of the partnership that was handed over. */
  during<R>(run: () => Promise<R>): Promise<{ value: R; reads: ReadonlySet<string> }>;
  /** A file that would be drawn just as in the last site, or `null`. */
  unchanged(path: string, inputs: string | null): PrintedFile | null;
  /** Puts the files in place. */
  files: FileLayer;
  /** Takes in the pages. */
  index: SearchIndex;
}

/** A site of which some has been printed. */
export interface SitePrinter {
  /** Prints every page, and gives it to the search index. */
  printPages(): Promise<PrintedFile[]>;
  /** Prints what is no page: pictures, tables, files for programs. */
  printFiles(): Promise<PrintedFile[]>;
}

/** Gets ready to print a site: puts the scripts and typefaces in place, and finds the addresses. */
export async function openPrinter(printing: Printing): Promise<SitePrinter> {
  const { press, partnership, during, files } = printing;
  layPressFiles(press, files);
  const pages = (await import(press.entry)) as typeof Pages;
  // What a module reads while it is loaded may stand on any page.
  const { reads: readByAll } = await during(pages.load);
  const { value: addresses } = await during(pages.addresses);
  const leftOut = new Set([
    ...emptyRooms(partnership).map((address) => `${address.slice(1)}index.html`),
    ...emptyFiles(partnership).map((path) => path.slice(1)),
  ]);
  const printed = new Set<string>();

  async function printOne(address: Address): Promise<PrintedFile[]> {
    const path = pathOf(address);
    if (leftOut.has(path)) return [];
    if (printed.has(path)) throw new Error(`Two pages have the address ${address.pathname}.`);
    printed.add(path);
    const inputs = inputsOf(address);
    const last = printing.unchanged(path, inputs);
    if (last !== null && files.layAgain(path, last.content)) return [last];
    const { value: content, reads } = await during(() => drawn(address, path));
    files.lay(path, content);
    return [{ path, inputs, reads: new Set([...readByAll, ...reads]), content: digestOf(content) }];
  }

  async function drawn(address: Address, path: string): Promise<string | Uint8Array> {
    const response = await pages.print(address, partnership.site.url);
    if (!path.endsWith('.html')) return new Uint8Array(await response.arrayBuffer());
    const html = exactPolicy(await response.text());
    await printing.index.add(path, html);
    return html;
  }

  async function printAll(isPage: boolean): Promise<PrintedFile[]> {
    const all: PrintedFile[] = [];
    for (const address of addresses) {
      if ((address.route.type === 'page') !== isPage) continue;
      all.push(...(await printOne(address)));
      // Drawing never waits for anything from outside, and the index beside it would go unheard.
      await setImmediate();
    }
    return all;
  }

  return { printPages: () => printAll(true), printFiles: () => printAll(false) };
}

/** What an address stands for. Most pages stand for themselves alone. */
function inputsOf({ route, cacheKey }: Address): string | null {
  return route.pathname === undefined ? (cacheKey ?? null) : '';
}

/** The file of a page or file, with forward slashes. */
function pathOf({ pathname, route }: Address): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  if (route.type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The scripts and typefaces of the site lie beside the compiled pages. */
function layPressFiles({ folder }: PressFolder, files: FileLayer): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    if (entry.isFile() && !path.startsWith('pages/')) files.lay(path, readFileSync(file));
  }
}

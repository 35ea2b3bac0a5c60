import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { emptyFiles, emptyRooms } from '../../model/rooms.ts';
import type { Partnership } from '../../model/partnership.ts';
import { scriptSourcesHeader, withScriptSources } from '../../policy/scriptSources.ts';
import type * as Pages from '../../press/press.ts';
import type { PrintedFile } from '../../reuse/printRecord.ts';
import type { Binder } from '../binder.ts';
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
  /** Takes what is printed. */
  binder: Binder;
}

/** A site of which some has been printed. */
export interface SitePrinter {
  /** Prints every page. */
  printPages(): Promise<PrintedFile[]>;
  /** Prints what is no page: pictures, tables, files for programs. */
  printFiles(): Promise<PrintedFile[]>;
}

/** How many files may be on their way to the binder, so that a large site does not pile up in between. */
const mostOnTheirWay = 40;

/** Gets ready to print a site: puts the scripts and typefaces in place, and finds the addresses. */
export async function openPrinter(printing: Printing): Promise<SitePrinter> {
  const { press, partnership, during, binder } = printing;
  const ready = bindPressFiles(press, binder);
  // What goes wrong is told where it is waited for.
  ready.catch(() => undefined);
  const pages = (await import(press.entry)) as typeof Pages;
  // What a module reads while it is loaded may stand on any page.
  const { reads: readByAll } = await during(pages.load);
  const { value: addresses } = await during(pages.addresses);
  const leftOut = new Set([
    ...emptyRooms(partnership).map((address) => `${address.slice(1)}index.html`),
    ...emptyFiles(partnership).map((path) => path.slice(1)),
  ]);
  const claimed = new Set<string>();

  /** Takes a file from the last site when it would be the same. Otherwise it has to be drawn. */
  async function taken(address: Address): Promise<PrintedFile | null> {
    const path = pathOf(address);
    const last = printing.unchanged(path, inputsOf(address));
    return last !== null && (await binder.again(path, last.content)) ? last : null;
  }

  async function drawn(address: Address): Promise<{ bound: Promise<PrintedFile> }> {
    const path = pathOf(address);
    const { value, reads } = await during(async () => {
      const response = await pages.print(address, partnership.site.url);
      const policy = withScriptSources(pages.policy, response.headers.get(scriptSourcesHeader));
      return { content: await response.arrayBuffer(), policy };
    });
    const { content, policy } = value;
    const digest = path.endsWith('.html')
      ? binder.page(path, content, policy)
      : binder.file(path, content);
    const file = {
      path,
      inputs: inputsOf(address),
      reads: new Set([...readByAll, ...reads]),
    };
    return { bound: digest.then((content) => ({ ...file, content })) };
  }

  async function printAll(isPage: boolean): Promise<PrintedFile[]> {
    const those = addresses.filter(
      (address) => (address.route.type === 'page') === isPage && !leftOut.has(pathOf(address)),
    );
    for (const address of those) claim(address);
    const last = await Promise.all(those.map(taken));
    const all: Promise<PrintedFile>[] = [];
    for (const [place, address] of those.entries()) {
      const same = last[place] ?? null;
      if (same !== null) {
        all.push(Promise.resolve(same));
        continue;
      }
      const { bound } = await drawn(address);
      // What goes wrong is told where all are waited for.
      bound.catch(() => undefined);
      all.push(bound);
      await all.at(-mostOnTheirWay);
      // Drawing never waits for anything from outside, and the answers would go unheard.
      await setImmediate();
    }
    await ready;
    return Promise.all(all);
  }

  function claim(address: Address): void {
    const path = pathOf(address);
    if (claimed.has(path)) throw new Error(`Two pages have the address ${address.pathname}.`);
    claimed.add(path);
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
async function bindPressFiles({ folder }: PressFolder, binder: Binder): Promise<void> {
  const bound = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    return entry.isFile() && !path.startsWith('pages/')
      ? binder.file(path, readFileSync(file))
      : null;
  });
  await Promise.all(bound);
}

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
  /**
   * Prints every page: first those that are new, then those that are as in the last site.
   * @param indexed is told the paths of all pages as soon as the binder has every one that is new
   */
  printPages(indexed: (paths: readonly string[]) => void): Promise<PrintedFile[]>;
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
  const claims = new Set<string>();

  /** The file of the last site when it would be drawn just the same. */
  const unchanged = (address: Address): PrintedFile | null =>
    printing.unchanged(pathOf(address), inputsOf(address));

  /** Takes a file from the last site when it would be the same. Otherwise it has to be drawn. */
  async function taken(address: Address): Promise<PrintedFile | null> {
    const last = unchanged(address);
    return last !== null && (await binder.again(last.path, last.content)) ? last : null;
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

  /** Draws some pages or files, one after the other. Gives what becomes of each when the binder has it. */
  async function drawAll(those: readonly Address[]): Promise<Map<Address, Promise<PrintedFile>>> {
    const all = new Map<Address, Promise<PrintedFile>>();
    const onTheirWay: Promise<PrintedFile>[] = [];
    for (const address of those) {
      const { bound } = await drawn(address);
      // What goes wrong is told where all are waited for.
      bound.catch(() => undefined);
      all.set(address, bound);
      onTheirWay.push(bound);
      await onTheirWay.at(-mostOnTheirWay);
      // Drawing never waits for anything from outside, and the answers would go unheard.
      await setImmediate();
    }
    return all;
  }

  /** Puts a page of the last site in place. That it is there was said before. */
  async function takenAgain(last: PrintedFile): Promise<PrintedFile> {
    if (await binder.again(last.path, last.content)) return last;
    throw new Error(
      `Somebody changed ${last.path} of the last site while this run was reading it. Nothing was published: run the command again.`,
    );
  }

  async function printPages(indexed: (paths: readonly string[]) => void): Promise<PrintedFile[]> {
    const those = claimed(true);
    const same = new Map<Address, PrintedFile>();
    for (const address of those) {
      const last = unchanged(address);
      if (last !== null) same.set(address, last);
    }
    const all = await drawAll(those.filter((address) => !same.has(address)));
    const lost = new Set(same.size === 0 ? [] : await binder.lost());
    const lostOnes = [...same.keys()].filter((address) => lost.has(pathOf(address)));
    for (const address of lostOnes) same.delete(address);
    for (const [address, bound] of await drawAll(lostOnes)) all.set(address, bound);
    // The index is written while the pages that it knows already are put in place.
    indexed(those.map(pathOf));
    for (const [address, last] of same) all.set(address, takenAgain(last));
    const printed = await Promise.all(those.flatMap((address) => all.get(address) ?? []));
    await ready;
    return printed;
  }

  async function printFiles(): Promise<PrintedFile[]> {
    const those = claimed(false);
    const last = new Map(
      await Promise.all(those.map(async (address) => [address, await taken(address)] as const)),
    );
    const all = await drawAll(those.filter((address) => last.get(address) === null));
    return Promise.all(those.flatMap((address) => last.get(address) ?? all.get(address) ?? []));
  }

  /** The addresses of all pages, or of all other files. No two may be the same file. */
  function claimed(isPage: boolean): Address[] {
    const those = addresses.filter(
      (address) => (address.route.type === 'page') === isPage && !leftOut.has(pathOf(address)),
    );
    for (const address of those) {
      const path = pathOf(address);
      if (claims.has(path)) throw new Error(`Two pages have the address ${address.pathname}.`);
      claims.add(path);
    }
    return those;
  }

  return { printPages, printFiles };
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

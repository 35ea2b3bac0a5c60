import { cpSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emptyFiles, emptyRooms } from '../../model/rooms.ts';
import type { Partnership } from '../../model/partnership.ts';
import { exactPolicy } from '../../policy/exactPolicy.ts';
import type * as Pages from '../../press/press.ts';
import type { SearchIndex } from '../searchIndex.ts';
import type { PressFolder } from './openPress.ts';

/** How many files may wait for the disk, so that a large site does not pile up before it. */
const mostUnwritten = 40;

type Address = Awaited<ReturnType<typeof Pages.addresses>>[number];

/**
 * Draws every page and file of a site into a folder. The partnership has to be handed over before.
 * @param press the compiled pages
 * @param partnership what the site is about
 * @param folder the folder of the site
 * @param index takes in the pages
 */
export async function printSite(
  press: PressFolder,
  partnership: Partnership,
  folder: string,
  index: SearchIndex,
): Promise<void> {
  cpSync(press.folder, folder, {
    recursive: true,
    filter: (path) => path !== join(press.folder, 'pages'),
  });
  const { addresses, print } = (await import(press.entry)) as typeof Pages;
  const leftOut = new Set([
    ...emptyRooms(partnership).map((address) => `${address.slice(1)}index.html`),
    ...emptyFiles(partnership).map((path) => path.slice(1)),
  ]);
  const drawn = new Set<string>();
  const written: Promise<void>[] = [];
  const failures: unknown[] = [];
  for (const address of pagesFirst(await addresses())) {
    const path = pathOf(address);
    if (leftOut.has(path)) continue;
    if (drawn.has(path)) throw new Error(`Two pages have the address ${address.pathname}.`);
    drawn.add(path);
    const drawing = await print(address, partnership.site.url);
    let content: string | Uint8Array;
    if (path.endsWith('.html')) {
      content = exactPolicy(await drawing.text());
      await index.add(path, content);
    } else content = new Uint8Array(await drawing.arrayBuffer());
    // The disk works while the next page is drawn.
    written.push(write(join(folder, path), content).catch((cause) => void failures.push(cause)));
    await written.at(-mostUnwritten);
    if (failures.length > 0) break;
  }
  await Promise.all(written);
  if (failures.length > 0) throw failures[0];
}

/** Pages before other files: while they are drawn, pictures are too. */
function pagesFirst(addresses: readonly Address[]): Address[] {
  const isPage = ({ route }: Address): boolean => route.type === 'page';
  return [...addresses.filter(isPage), ...addresses.filter((address) => !isPage(address))];
}

/** The file of a page or file, with forward slashes. */
function pathOf({ pathname, route }: Address): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  if (route.type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a site with the template that it is drawn by. */
export interface SitePage {
  /** The address, with a slash at both ends. */
  address: string;
  /** The template, for example `groups/[slug]`. */
  kind: string;
  /** How many bytes of HTML it holds. */
  bytes: number;
}

interface Template {
  kind: string;
  pattern: RegExp;
  /** How many parts of the address it leaves open. */
  open: number;
}

/**
 * All pages of a built site, sorted by address.
 * @param siteFolder the folder of the site
 * @param pagesFolder the folder of the templates that it was drawn by
 */
export function sitePages(siteFolder: string, pagesFolder: string): SitePage[] {
  const known = templates(pagesFolder);
  return filesIn(siteFolder)
    .filter((file) => file.endsWith('/index.html') || /^(?:index|404)\.html$/u.test(file))
    .flatMap((file) => {
      const address = `/${file.replace(/index\.html$/u, '')}`;
      const kind = known.find(({ pattern }) => pattern.test(address))?.kind;
      return kind === undefined || leadsOn(join(siteFolder, file))
        ? []
        : [{ address, kind, bytes: statSync(join(siteFolder, file)).size }];
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** Whether a page only leads on from an address of former days. */
function leadsOn(file: string): boolean {
  return statSync(file).size < 2000 && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** The fullest page of each kind, sorted by address. */
export function fullestOfEachKind(pages: readonly SitePage[]): SitePage[] {
  return firstOfEachKind(pages.toSorted((one, other) => other.bytes - one.bytes));
}

/** The page of each kind that holds least, sorted by address. */
export function leastOfEachKind(pages: readonly SitePage[]): SitePage[] {
  return firstOfEachKind(pages.toSorted((one, other) => one.bytes - other.bytes));
}

function firstOfEachKind(pages: readonly SitePage[]): SitePage[] {
  return [...Map.groupBy(pages, ({ kind }) => kind).values()]
    .flatMap((ofKind) => ofKind.slice(0, 1))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The templates, those with the fewest open parts first, as the addresses of a site are given out. */
function templates(pagesFolder: string): Template[] {
  return filesIn(pagesFolder)
    .filter((file) => /\.(?:astro|mdx)$/u.test(file))
    .map((file) => {
      const path = file.replace(/(?:\/?index)?\.(?:astro|mdx)$/u, '');
      const literal = path.replace(/[.*+?^$()|\\]/gu, '\\$&');
      const open = literal
        .replace(/\[(?:\\\.){3}[^\]]+\]/gu, '.+')
        .replace(/\[(?![\^])[^\]]+\]/gu, '[^/]+');
      const address = path === '404' ? '/404\\.html' : path === '' ? '/' : `/${open}/`;
      return {
        kind: path === '' ? 'home' : path,
        pattern: new RegExp(`^${address}$`, 'u'),
        // A template for addresses of any length is asked last.
        open: path.startsWith('[...') ? Infinity : path.split('[').length - 1,
      };
    })
    .sort((one, other) => one.open - other.open);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

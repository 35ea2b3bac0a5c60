import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { SitePage } from '../../src/proof/pageKinds.ts';
import {
  fullestOfEachKind,
  leastOfEachKind,
  sitePages as pagesOf,
} from '../../src/proof/pageKinds.ts';

const templates = fileURLToPath(new URL('../../src/pages/', import.meta.url));
/** How many pages are opened in a browser besides the fullest of each kind. */
const sampleSize = 30;

/** All pages of the built site with their kinds. */
export function pagesWithKinds(): SitePage[] {
  return pagesOf(inject('siteFolder'), templates);
}

/** The addresses of all pages of the built site, sorted; without the page for addresses that nothing is at. */
export function sitePages(): string[] {
  return pagesWithKinds()
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/'));
}

/**
 * The pages that are opened in a browser: the fullest of each kind and some others, the same in every run. `npm run prove` sets
 * EVERY_PAGE and opens them all.
 */
export function openedPages(): SitePage[] {
  const pages = pagesWithKinds();
  if (process.env['EVERY_PAGE'] === '1') return pages;
  const chosen = new Set([...fullestOfEachKind(pages), ...sampleOf(pages)]);
  return pages.filter((page) => chosen.has(page));
}

/**
 * The pages that are walked through by key: the least full of each kind, where the same things take the focus as on the fullest,
 * only fewer of them. `npm run prove` walks through the fullest.
 */
export function walkedPages(): SitePage[] {
  const pages = pagesWithKinds();
  return process.env['EVERY_PAGE'] === '1' ? pages : leastOfEachKind(pages);
}

/** Some pages that look chosen at random; a page that is added or goes changes the choice little. */
function sampleOf(pages: readonly SitePage[]): SitePage[] {
  const digest = ({ address }: SitePage) => createHash('sha256').update(address).digest('hex');
  return pages
    .map((page) => ({ page, digest: digest(page) }))
    .toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
    .slice(0, sampleSize)
    .map(({ page }) => page);
}

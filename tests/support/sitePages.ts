import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { SitePage } from '../../src/proof/pageKinds.ts';
import { sampleOf, triesEverything } from './sample.ts';
import {
  fullestOfEachKind,
  leastOfEachKind,
  sitePages as pagesOf,
} from '../../src/proof/pageKinds.ts';

const templates = fileURLToPath(new URL('../../src/pages/', import.meta.url));
/** How many pages are opened in a browser besides the fullest of each kind. */
const sampleSize = 4;
/** How many kinds of page are walked through by key. */
const walkedKinds = 6;

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

/** The pages that are opened in a browser: the fullest of each kind and some others; in `npm run prove` all of them. */
export function openedPages(): SitePage[] {
  const pages = pagesWithKinds();
  const others = sampleOf(pages, ({ address }) => address, sampleSize);
  const chosen = new Set([...fullestOfEachKind(pages), ...others]);
  return pages.filter((page) => chosen.has(page));
}

/**
 * The pages that are walked through by key, by touch and without scripts: the least full of some kinds, where the same things take
 * the focus as on the fullest, only fewer of them. `npm run prove` walks through the fullest of every kind.
 */
export function walkedPages(): SitePage[] {
  const pages = pagesWithKinds();
  if (triesEverything) return pages;
  return sampleOf(leastOfEachKind(pages), ({ kind }) => kind, walkedKinds);
}

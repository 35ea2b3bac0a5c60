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
/** How many pages to open in a browser in addition to the fullest of each kind. */
const sampleSize = 4;
/** How many kinds of page to go through by keyboard. */
const walkedKinds = 6;

/** All the pages of the built site, with their kinds. */
export function pagesWithKinds(): SitePage[] {
  return pagesOf(inject('siteFolder'), templates);
}

/** The sorted addresses of all the pages of the built site, except the 404 page. */
export function sitePages(): string[] {
  return pagesWithKinds()
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/'));
}

/** The pages to open in a browser: the fullest of each kind and some others, or all of them in `npm run prove`. */
export function openedPages(): SitePage[] {
  const pages = pagesWithKinds();
  const others = sampleOf(pages, ({ address }) => address, sampleSize);
  const chosen = new Set([...fullestOfEachKind(pages), ...others]);
  return pages.filter((page) => chosen.has(page));
}

/**
 * The pages to go through by keyboard, by touch and without JavaScript: the least full of some kinds, which have the same kinds of
 * element as the fullest, only fewer of them. `npm run prove` goes through the fullest of every kind.
 */
export function walkedPages(): SitePage[] {
  const pages = pagesWithKinds();
  if (triesEverything) return pages;
  const withChart = pages.find(({ address }) => address === '/data/lado-contacts-by-year/');
  if (withChart === undefined) throw new Error('The page with a chart has gone: name another.');
  return [...sampleOf(leastOfEachKind(pages), ({ kind }) => kind, walkedKinds), withChart];
}

import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { SitePage } from '../../src/proof/pageKinds.ts';
import { sitePages as pagesOf } from '../../src/proof/pageKinds.ts';

const templates = fileURLToPath(new URL('../../src/pages/', import.meta.url));

/** All pages of the built site with their kinds. */
export function pagesWithKinds(): SitePage[] {
  return pagesOf(inject('siteFolder'), templates);
}

/** The addresses of all pages of the built site, sorted; without the page for addresses that nothing stands at. */
export function sitePages(): string[] {
  return pagesWithKinds()
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/'));
}

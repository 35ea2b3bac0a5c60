import { atomFeed } from '../../reports/atomFeed.ts';
import { libraryFeed } from '../../reports/feed.ts';
import { partnership, words } from '../../partnership.ts';

/** New items of the library, for feed readers. */
export const GET = (): Response =>
  new Response(atomFeed(partnership.site, libraryFeed(partnership, words)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

import { atomFeed } from '../reports/atomFeed.ts';
import { reportFeed } from '../reports/feed.ts';
import { partnership, words } from '../partnership.ts';

/** Publications and corrections of reports, for feed readers. */
export const GET = (): Response =>
  new Response(atomFeed(partnership.site, reportFeed(partnership, words)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

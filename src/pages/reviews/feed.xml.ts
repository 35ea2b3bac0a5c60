import { atomFeed } from '../../reports/atomFeed.ts';
import { reviewFeed } from '../../reports/feed.ts';
import { partnership, words } from '../../partnership.ts';

/** Publications of reviews, for feed readers. */
export const GET = (): Response =>
  new Response(atomFeed(partnership.site, reviewFeed(partnership, words)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

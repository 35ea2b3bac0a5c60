import { atomFeed } from '../../reports/atomFeed.ts';
import { reviewFeed } from '../../reports/feed.ts';
import { partnership } from '../../partnership.ts';

/** Publications of reviews, for feed readers. */
export const GET = (): Response =>
  new Response(atomFeed(partnership.site, reviewFeed(partnership)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

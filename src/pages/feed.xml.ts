import { atomFeed } from '../reports/feed.ts';
import { partnership } from '../partnership.ts';

/** Publications and corrections of reports, for feed readers. */
export const GET = (): Response =>
  new Response(atomFeed(partnership), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { allSigns } from '../../model/thresholdViews.ts';
import { partnership } from '../../partnership.ts';

/** The everyday words of each sign, in the order of the list of signs: they are not on the page. */
export const GET: APIRoute = () => {
  const signs = allSigns(partnership.thresholds).flatMap(({ domains }) =>
    domains.flatMap((domain) => domain.signs),
  );
  return new Response(`${JSON.stringify(signs.map(({ keywords }) => keywords.join(' ')))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};

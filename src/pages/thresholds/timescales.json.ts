import type { APIRoute } from 'astro';
import { timeLimitGroups } from '../../model/timeLimitGroups.ts';
import { partnership } from '../../partnership.ts';

/** The everyday words of each time limit, in the order of the page: they are not on it. */
export const GET: APIRoute = () => {
  const limits = timeLimitGroups(partnership.timeLimits).flatMap(({ stages }) =>
    stages.flatMap((stage) => stage.limits),
  );
  return new Response(`${JSON.stringify(limits.map(({ keywords }) => keywords.join(' ')))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};

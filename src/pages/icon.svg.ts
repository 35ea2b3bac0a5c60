import type { APIRoute } from 'astro';
import { partnership } from '../partnership.ts';

/** The site's mark on a tile of the partnership's colour. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="${partnership.site.brandColour}"/><g fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round"><path d="M7 28a13 13 0 0 1 26 0"/><path d="M13.5 28a6.5 6.5 0 0 1 13 0"/><path d="M10 33.5h20"/></g><circle cx="20" cy="27.5" r="2.6" fill="#fff"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );

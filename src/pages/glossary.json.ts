import type { APIRoute } from 'astro';
import { glossaryRecords } from '../model/glossaryData.ts';
import { partnership, words } from '../partnership.ts';

/** The glossary for other programs. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(glossaryRecords(partnership.site, partnership.glossary, words), null, 1)}\n`,
    { headers: { 'content-type': 'application/json' } },
  );

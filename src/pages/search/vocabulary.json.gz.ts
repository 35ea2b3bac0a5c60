import type { APIRoute } from 'astro';
import { partnership } from '../../partnership.ts';
import { buildVocabulary } from '../../search/vocabulary.ts';
import { vocabularyFile } from '../../search/vocabularyFile.ts';

/** The vocabulary that the search page loads. */
export const GET: APIRoute = () =>
  new Response(vocabularyFile(buildVocabulary(partnership)).packed, {
    headers: { 'content-type': 'application/gzip' },
  });

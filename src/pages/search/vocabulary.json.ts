import type { APIRoute } from 'astro';
import { partnership } from '../../partnership.ts';
import { buildVocabulary } from '../../search/vocabulary.ts';
import { vocabularyFile } from '../../search/vocabularyFile.ts';

/** The vocabulary for browsers that cannot unpack the compressed one. */
export const GET: APIRoute = () =>
  new Response(vocabularyFile(buildVocabulary(partnership)).plain, {
    headers: { 'content-type': 'application/json' },
  });

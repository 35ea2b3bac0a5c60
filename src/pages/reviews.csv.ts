import { csv } from '../charts/csv.ts';
import { reviewsTable } from '../model/reviews/reviewTables.ts';
import { partnership } from '../partnership.ts';

/** Every review and recommendation as a table for spreadsheets. */
export const GET = (): Response =>
  new Response(csv(reviewsTable(partnership.reviews, partnership)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

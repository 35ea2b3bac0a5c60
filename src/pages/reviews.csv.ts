import { csv } from '../charts/csv.ts';
import { reviewsTable } from '../model/reviews/reviewTables.ts';
import { partnership, words } from '../partnership.ts';

/** Every review and recommendation as a table for spreadsheets. */
export const GET = (): Response =>
  new Response(csv(reviewsTable(partnership.reviews, partnership, words)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

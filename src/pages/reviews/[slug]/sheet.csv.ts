import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../../charts/csv.ts';
import type { ReviewPage } from '../../../model/reviews/review.ts';
import { hasSheet, reviewSheet } from '../../../model/reviews/reviewTables.ts';
import { partnership, words } from '../../../partnership.ts';

export const getStaticPaths = (() =>
  partnership.reviews.filter(hasSheet).map((review) => ({
    params: { slug: review.id },
    props: { review },
  }))) satisfies GetStaticPaths;

/** What the national collections ask about a review, for their forms. */
export const GET: APIRoute<{ review: ReviewPage }> = ({ props }) =>
  new Response(csv(reviewSheet(props.review, partnership, words)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

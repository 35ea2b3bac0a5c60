import { z } from 'zod';

/**
 * What a report or a page can hold besides prose. The site knows each of these by itself; words alone are "answered in words".
 */
export const ShownBySchema = z.enum([
  'reviews-concluded',
  'reviews-going-on',
  'reviews-actions',
  'reviews-not-done',
  'contributions',
  'accounts',
  'funding',
  'attendance',
  'impact',
  'progress',
  'training',
  'figures',
  'scrutiny',
  'membership',
]);
export type ShownBy = z.infer<typeof ShownBySchema>;

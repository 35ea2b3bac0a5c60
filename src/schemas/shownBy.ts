import { z } from 'zod';

/**
 * What a report or a page can contain besides prose. The site recognises each of these; words alone are "answered in words".
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

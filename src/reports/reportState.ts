import { dateText } from '../model/dateText.ts';
import type { Report } from '../model/partnership.ts';

/** How far a report has come, in a few words: for its cover, its list and the note on how to cite it. */
export function reportState({ status, published }: Pick<Report, 'status' | 'published'>): string {
  if (published !== undefined) return `Published on ${dateText(published)}`;
  return status === 'approved' ? 'Approved, not published yet' : 'Draft, not signed off';
}

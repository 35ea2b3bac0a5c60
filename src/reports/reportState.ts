import type { Report } from '../model/partnership.ts';
import type { Words } from '../words/words.ts';

/** How far a report has come, in a few words: for its cover, its list and the note on how to cite it. */
export function reportState(
  { status, published }: Pick<Report, 'status' | 'published'>,
  words: Words,
): string {
  if (published !== undefined)
    return words('reports.state.published', { date: words.date(published) });
  return words(status === 'approved' ? 'reports.state.approved' : 'reports.state.draft');
}

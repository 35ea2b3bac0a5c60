import type { Cure } from '../findings/finding.ts';
import type { Column } from '../schemas/column.ts';
import { isoDateOf } from '../schemas/isoDate.ts';
import { isHiddenMark } from './hiddenMark.ts';

/** What a cell should hold in place of what people write for a small number that is hidden, or with a comma before its decimals. */
export function figureCure(text: string, type: Column['type']): Cure | null {
  if (isHiddenMark(text)) return { replace: text, with: 'c' };
  // A count has no decimals, so there a comma may be a slip for anything.
  if (type !== 'count' && /^-?\d+,\d{1,2}%?$/u.test(text))
    return { replace: text, with: text.replace(',', '.') };
  return null;
}

/** The day that is meant by another way to write it; `null` when it may be several. */
export function dateCure(text: string): Cure | null {
  const day = isoDateOf(text);
  return day === null ? null : { replace: text, with: day };
}

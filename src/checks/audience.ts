import type { Entry } from '../reader/entry.ts';
import type { Audience } from '../schemas/page.ts';

/** Whom an entry is written for: whom it says, or else everybody; plans and inspections are for practitioners. */
export function audienceOf({ data, file }: Entry<unknown>): Audience {
  const own = (data as { audience?: Audience }).audience;
  return own ?? (/^(?:improvement|requirements)\//u.test(file) ? 'practitioner' : 'public');
}

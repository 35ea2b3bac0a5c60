import type { Entry } from '../reader/entry.ts';
import type { Audience } from '../schemas/page.ts';

/** Who an entry is written for: who it says, or else everyone; plans and inspections are for practitioners. */
export function audienceOf({ data, file }: Entry<unknown>): Audience {
  const own = (data as { audience?: Audience }).audience;
  return own ?? (/^(?:improvement|requirements)\//u.test(file) ? 'practitioner' : 'public');
}

import type { AgencyPage } from '../model/partnership.ts';

/** The ids of the safeguarding partners, in the order of the site. */
export function partnerIds(agencies: readonly Pick<AgencyPage, 'id' | 'type'>[]): string[] {
  return agencies.filter(({ type }) => type === 'safeguarding-partner').map(({ id }) => id);
}

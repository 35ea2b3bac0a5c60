import type { Agency } from '../schemas/agency.ts';
import { didYouMean, listOf } from '../findings/nearest.ts';

/** What is looked at to tell a safeguarding partner. */
export type PartnerFacts = Pick<Agency, 'type' | 'title' | 'posts'> & { id: string };

/** The ids of the safeguarding partners, in the order of the site. */
export function partnerIds(agencies: readonly Pick<PartnerFacts, 'id' | 'type'>[]): string[] {
  return agencies.filter(({ type }) => type === 'safeguarding-partner').map(({ id }) => id);
}

/** Why somebody cannot sign a report: the field at fault, what is wrong, and what to do. */
export interface PartnerFault {
  field: 'organisation' | 'post';
  message: string;
  hint: string;
}

/**
 * Looks whether a post may sign a report: it must stand on the page of a safeguarding partner.
 * @returns why not, or `null` when it may
 */
export function partnerFault(
  post: string,
  organisation: string,
  agencies: readonly PartnerFacts[],
): PartnerFault | null {
  const partners = agencies.filter(({ type }) => type === 'safeguarding-partner');
  const ids = partners.map(({ id }) => id);
  const partner = partners.find(({ id }) => id === organisation);
  if (partner === undefined) {
    const agency = agencies.find(({ id }) => id === organisation);
    return {
      field: 'organisation',
      message:
        agency === undefined
          ? `There is no agency "${organisation}".${didYouMean(organisation, ids)}`
          : `${agency.title} is not a safeguarding partner, so the ${post} cannot sign off the report.`,
      hint: `The safeguarding partners are: ${listOf(ids)}.`,
    };
  }
  const posts = partner.posts.map(({ title }) => title);
  if (posts.includes(post)) return null;
  return {
    field: 'post',
    message: `The post "${post}" is not among those of ${partner.title}.${didYouMean(post, posts)}`,
    hint: `Its posts are: ${listOf(posts)}.`,
  };
}

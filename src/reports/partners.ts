import { didYouMean, listOf } from '../findings/nearest.ts';
import type { Agency } from '../schemas/agency.ts';
import type { FrozenPartner } from '../schemas/frozenFacts.ts';

/** What is looked at to tell a safeguarding partner. */
export type PartnerFacts = Pick<Agency, 'type' | 'title' | 'since' | 'posts'> & { id: string };

/** The safeguarding partners of today, in the order of the site. */
export function partnersAmong(agencies: readonly PartnerFacts[]): FrozenPartner[] {
  return agencies
    .filter(({ type }) => type === 'safeguarding-partner')
    .map(({ id, title, since, posts }) => ({
      id,
      title,
      since,
      posts: posts.map(({ title: post, since: from, responsibility }) => ({
        title: post,
        since: from,
        responsibility,
      })),
    }));
}

/** Why someone cannot sign a report: the field at fault, what is wrong, and what to do. */
export interface PartnerFault {
  field: 'organisation' | 'post' | 'date';
  message: string;
  hint: string;
}

/**
 * Checks whether a post can sign a report on a date: it must belong to a safeguarding partner of the report, and both must have
 * existed.
 * @param signer the post, the id of its organisation, and the date
 * @param partners the report’s safeguarding partners, and those that can sign in their place
 * @param agencies all agencies, to name one that is not a partner
 * @returns why not, or `null` if it can
 */
export function partnerFault(
  { post, organisation, date }: { post: string; organisation: string; date: string },
  partners: readonly FrozenPartner[],
  agencies: readonly Pick<PartnerFacts, 'id' | 'title'>[],
): PartnerFault | null {
  const candidates = partners.filter(({ id }) => id === organisation);
  const [partner] = candidates;
  if (partner === undefined) {
    const ids = [...new Set(partners.map(({ id }) => id))];
    const agency = agencies.find(({ id }) => id === organisation);
    return {
      field: 'organisation',
      message:
        agency === undefined
          ? `There is no agency "${organisation}".${didYouMean(organisation, ids)}`
          : `${agency.title} is not a safeguarding partner of this report, so the ${post} cannot sign it off.`,
      hint: `Its safeguarding partners are: ${listOf(ids)}.`,
    };
  }
  const posts = candidates.flatMap((candidate) => candidate.posts);
  const held = posts.filter(({ title }) => title === post);
  if (held.length === 0) {
    const titles = [...new Set(posts.map(({ title }) => title))];
    return {
      field: 'post',
      message: `The post "${post}" is not one of those of ${partner.title}.${didYouMean(post, titles)}`,
      hint:
        titles.length === 0
          ? `Its page names no posts. Add the one that signs under "posts" in agencies/${organisation}.mdx.`
          : `Its posts are: ${listOf(titles)}.`,
    };
  }
  const since = [partner.since, held[0]?.since]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  if (since === undefined || date >= since) return null;
  return {
    field: 'date',
    message: `The ${post} of ${partner.title} cannot have signed on ${date}: the agency’s page says it has existed since ${since}.`,
    hint: 'Give the date it was signed, and the body and post that signed.',
  };
}

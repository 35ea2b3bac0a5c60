import { pagesAmong } from '../../collections/index.ts';
import { finding } from '../../findings/catalogue.ts';
import { entriesOf } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';
import { siteAddresses } from '../siteAddresses.ts';

/** A former address is not used by another page, and redirects to only one page. */
export const formerAddresses: Rule = ({ entries, kinds, readable }) => {
  if (readable === null) return [];
  const known = siteAddresses(readable, kinds);
  const taken = new Set<string>();
  return Object.keys(pagesAmong(kinds))
    .flatMap((name) => entriesOf(entries, name))
    .flatMap((entry) =>
      ((entry.data as { formerly?: string[] }).formerly ?? []).flatMap((address, index) => {
        const isTaken = known.has(address) || taken.has(address);
        taken.add(address);
        return isTaken
          ? [
              finding(
                'address-taken',
                entry.place(['formerly', index]),
                `"${address}" cannot lead on to this page: ${known.has(address) ? 'there is a page at this address' : 'another page was there before'}.`,
                'Correct the address, or remove it from the list.',
              ),
            ]
          : [];
      }),
    );
};

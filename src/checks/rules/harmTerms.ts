import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

const parts = { signs: 'what to look for', doNow: 'what to do now', call: 'who to call' } as const;

/** On a live site, the page of a harm gives its signs, what to do now and who to call. */
export const harmTerms: Rule = ({ entries }) => {
  if (entries.site[0]?.data.status !== 'live') return [];
  return entries.glossary
    .filter(({ data }) => data.harm && data.status !== 'superseded')
    .flatMap((entry) => {
      const missing = (['signs', 'doNow', 'call'] as const).filter(
        (part) => entry.data[part].length === 0,
      );
      return missing.length === 0
        ? []
        : [
            finding(
              'harm-term-incomplete',
              entry.place(['harm']),
              `The page about "${entry.data.title}" does not say ${missing.map((part) => parts[part]).join(' or ')}.`,
              `Write ${missing.map((part) => `"${part}"`).join(' and ')}. If the term is not a harm done to people, remove "harm".`,
            ),
          ];
    });
};

import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { placeOf } from '../../prose/guard.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { plainText } from '../../prose/plainText.ts';
import { pageEntries } from '../entryLists.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Rule } from '../rule.ts';

const vague = new Set([
  'click',
  'click here',
  'click this',
  'click this link',
  'click on this link',
  'details',
  'download',
  'find out more',
  'follow this link',
  'for more information',
  'full details',
  'further details',
  'further information',
  'go',
  'here',
  'information',
  'know more',
  'learn more',
  'link',
  'links',
  'more',
  'more details',
  'more info',
  'more information',
  'more here',
  'online',
  'open',
  'page',
  'press here',
  'read',
  'read more',
  'read on',
  'read this',
  'see',
  'see here',
  'see more',
  'site',
  'tap here',
  'this',
  'this document',
  'this link',
  'this page',
  'this site',
  'this website',
  'view',
  'view more',
  'visit',
  'web page',
  'website',
]);

const advice = 'Say where the link goes, for example "the report of 2018/19".';

const pageFindings = perEntry(({ body, file }): Finding[] => {
  const findings: Finding[] = [];
  if (body === null) return findings;
  const targets = new Map<string, { url: string; line: number | undefined }>();
  for (const link of nodesIn(body)) {
    if (link.type !== 'link') continue;
    const text = plainText(link);
    const place = placeOf(link, file);
    const fault = vagueness(text);
    if (fault !== null) {
      findings.push(finding('link-text-vague', place, fault, advice));
      continue;
    }
    const before = targets.get(text.toLowerCase());
    if (before === undefined) targets.set(text.toLowerCase(), { url: link.url, line: place.line });
    else if (before.url !== link.url) {
      findings.push(
        finding(
          'link-text-repeated',
          place,
          `The words "${text}" link to "${link.url}" here, but to "${before.url}" in line ${before.line ?? 1}.`,
          'Make the words of each link say where it goes.',
        ),
      );
    }
  }
  return findings;
});

/** The words of a link say where it leads, and no two links of a page say the same of different places. */
export const linkTexts: Rule = ({ entries }) => [
  ...pageEntries(entries).flatMap(pageFindings),
  ...entries.site.flatMap((site) =>
    site.data.doors.flatMap(({ links }, door) =>
      links.flatMap(({ text }, index) => {
        const fault = vagueness(text);
        return fault === null
          ? []
          : [
              finding(
                'link-text-vague',
                site.place(['doors', door, 'links', index, 'text']),
                fault,
                advice,
              ),
            ];
      }),
    ),
  ),
];

/** What is wrong with the words of a link, or `null`. */
function vagueness(text: string): string | null {
  if (text === '') return 'This link has no words.';
  if (/^(?:https?:\/\/|www\.)/iu.test(text))
    return `The words of this link are a bare web address: "${text}".`;
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  return words === '' || vague.has(words)
    ? `The words of this link do not say where it goes: "${text}".`
    : null;
}

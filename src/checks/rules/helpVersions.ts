import type { Heading } from 'mdast';
import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { HelpPart } from '../../model/helpParts.ts';
import { helpParts } from '../../model/helpParts.ts';
import { siteWords } from '../../model/siteWords.ts';
import { placeOf } from '../../prose/guard.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { plainText } from '../../prose/plainText.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';

/** The urgent help page has the same parts in every language, so that no one gets less information. */
export const helpVersions: Rule = ({ entries, readable }) => {
  if (readable === null) return [];
  const parts = helpParts(readable, siteWords(readable));
  return entries.versions
    .filter(({ data }) => data.of === '/worried/' && data.kind === 'translation')
    .flatMap((entry) => partFindings(entry, parts));
};

function partFindings(
  { body, file }: Entry<DataOf<'versions'>>,
  parts: readonly HelpPart[],
): Finding[] {
  const headings = (body === null ? [] : nodesIn(body)).filter((node) => node.type === 'heading');
  const own = headings.filter(({ depth }) => depth === 2);
  const hint = `Give it these parts, in this order, each under a heading that starts with "##": ${parts.map(({ title }) => title).join(' – ')}`;
  const count = (number: number): string => `${number} ${number === 1 ? 'part' : 'parts'}`;
  const different =
    own.length === parts.length
      ? []
      : [
          finding(
            'version-parts',
            // The first one too many, or the last one, after which some are missing.
            placeAt(own[Math.min(parts.length, own.length - 1)], file),
            `The page /worried/ has ${count(parts.length)} with a heading, and this translation has ${own.length === 0 ? 'none' : count(own.length)}.`,
            hint,
          ),
        ];
  const deeper = headings.filter(({ depth }) => depth !== 2);
  return [
    ...different,
    ...deeper.map((heading) =>
      finding(
        'version-parts',
        placeAt(heading, file),
        `The heading "${plainText(heading)}" is inside a part, but the page /worried/ has no headings inside its parts.`,
        `Write it as a sentence, or make it a part with "##". ${hint}`,
      ),
    ),
  ];
}

function placeAt(heading: Heading | undefined, file: string): ReturnType<typeof placeOf> {
  return heading === undefined ? { file } : placeOf(heading, file);
}

import type { CatalogueEntry } from '../findings/catalogueEntry.ts';
import type { CatalogueGroup } from '../findings/catalogueGroups.ts';

const introduction = `# What the check can find

\`npm run check\` names each finding by a code. This page says what each code means, why it matters and how to correct it. An
**error** stops publication: the last site stays as it is. A **warning** does not, except about a report whose status is
\`published\`.

The page is made from the program by \`npm run handbook\`: do not edit it by hand.
`;

/** The page of the handbook that explains every finding, in Markdown. */
export function findingsPage(groups: readonly CatalogueGroup[]): string {
  const contents = groups.map(
    ({ title, entries }) =>
      `- ${title}: ${Object.keys(entries)
        .map((code) => `[${code}](#${code})`)
        .join(', ')}`,
  );
  const parts = groups.map(
    ({ title, entries }) =>
      `## ${title}\n\n${Object.entries(entries)
        .map(([code, entry]) => section(code, entry))
        .join('\n')}`,
  );
  return [introduction, `${contents.join('\n')}\n`, ...parts].join('\n');
}

function section(
  code: string,
  { severity, title, explanation, wrong, right }: CatalogueEntry,
): string {
  return `### ${code}

**${severity === 'error' ? 'Error' : 'Warning'}: ${title}**

${asText(explanation)}

Wrong:

${example(wrong)}

Right:

${example(right)}
`;
}

/** What Markdown would take for a tag stays as it is written. */
function asText(words: string): string {
  const marked = words.replace(/<{3,}|={3,}|>{3,}|<[^<>]*>/gu, (sign) => `\`${sign}\``);
  return marked
    .split(/(`[^`]*`)/u)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<')))
    .join('');
}

function example(text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}text\n${text}\n${fence}`;
}

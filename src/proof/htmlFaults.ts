import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { SitePage } from './pageKinds.ts';
import type { Problem } from './problem.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by machines: spaces at the end of a line and short void tags cost no one anything.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    // Rows that become cards on a phone lose their meaning as a table unless it is said again.
    'no-redundant-role': 'off',
    // A frame that scrolls is a region with a name; a section would add an empty entry to the outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // What the search index alone reads is in the head.
    'attribute-misuse': 'off',
    // Anchors that no author's heading can take start with an underscore; years are anchors of a timeline.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** The version of the rules. */
export const htmlValidateVersion = (
  createRequire(import.meta.url)('html-validate/package.json') as { version: string }
).version;

/** What is wrong with the HTML of some text, in words. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

/** Checks every page of a built site against the rules of HTML. */
export async function testHtml(siteFolder: string, pages: readonly SitePage[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { address } of pages) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const faults = await htmlFaults(readFileSync(join(siteFolder, file), 'utf8'));
    problems.push(...faults.map((text): Problem => ({ aspect: 'html', page: address, text })));
  }
  return problems;
}

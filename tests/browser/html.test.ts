import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { sitePages } from '../support/sitePages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by machines: spaces at the end of a line and short void tags cost nobody anything.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    // Rows that become cards on a phone lose their meaning as a table unless it is said again.
    'no-redundant-role': 'off',
    // A frame that scrolls is a region with a name; a section would add an empty entry to the outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // What the search index alone reads stands in the head.
    'attribute-misuse': 'off',
    // Anchors that no author's heading can take start with an underscore; years are anchors of a timeline.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of sitePages()) {
    const html = readFileSync(`${inject('siteFolder')}${path}index.html`, 'utf8');
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector ?? ''})`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

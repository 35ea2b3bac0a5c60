import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newMemory } from '../../../src/load/loadMemory.ts';
import type { Change } from '../../support/fixture.ts';
import { fixtureWith } from '../../support/fixture.ts';

const edits: [what: string, changes: Record<string, Change>][] = [
  ['a text', { 'groups/executive.mdx': (text) => text.replace('It decides.', 'It plans.') }],
  [
    'a time limit',
    { 'thresholds/timescales.yaml': (text) => text.replace('value: 15', 'value: 16') },
  ],
  [
    'an abbreviation',
    {
      'glossary/rapid-review.mdx': (text) =>
        text.replace('title: rapid review', '$&\nabbreviation: VSCP'),
      'groups/executive.mdx': (text) => `${text}\nIt speaks for the VSCP.\n`,
    },
  ],
  [
    'a figure',
    {
      'datasets/contacts.csv': (text) =>
        text
          .replace('Schools,60,60', 'Schools,160,80')
          .replace('Health,30,30', 'Health,30,15')
          .replace('Police,10,10', 'Police,10,5')
          .replace('Total,100', 'Total,200'),
    },
  ],
  [
    'a superseded term',
    {
      'glossary/rapid-review.mdx': (text) =>
        text.replace('status: current', 'status: superseded\nsupersededBy: [designated-officer]'),
    },
  ],
  [
    'the longest sentence',
    { 'site.yaml': (text) => `${text}\nplainEnglish: { longestSentence: { public: 3 } }\n` },
  ],
  [
    'a link to a heading',
    { 'arrangements/who-leads.mdx': (text) => text.replace('#members', '#nowhere') },
  ],
];

it.each(edits)(
  'rechecking after a change to %s gives the same result as a first check',
  async (_, changes) => {
    const memory = newMemory();
    const before = await checkContent(fixtureWith(), memory);
    const again = await checkContent(fixtureWith(changes), memory);
    const first = await checkContent(fixtureWith(changes));
    expect(again.findings).toEqual(first.findings);
    expect(again.partnership).toEqual(first.partnership);
    expect([again.findings, again.partnership]).not.toEqual([before.findings, before.partnership]);
  },
);

import { beforeAll, expect, test } from 'vitest';
import { definedTerm, definedTermSet, glossaryRecords } from '../../../src/model/glossaryData.ts';
import type { Partnership } from '../../../src/model/partnership.ts';
import { supersededText } from '../../../src/model/supersededText.ts';
import { termUses } from '../../../src/model/termUses.ts';
import { checkWith } from '../../support/fixture.ts';
import { english } from '../../../src/words/words.ts';

let partnership: Partnership;

beforeAll(async () => {
  const checked = await checkWith({
    'groups/executive.mdx': (text) =>
      text.replace('It decides.', 'It reads every rapid review and hears the LADO.'),
    'glossary/old-review.mdx': `---
title: old review
abbreviation: OR
definition: What a rapid review was called before.
status: superseded
supersededBy: [rapid-review]
supersededOn: 2019-09
evidence: document
sources:
  - document: plan
reviewed: 2021-06-01
---
`,
  });
  if (checked.partnership === null) throw new Error(JSON.stringify(checked.findings));
  partnership = checked.partnership;
});

const term = (id: string) => {
  const found = partnership.glossary.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`The fixture has no term "${id}".`);
  return found;
};

test('the pages that use a term are listed by section, except its own', () => {
  expect(termUses(partnership).get('rapid-review')).toEqual([
    {
      section: 'Arrangements',
      pages: [{ title: 'Who leads', address: '/arrangements/who-leads/' }],
    },
    { section: 'Groups', pages: [{ title: 'Executive group', address: '/groups/executive/' }] },
    {
      section: 'Time limits',
      pages: [
        { title: 'Finish the rapid review', address: '/thresholds/timescales/#rapid-review' },
      ],
    },
    { section: 'Glossary', pages: [{ title: 'old review', address: '/glossary/old-review/' }] },
  ]);
});

test('an abbreviation counts as a use', () => {
  expect(termUses(partnership).get('designated-officer')).toMatchObject([{ section: 'Groups' }]);
});

test('an unused term has no uses', () => {
  expect(termUses(partnership).get('old-review')).toEqual([]);
});

test('a superseded term gives the date and its successor', () => {
  const { glossary } = partnership;
  expect(supersededText(term('old-review'), glossary, english)).toBe(
    'No longer used (since September 2019). Now: rapid review.',
  );
  expect(
    supersededText({ ...term('old-review'), supersededWhen: 'by 2019' }, glossary, english),
  ).toBe('No longer used (by 2019). Now: rapid review.');
  expect(
    supersededText({ ...term('old-review'), supersededOn: undefined }, glossary, english),
  ).toBe('No longer used. Now: rapid review.');
  expect(supersededText(term('rapid-review'), glossary, english)).toBe('');
});

test('only the first use on a page is marked', () => {
  const [group] = partnership.groups;
  expect(JSON.stringify(group?.body).split('"term":"designated-officer"')).toHaveLength(2);
});

test('the structured data of a term names its set', () => {
  const set = definedTermSet(partnership.site, english);
  expect(set).toMatchObject({ '@type': 'DefinedTermSet', '@id': 'https://vale.example/glossary/' });
  expect(definedTerm(partnership.site, term('designated-officer'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': 'https://vale.example/glossary/designated-officer/',
    url: 'https://vale.example/glossary/designated-officer/',
    name: 'designated officer',
    termCode: 'LADO',
    alternateName: ['complaint about a teacher'],
    description: 'The person who looks into worries about people who work with children.',
    inDefinedTermSet: 'https://vale.example/glossary/',
  });
});

test('the glossary as JSON has every term and no undefined values', () => {
  const { terms } = glossaryRecords(partnership.site, partnership.glossary, english);
  expect(terms.map(({ id }) => id)).toEqual(['designated-officer', 'old-review', 'rapid-review']);
  expect(terms[1]).toMatchObject({
    abbreviation: 'OR',
    supersededBy: ['rapid-review'],
    supersededOn: '2019-09',
  });
  expect(terms[2]).toMatchObject({ abbreviation: null, supersededOn: null });
});

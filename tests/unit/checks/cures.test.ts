import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const page = 'groups/executive.mdx';
const avoid = (text: string): string =>
  `${text}plainEnglish:\n  avoid:\n    - { word: in order to, instead: to }\n`;

test.each([
  ['word-repeated', 'It decides.', 'It decides on the the budget.', 'the'],
  ['word-avoided', 'It decides.', 'In order to decide, it meets.', 'To'],
  ['reference-unknown', 'agency: council', 'agency: cuoncil', 'council'],
  [
    'figure-typed',
    'It decides.',
    'Health made 30 contacts.\n\n<DataTable dataset="contacts" />',
    '<Value dataset="contacts" row="Health" column="contacts" />',
  ],
])('what %s offers to write is its cure', async (code, before, slip, better) => {
  const withSlip = (text: string): string => text.replace(before, slip);
  const { findings } = await checkWith({ 'site.yaml': avoid, [page]: withSlip });
  const found = findings.filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  const cure = found[0]?.cure ?? { replace: '', with: '' };
  expect(cure.with).toBe(better);
  const after = await checkWith({
    'site.yaml': avoid,
    [page]: (text) => withSlip(text).replace(cure.replace, cure.with),
  });
  expect(after.findings.filter((one) => one.code === code)).toEqual([]);
});

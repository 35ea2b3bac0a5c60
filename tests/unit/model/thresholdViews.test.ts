import { expect, test } from 'vitest';
import { addresses } from '../../../src/model/addresses.ts';
import type { Partnership } from '../../../src/model/partnership.ts';
import { allSigns, domainsWithSigns, sideBySide } from '../../../src/model/thresholdViews.ts';
import { checkWith } from '../../support/fixture.ts';

const domains = `domains:
  - id: child
    name: The child
    meaning: How the child is.
    parts: [Health, Learning]
    evidence: document
  - id: home
    name: The home
    meaning: Where the child lives.
    evidence: document
`;
const sign = (id: string, level: string, part?: string) =>
  `  - id: ${id}\n    level: ${level}\n    domain: child\n    text: Sign ${id}\n${part === undefined ? '' : `    part: ${part}\n`}    source:\n      document: plan\n`;
const indicators = `indicators:\n${sign('a', 'protection', 'Learning')}${sign('b', 'help')}${sign('c', 'help', 'Play')}${sign('d', 'help', 'Learning')}`;

async function partnership(): Promise<Partnership> {
  const checked = await checkWith({
    'thresholds/domains.yaml': domains,
    'thresholds/indicators.yaml': indicators,
  });
  if (checked.partnership === null) throw new Error(JSON.stringify(checked.findings));
  return checked.partnership;
}

test('a domain without signs has no page', async () => {
  const site = await partnership();
  expect(domainsWithSigns(site.thresholds).map(({ id }) => id)).toEqual(['child']);
  expect([...addresses(site).keys()].filter((address) => address.includes('/domains/'))).toEqual([
    '/thresholds/domains/child/',
  ]);
});

test('parts keep the order of their list, followed by other parts and signs without one', async () => {
  const { thresholds } = await partnership();
  const [child] = thresholds.domains;
  if (child === undefined) throw new Error('The fixture has no domain.');
  expect(
    sideBySide(child, thresholds.levels).map(({ part, levels }) => [
      part,
      ...levels.map(({ signs }) => signs.map(({ id }) => id).join()),
    ]),
  ).toEqual([
    ['Learning', 'd', 'a'],
    ['Play', 'c', ''],
    [null, 'b', ''],
  ]);
});

test('the list of all signs has each once, greatest need first', async () => {
  const { thresholds } = await partnership();
  expect(
    allSigns(thresholds).map(({ position, domains: parts }) => [
      position,
      parts.flatMap(({ signs }) => signs.map(({ id }) => id)).join(),
    ]),
  ).toEqual([
    [2, 'a'],
    [1, 'b,c,d'],
  ]);
});

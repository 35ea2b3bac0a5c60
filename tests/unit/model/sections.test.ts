import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/model/addresses.ts';
import { allSections, emptySections, mainSections } from '../../../src/model/sections.ts';
import type { Change } from '../../support/fixture.ts';
import { brief, checkWith } from '../../support/fixture.ts';

/** The small partnership without the optional content. */
const bare: Record<string, Change> = {
  'datasets/contacts.csv': null,
  'datasets/contacts.yaml': null,
  'glossary/designated-officer.mdx': null,
  'glossary/rapid-review.mdx': null,
  'reports/2020-21/report.yaml': null,
  'reports/2020-21/what-we-did.mdx': null,
  'requirements/guidance.yaml': null,
  'thresholds/domains.yaml': null,
  'thresholds/indicators.yaml': null,
  'thresholds/levels.yaml': null,
  'thresholds/timescales.yaml': null,
  'arrangements/who-leads.mdx': (text) =>
    text.replace('answers:\n  - WT-01\n', '').replace(/\n## Time[^]*/u, ''),
};

async function partnershipWith(changes: Record<string, Change>) {
  const { partnership, findings } = await checkWith(changes);
  if (partnership === null) throw new Error(findings.map(brief).join('\n'));
  return partnership;
}

describe('sections', () => {
  test('a section with content is in the menu', async () => {
    const partnership = await partnershipWith({});
    expect(mainSections(partnership).map(({ text }) => text)).toEqual([
      'Arrangements',
      'Groups',
      'Agencies',
      'Thresholds',
      'Data',
      'Glossary',
    ]);
  });

  test('a live site has no reports section while all reports are drafts', async () => {
    expect(emptySections(await partnershipWith({}))).toContain('/reports/');
  });

  test('a site without thresholds, figures, terms and reports is valid and lacks those sections', async () => {
    const partnership = await partnershipWith(bare);
    expect(mainSections(partnership).map(({ href }) => href)).toEqual([
      '/arrangements/',
      '/groups/',
      '/agencies/',
    ]);
    expect(allSections(partnership).map(({ href }) => href)).toEqual([
      '/',
      '/worried/',
      '/arrangements/',
      '/groups/',
      '/agencies/',
      '/search/',
      '/accessibility/',
      '/privacy/',
      '/site-map/',
    ]);
  });

  test('content may not link to an empty section', async () => {
    const partnership = await partnershipWith(bare);
    const known = addresses(partnership);
    expect(emptySections(partnership).filter((address) => known.has(address))).toEqual([]);
    const { findings } = await checkWith({
      ...bare,
      'groups/executive.mdx': (text) => `${text}\nSee [the words](/glossary/).\n`,
    });
    expect(findings.map(({ code }) => code)).toEqual(['link-broken']);
  });

  test('levels without signs need no list of domains', async () => {
    const partnership = await partnershipWith({
      'thresholds/domains.yaml': null,
      'thresholds/indicators.yaml': null,
    });
    expect(partnership.thresholds.levels.map(({ indicators }) => indicators)).toEqual([[], []]);
  });

  test('signs without levels and levels without time limits are reported', async () => {
    const { findings } = await checkWith({
      'thresholds/levels.yaml': null,
      'thresholds/domains.yaml': null,
      'thresholds/timescales.yaml': null,
    });
    expect(findings.map(brief)).toEqual([
      'reference-unknown arrangements/who-leads.mdx:19',
      'reference-unknown thresholds/indicators.yaml:3',
      'reference-unknown thresholds/indicators.yaml:4',
    ]);
    const withoutLimits = await checkWith({ 'thresholds/timescales.yaml': null });
    expect(withoutLimits.findings.map(brief)).toEqual([
      'reference-unknown arrangements/who-leads.mdx:19',
      'reference-unknown thresholds/levels.yaml:32',
    ]);
  });
});

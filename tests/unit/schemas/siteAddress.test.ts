import { expect, test } from 'vitest';
import { AccessibilityResultsSchema } from '../../../src/schemas/accessibilityResults.ts';
import { PlanEvidenceSchema } from '../../../src/schemas/planEvidence.ts';
import { SiteAddressSchema } from '../../../src/schemas/siteAddress.ts';

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,hello',
  '//other.example/',
  '/\\other.example/',
  '/%6a/',
  ' /groups/',
  'groups/',
  'https://other.example/',
  '/groups/\n',
  '/groups/"onclick="',
];

test.each([
  '/',
  '/404.html',
  '/groups/',
  '/improvement/plan/theme/a/2/',
  '/groups/board/#who-leads',
])('%s is an address on this site', (address) =>
  expect(SiteAddressSchema.safeParse(address).success).toBe(true),
);

test.each(hostile)('%j is not an address on this site', (address) => {
  expect(SiteAddressSchema.safeParse(address).success).toBe(false);
});

/** The paths at which the schemas refuse a page. */
const faults = (result: { error?: { issues: { path: PropertyKey[] }[] } }): string[] =>
  (result.error?.issues ?? []).map(({ path }) => path.join('.'));

test.each(hostile)('recorded test results cannot link to %j', (page) => {
  expect(faults(AccessibilityResultsSchema.safeParse({ problems: [{ page }] }))).toContain(
    'problems.0.page',
  );
  const href = { type: 'link', text: 'Words', href: page };
  if (!page.startsWith('https:')) expect(PlanEvidenceSchema.safeParse(href).success).toBe(false);
});

/** A claim in the README, and the tests that prove it. */
export interface Claim {
  /** Its name in `npm run prove -- <id>`. */
  id: string;
  /** The wording in the README. */
  words: string;
  /** Files and folders of tests, relative to the program. */
  tests: readonly string[];
}

/** Every claim in the README, in order. `tests/unit/prove/claims.test.ts` checks the list against the README. */
export const claims: readonly Claim[] = [
  {
    id: 'accessible',
    words: 'fast, accessible, searchable website',
    tests: [
      'tests/browser/everyPage.test.ts',
      'tests/browser/examine.test.ts',
      'tests/browser/probes.test.ts',
      'tests/browser/readingTools.test.ts',
      'tests/unit/styles',
      'tests/unit/model/accessibilityStatement.test.ts',
    ],
  },
  {
    id: 'figures',
    words: 'Figures that always agree.',
    tests: ['tests/unit/figures', 'tests/unit/charts', 'tests/unit/sample/figures.test.ts'],
  },
  {
    id: 'small-numbers',
    words: 'Small numbers that cannot leak.',
    tests: [
      'tests/unit/disclosure',
      'tests/unit/figures/suppression.test.ts',
      'tests/unit/figures/leaks.test.ts',
      'tests/unit/figures/tellingWords.test.ts',
      'tests/unit/figures/unstatedSums.test.ts',
      'tests/unit/figures/publishedAttack.test.ts',
      'tests/unit/checks/toldSecrets.test.ts',
      'tests/build/contentLayer.test.ts',
    ],
  },
  {
    id: 'nothing-half-published',
    words: 'Nothing half-published.',
    tests: [
      'tests/build/lastGoodSite.test.ts',
      'tests/unit/site/staging.test.ts',
      'tests/unit/site/stoppedPublication.test.ts',
      'tests/unit/checks',
      'tests/unit/corpus',
      'tests/unit/findings',
      'tests/unit/reader',
    ],
  },
  {
    id: 'report',
    words: 'A report that shows how far it meets its requirements.',
    tests: [
      'tests/unit/reports',
      'tests/unit/cli/signOff.test.ts',
      'tests/browser/report.test.ts',
      'tests/browser/reportPdf.test.ts',
    ],
  },
  {
    id: 'search',
    words: 'A search in practitioners’ own words.',
    tests: ['tests/search', 'tests/unit/search'],
  },
  {
    id: 'light',
    words: 'A page in one round trip.',
    tests: ['tests/budgets'],
  },
  {
    id: 'private',
    words:
      'There are no cookies and nothing comes from other sites. Everything works without scripts, except the search and working out a due date.',
    tests: [
      'tests/browser/privacy.test.ts',
      'tests/browser/site.test.ts',
      'tests/browser/everyPage.test.ts',
      'tests/unit/site/exactPolicy.test.ts',
    ],
  },
  {
    id: 'partnerships',
    words: 'one copy of the program can serve many partnerships',
    tests: ['tests/build/anyPartnership.test.ts', 'tests/build/sameSite.test.ts'],
  },
  {
    id: 'content-is-data',
    words: 'The program never runs content as code: it refuses scripts, imports and expressions.',
    tests: ['tests/build/hostileSite.test.ts', 'tests/unit/hostile', 'tests/unit/prose'],
  },
];

import type { Browser } from 'playwright-core';
import type { AccessibilityResults } from '../schemas/accessibilityResults.ts';
import { axeVersion } from './axeRules.ts';
import { testEachKind, testedByKind } from './eachKind.ts';
import { testEveryPage, testedOnEveryPage, widths } from './everyPage.ts';
import { htmlValidateVersion, testHtml } from './htmlFaults.ts';
import { testJourneys } from './journeys.ts';
import { fullestOfEachKind, sitePages } from './pageKinds.ts';
import type { Problem } from './problem.ts';
import { tooHeavy, weighPages } from './siteWeights.ts';
import { unlistedColours } from './unlistedColours.ts';

/** Everything that was found out about a built site. */
export interface Examination {
  results: AccessibilityResults;
  problems: Problem[];
  /** The pages that weigh more than they may, in words. */
  tooHeavy: string[];
}

/** What is to be examined. */
export interface ExaminedSite {
  browser: Browser;
  /** Where it is served, without a slash at the end. */
  url: string;
  /** The folder of the site. */
  folder: string;
  /** The folder of the templates that it was drawn by. */
  templates: string;
}

/**
 * Examines a built site in a real browser: every page, each kind of page, and what readers come to do.
 * @param date the day
 * @param tell gets a line when a part begins
 */
export async function examineSite(
  { browser, url, folder, templates }: ExaminedSite,
  date: string,
  tell: (line: string) => void,
): Promise<Examination> {
  const pages = sitePages(folder, templates);
  const kinds = fullestOfEachKind(pages).length;
  const site = { browser, url, folder, pages };
  tell(`Looking at ${pages.length} pages at ${widths.join(', ')} and 320 pixels.`);
  const every = await testEveryPage(site);
  tell('Reading their HTML.');
  const html = await testHtml(folder, pages);
  tell(`Testing ${kinds} kinds of page by keyboard and without scripts.`);
  const each = await testEachKind(site);
  tell('Making readers’ journeys using only a keyboard.');
  const journeys = await testJourneys(site);
  const problems = [
    ...every.problems,
    ...unlistedColours(every.colours, folder),
    ...html,
    ...each,
    ...journeys.problems,
  ];
  return {
    problems,
    tooHeavy: tooHeavy(weighPages(folder, pages)),
    results: {
      date,
      pages: pages.length,
      kinds,
      widths: [...widths],
      tools: [
        { name: 'Chromium', version: browser.version() },
        { name: 'axe-core', version: axeVersion },
        { name: 'html-validate', version: htmlValidateVersion },
      ],
      tested: [...testedOnEveryPage, 'html'],
      testedByKind: [...testedByKind],
      journeys: journeys.made,
      problems: groupedProblems(problems),
    },
  };
}

/** One entry for each kind of problem that keeps people out. */
export function groupedProblems(problems: readonly Problem[]): AccessibilityResults['problems'] {
  const groups = Map.groupBy(problems, ({ aspect, text }) => `${aspect} ${text}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || first.aspect === 'privacy') return [];
    const addresses = new Set(members.map(({ page }) => page));
    return [{ aspect: first.aspect, text: first.text, page: first.page, pages: addresses.size }];
  });
}

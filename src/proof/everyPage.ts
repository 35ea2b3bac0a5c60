import type { Browser, Page } from 'playwright-core';
import type { TestedAspect } from '../schemas/testedAspect.ts';
import { axeViolations, loadAxe } from './axeRules.ts';
import type { SeenColours } from './colourProbe.ts';
import { probeColours } from './colourProbe.ts';
import type { LayoutFaults } from './layoutProbe.ts';
import { probeLayout } from './layoutProbe.ts';
import { forcedColourFaults, paperFaults } from './mediaFaults.ts';
import { probeMotion } from './motionProbe.ts';
import type { SitePage } from './pageKinds.ts';
import { fullestOfEachKind } from './pageKinds.ts';
import { loadPaint } from './paint.ts';
import type { Problem } from './problem.ts';
import { probeStructure } from './structureProbe.ts';
import { probeTargets } from './targetProbe.ts';
import { leftBehind, watchedPage } from './watchedPage.ts';
import { probeWords } from './wordsProbe.ts';
import { withTextSpacing } from './textSpacing.ts';

/** A site that is being served, and the browser that looks at it. */
export interface ServedSite {
  browser: Browser;
  /** Where it is served, without a slash at the end. */
  url: string;
  /** Its pages. */
  pages: readonly SitePage[];
}

/** What a visit to every page has found. */
export interface EveryPage {
  problems: Problem[];
  /** How many pages were visited. */
  pages: number;
  /** Pairs of colours that text was drawn with, each once, and where. */
  colours: ReadonlyMap<string, SeenColours & { page: string }>;
}

/** What is tested on every page. */
export const testedOnEveryPage = [
  'rules',
  'structure',
  'reflow',
  'text-spacing',
  'target-size',
  'contrast',
  'forced-colours',
  'reduced-motion',
  'print',
] as const satisfies TestedAspect[];

/** The windows that every page is looked at in: a desktop and a telephone. */
export const widths = [1280, 360] as const;
const heights = { 1280: 900, 360: 740 };
/** A window of 1280 by 1024 pixels at a zoom of 400 %: the narrowest that guideline 1.4.10 asks for. */
const zoomed = { width: 320, height: 256 };

/**
 * Visits every page once, in several tabs, and measures it at each width and at high zoom.
 * @param tabs how many tabs share the work
 */
export async function testEveryPage(
  { browser, url, pages }: ServedSite,
  tabs = 3,
): Promise<EveryPage> {
  const problems: Problem[] = [];
  const colours = new Map<string, SeenColours & { page: string }>();
  const titles = new Map<string, string>();
  const full = new Set(fullestOfEachKind(pages).map(({ address }) => address));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const queue = [...pages];

  const visit = async (page: Page, address: string): Promise<void> => {
    const report =
      (width?: number) =>
      (aspect: Problem['aspect'], texts: readonly string[]): void => {
        for (const text of texts)
          problems.push({ aspect, page: address, ...(width === undefined ? {} : { width }), text });
      };
    const say = report();
    await page.setViewportSize({ width: 1280, height: heights[1280] });
    const response = await page.goto(url + address, { waitUntil: 'load' });
    if (response?.status() !== 200) say('privacy', [`answers ${response?.status()}`]);
    const { title, faults } = await page.evaluate(probeStructure);
    const namesake = titles.get(title);
    titles.set(title, address);
    say('structure', [
      ...faults,
      ...(namesake === undefined ? [] : [`has the title of ${namesake}: "${title}"`]),
    ]);
    await page.evaluate(openDetails);
    await loadPaint(page);
    for (const pair of await page.evaluate(probeColours))
      colours.set(JSON.stringify({ ...pair, text: '' }), { ...pair, page: address });
    say('reduced-motion', await page.evaluate(probeMotion));
    await loadAxe(page);
    for (const width of widths) {
      const sayAt = report(width);
      if (width !== 1280) await page.setViewportSize({ width, height: heights[width] });
      sayAt('target-size', await page.evaluate(probeTargets));
      sayAt('reflow', layoutTexts(await page.evaluate(probeLayout)));
      // The test by touch measures contrast on a telephone.
      sayAt('rules', await axeViolations(page, width === 1280 && full.has(address)));
      sayAt('text-spacing', layoutTexts(await withTextSpacing(page, probeLayout)));
      if (width === 1280) {
        await page.evaluate(probeWords, 'remember' as const);
        say('forced-colours', await forcedColourFaults(page));
      }
    }
    await page.setViewportSize(zoomed);
    const sayZoomed = report(zoomed.width);
    sayZoomed('reflow', [
      ...layoutTexts(await page.evaluate(probeLayout)),
      ...(await page.evaluate(probeWords, 'compare' as const)),
    ]);
    sayZoomed('text-spacing', layoutTexts(await withTextSpacing(page, probeLayout)));
    say('print', await paperFaults(page));
  };

  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const { page, complaints } = await watchedPage(context, url);
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        await visit(page, next.address);
      const left = await leftBehind(context, page);
      problems.push(
        ...complaints.map(({ page: at, text }): Problem => ({ aspect: 'privacy', page: at, text })),
        ...left.map((text): Problem => ({ aspect: 'privacy', page: '/', text })),
      );
    }),
  );
  await context.close();
  return { problems, pages: pages.length, colours };
}

/** Unfolds what a reader may unfold, so that it is measured like the rest. Runs in the page. */
export function openDetails(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

function layoutTexts({ sideways, lost }: LayoutFaults): string[] {
  return [...sideways, ...lost];
}

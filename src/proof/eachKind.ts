import type { Page } from 'playwright-core';
import type { TestedAspect } from '../schemas/testedAspect.ts';
import { contrast } from '../styles/contrast.ts';
import { textContrast } from '../styles/tokens.ts';
import { axeViolations, loadAxe } from './axeRules.ts';
import { probeColours } from './colourProbe.ts';
import type { ServedSite } from './everyPage.ts';
import { widths } from './everyPage.ts';
import { probeFocus, probeUnreached } from './focusProbe.ts';
import { probeLayout } from './layoutProbe.ts';
import { probeMotion } from './motionProbe.ts';
import { fullestOfEachKind } from './pageKinds.ts';
import { probePrintedLinks, probePrintedWords } from './printProbe.ts';
import type { Problem } from './problem.ts';
import { probeShapes } from './shapesProbe.ts';
import { probeTargets } from './targetProbe.ts';
import { probeWords } from './wordsProbe.ts';

/** The most stops that a walk by key makes on a page before it gives up. */
const mostStops = 2000;
/** The most stops within one field. */
const mostParts = 6;
/** A sheet of A4 within its margins, in pixels. */
const sheet = { width: 672, height: 986 };

type Say = (aspect: TestedAspect, texts: readonly string[]) => void;

/** Tests what takes longer on the fullest page of each kind: focus, forced colours, movement, paper, and scripts off. */
export async function testEachKind({ browser, url, pages }: ServedSite): Promise<Problem[]> {
  const problems: Problem[] = [];
  const full = fullestOfEachKind(pages);
  const queue = [...full];
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const unscripted = await browser.newContext({ javaScriptEnabled: false });
  const telephone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    const bare = await unscripted.newPage();
    const phone = await telephone.newPage();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { address } = next;
      const say =
        (width?: number): Say =>
        (aspect, texts) =>
          texts.forEach((text) =>
            problems.push({
              aspect,
              page: address,
              ...(width === undefined ? {} : { width }),
              text,
            }),
          );
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        await page.goto(url + address, { waitUntil: 'load' });
        say(width)('focus', await focusFaults(page));
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(url + address, { waitUntil: 'load' });
      await testMedia(page, say());
      await testByTouch(phone, url + address, say(360));
      await testWithoutScripts(page, bare, url + address, say());
    }
    await Promise.all([page.close(), bare.close(), phone.close()]);
  };
  await Promise.all([0, 1, 2].map(() => work()));
  await Promise.all([context.close(), unscripted.close(), telephone.close()]);
  return problems;
}

/** Walks through the page by the Tab key, from its first stop to its end. */
export async function focusFaults(page: Page): Promise<string[]> {
  await drawCharts(page);
  const faults: string[] = [];
  let last = '';
  let held = 0;
  const seen = new Set<string>();
  for (let press = 0; press < mostStops; press += 1) {
    await page.keyboard.press('Tab');
    const { stop, faults: found } = await page.evaluate(probeFocus);
    if (stop === '' || (seen.has(stop) && stop !== last)) break;
    // A field for a date has several parts, each a stop.
    held = stop === last ? held + 1 : 0;
    if (held > mostParts) {
      faults.push('the focus cannot move on');
      break;
    }
    seen.add(stop);
    last = stop;
    faults.push(...found);
  }
  return [...faults, ...(await page.evaluate(probeUnreached))];
}

/** Scrolls to every chart until it is drawn, because one that is drawn late becomes a stop late. */
async function drawCharts(page: Page): Promise<void> {
  for (const chart of await page.locator('[data-chart]:visible').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor({ state: 'attached' });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** What a page shows only where fingers point, such as things that appear under a mouse elsewhere, keeps to the same rules. */
async function testByTouch(page: Page, address: string, say: Say): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  const { sideways, lost } = await page.evaluate(probeLayout);
  say('reflow', [...sideways, ...lost]);
  say('target-size', await page.evaluate(probeTargets));
  await loadAxe(page);
  say('rules', await axeViolations(page, true));
}

async function testMedia(page: Page, say: Say): Promise<void> {
  say('reduced-motion', await page.evaluate(probeMotion));
  await page.evaluate(probeWords, 'remember' as const);
  await page.evaluate(probeShapes, 'remember' as const);
  await page.emulateMedia({ forcedColors: 'active' });
  say('forced-colours', [
    ...(await page.evaluate(probeShapes, 'compare' as const)),
    ...(await page.evaluate(probeWords, 'compare' as const)),
    ...(await page.evaluate(probeColours))
      .filter(({ front, behind }) => contrast(front, behind) < textContrast)
      .map(({ front, behind, text }) => `"${text}" is ${front} on ${behind}`),
  ]);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await page.setViewportSize(sheet);
  const { sideways, lost } = await page.evaluate(probeLayout);
  say('print', [
    ...sideways,
    ...lost,
    ...(await page.evaluate(probePrintedWords)),
    ...(await page.evaluate(probePrintedLinks)),
  ]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Holds the words that a reader has without scripts against those with them. */
async function testWithoutScripts(
  page: Page,
  bare: Page,
  address: string,
  say: Say,
): Promise<void> {
  await bare.goto(address, { waitUntil: 'load' });
  const blocksOf = (tab: Page): Promise<string[]> =>
    tab.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main :is(h1, h2, h3, p, li, dt, dd, td, th, caption, figcaption)',
        ),
      ]
        .filter(
          (block) =>
            block.checkVisibility() &&
            block.closest('[data-needs-script], [data-chart], form') === null,
        )
        .map((block) => block.textContent.trim().replace(/\s+/gu, ' '))
        .filter((text) => text !== ''),
    );
  const without = new Set(await blocksOf(bare));
  const missing = (await blocksOf(page)).filter((text) => !without.has(text));
  say(
    'without-scripts',
    missing.map((text) => `"${text.slice(0, 40)}" needs scripts`),
  );
}

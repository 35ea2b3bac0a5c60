import type { Page } from 'playwright-core';
import type { TestedAspect } from '../schemas/testedAspect.ts';
import { axeViolations, loadAxe } from './axeRules.ts';
import type { ServedSite } from './everyPage.ts';
import { widths } from './everyPage.ts';
import { focusFaults } from './focusWalk.ts';
import { probeLayout } from './layoutProbe.ts';
import { fullestOfEachKind } from './pageKinds.ts';
import type { Problem } from './problem.ts';
import { probeTargets } from './targetProbe.ts';

type Say = (aspect: TestedAspect, texts: readonly string[]) => void;

/** What is tested on the fullest page of each kind alone. */
export const testedByKind = ['focus', 'without-scripts'] as const satisfies TestedAspect[];

/**
 * Tests what takes longer on the fullest page of each kind: focus, touch, and scripts off.
 * @param isWalkedTwice walks through each page by key at both widths, and otherwise by turns at one of them
 */
export async function testEachKind(
  { browser, url, pages }: ServedSite,
  isWalkedTwice = true,
): Promise<Problem[]> {
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
      const turn = full.indexOf(next) % widths.length;
      for (const width of isWalkedTwice ? widths : widths.slice(turn, turn + 1)) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        await page.goto(url + address, { waitUntil: 'load' });
        say(width)('focus', await focusFaults(page));
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(url + address, { waitUntil: 'load' });
      await testByTouch(phone, url + address, say(360));
      await testWithoutScripts(page, bare, url + address, say());
    }
    await Promise.all([page.close(), bare.close(), phone.close()]);
  };
  await Promise.all([0, 1, 2].map(() => work()));
  await Promise.all([context.close(), unscripted.close(), telephone.close()]);
  return problems;
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

/** Checks the words that a reader has without scripts against those with them. */
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

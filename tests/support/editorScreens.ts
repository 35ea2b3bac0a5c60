import type { Page } from 'playwright-core';
import { focusFaults } from '../../src/proof/focusWalk.ts';
import { probeLayout } from '../../src/proof/layoutProbe.ts';
import { probeTargets } from '../../src/proof/targetProbe.ts';
import { readerFaults } from './browser.ts';

/** A window of 1280 by 1024 pixels at 400% zoom. */
const zoomed = { width: 320, height: 256 };

/**
 * The accessibility faults of an editor screen: by the rules of axe, at 400% zoom, and for someone using the Tab key at that zoom,
 * where the bar at the top covers the most.
 */
export async function screenFaults(page: Page): Promise<string[]> {
  const faults = await readerFaults(page);
  await page.setViewportSize(zoomed);
  await page.evaluate(() => scrollTo(0, 0));
  const { sideways, lost } = await page.evaluate(probeLayout);
  const walked = [
    ...sideways,
    ...lost,
    ...(await page.evaluate(probeTargets)),
    ...(await focusFaults(page)),
  ];
  await page.setViewportSize({ width: 1280, height: 800 });
  return [...faults, ...walked.map((fault) => `at 400 %: ${fault}`)];
}

/** Presses a button that sends the form of a screen, and waits for the answer. */
export function send(page: Page, button: string): Promise<void> {
  return untilAnswered(page, () =>
    page.getByRole('button', { name: button, exact: true }).first().click(),
  );
}

/**
 * Sends the form of a screen and waits for the answer. Playwright does not wait by itself, because the form first asks whether
 * the editor is there.
 */
export async function untilAnswered(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), act()]);
}

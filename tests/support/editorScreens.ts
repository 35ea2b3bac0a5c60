import type { Page } from 'playwright-core';
import { focusFaults } from '../../src/proof/focusWalk.ts';
import { probeLayout } from '../../src/proof/layoutProbe.ts';
import { probeTargets } from '../../src/proof/targetProbe.ts';
import { readerFaults } from './browser.ts';

/** A window of 1280 by 1024 pixels at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 };

/**
 * What is wrong with a screen of the editor: for the rules of accessibility, at a zoom of 400 %, and for someone who walks
 * through it by the Tab key there, where the line that stays at the top covers most.
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

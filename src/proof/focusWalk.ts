import type { Page } from 'playwright-core';
import { contrast } from '../styles/contrast.ts';
import { shapeContrast } from '../styles/tokens.ts';
import { probeFocus, probeUnreached, rememberUnfocused } from './focusProbe.ts';
import { loadPaint } from './paint.ts';

/** The most stops that a walk by key makes on a page before it gives up. */
const mostStops = 2000;
/** The most stops within one field. */
const mostParts = 6;

/** Walks through the page by the Tab key, from its first stop to its end. */
export async function focusFaults(page: Page): Promise<string[]> {
  await loadPaint(page);
  await page.evaluate(rememberUnfocused);
  const faults: string[] = [];
  let last = '';
  let held = 0;
  const seen = new Set<string>();
  for (let press = 0; press < mostStops; press += 1) {
    await page.keyboard.press('Tab');
    const { stop, name, signs, faults: found } = await page.evaluate(probeFocus);
    if (stop === '' || (seen.has(stop) && stop !== last)) break;
    // A field for a date has several parts, each a stop.
    held = stop === last ? held + 1 : 0;
    if (held > mostParts) {
      faults.push('the focus cannot move on');
      break;
    }
    seen.add(stop);
    last = stop;
    const isShown = signs?.some((meetings) =>
      meetings.every(({ front, behind }) => contrast(front, behind) >= shapeContrast),
    );
    if (isShown === false) faults.push(`${name} does not show its focus`);
    faults.push(...found);
  }
  return [...faults, ...(await page.evaluate(probeUnreached))];
}

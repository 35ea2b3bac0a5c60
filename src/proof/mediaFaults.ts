import type { Page } from 'playwright-core';
import { contrast } from '../styles/contrast.ts';
import { textContrast } from '../styles/tokens.ts';
import { probeColours } from './colourProbe.ts';
import { probeLayout } from './layoutProbe.ts';
import { probePrintedLinks, probePrintedWords } from './printProbe.ts';
import { probeShapes } from './shapesProbe.ts';
import { probeWords } from './wordsProbe.ts';

/** A sheet of A4 within its margins, in pixels. */
const sheet = { width: 672, height: 986 };

/** What a page loses where readers force colours of their own, in words. The page remembers its words and is as wide as then. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  await page.evaluate(probeShapes, 'remember' as const);
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = [
    ...(await page.evaluate(probeShapes, 'compare' as const)),
    ...(await page.evaluate(probeWords, 'compare' as const)),
    ...(await page.evaluate(probeColours))
      .filter(({ front, behind }) => contrast(front, behind) < textContrast)
      .map(({ front, behind, text }) => `"${text}" is ${front} on ${behind}`),
  ];
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

/** What a page loses on paper, in words. The page remembers its words; it is left as wide as a sheet. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  const { sideways, lost } = await page.evaluate(probeLayout);
  const faults = [
    ...sideways,
    ...lost,
    ...(await page.evaluate(probePrintedWords)),
    ...(await page.evaluate(probePrintedLinks)),
  ];
  await page.emulateMedia({ media: 'screen' });
  return faults;
}

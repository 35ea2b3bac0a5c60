import type { Problem } from './problem.ts';
import type { SiteInFolder } from './readerJourneys.ts';
import { journeys } from './readerJourneys.ts';
import { watchedPage } from './watchedPage.ts';

/** What was tested on the way. */
export interface Journeys {
  problems: Problem[];
  /** The journeys that were made to their end every time, in words. */
  made: string[];
}

/**
 * Makes every journey by keyboard alone, with scripts and without, on a desktop and on a telephone.
 * @param options.patience how long a page or a result may take to come, in milliseconds
 * @param options.isMadeTwice makes them at both widths, and otherwise with scripts on a telephone and without on a desktop
 * @param options.only the names of the journeys that are made; all of them when it is left out
 */
export async function testJourneys(
  site: SiteInFolder,
  {
    patience = 60_000,
    isMadeTwice = true,
    only = journeys.map(({ name }) => name),
  }: { patience?: number; isMadeTwice?: boolean; only?: readonly string[] } = {},
): Promise<Journeys> {
  const problems: Problem[] = [];
  const made = new Set(only);
  for (const hasScripts of [true, false]) {
    for (const width of [1280, 360]) {
      if (!isMadeTwice && hasScripts === (width === 1280)) continue;
      for (const { name, go } of journeys.filter((one) => only.includes(one.name))) {
        const context = await site.browser.newContext({
          javaScriptEnabled: hasScripts,
          viewport: { width, height: width === 360 ? 740 : 900 },
        });
        context.setDefaultTimeout(patience);
        const { page, complaints } = await watchedPage(context, site.url);
        const fail = (text: string): void => {
          problems.push({
            aspect: hasScripts ? 'keyboard' : 'without-scripts',
            page: page.url().replace(site.url, ''),
            width,
            text: `${name}: ${text}`,
          });
        };
        try {
          if ((await go(page, site, hasScripts)) !== 'made') made.delete(name);
        } catch (cause) {
          made.delete(name);
          fail(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause));
        }
        complaints.forEach(({ text }) => fail(text));
        await context.close();
      }
    }
  }
  return { problems, made: [...made] };
}

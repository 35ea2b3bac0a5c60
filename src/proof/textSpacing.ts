import type { Page } from 'playwright-core';

/** The spacing that guideline 1.4.12 says a reader may ask for. */
const rules = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Runs a probe in a page whose text is spaced as a reader may ask for, and puts the page back. */
export async function withTextSpacing<T>(page: Page, probe: () => T): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
  const found = (await page.evaluate(probe)) as T;
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return found;
}

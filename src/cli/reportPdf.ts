import { serveFolder } from '../proof/staticServer.ts';
import { attributeOf, elementsOf } from '../site/htmlTree.ts';
import { chromiumFlags } from './chromium.ts';
import { pdfPlaces } from './pdfPlaces.ts';

/** The style sheet numbers the pages; a page cannot say its own title there. */
const footer = '<div class="title" style="padding: 0 16mm; font: 7.5pt sans-serif"></div>';

const form = {
  format: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: footer,
} as const;

/**
 * Prints a page of a built site as a tagged PDF, with the title of the page. The page is opened under its own address, so its
 * links are live in the PDF; what it asks for is answered from the folder, and nothing is asked of the network. Its contents get
 * the numbers of the pages.
 * @param siteFolder the folder of the site
 * @param html the page
 * @param executablePath the Chromium to print with
 */
export async function reportPdf(
  siteFolder: string,
  html: string,
  executablePath: string,
): Promise<Uint8Array> {
  const address = canonicalAddress(html);
  const { chromium } = await import('playwright-core');
  const server = await serveFolder(siteFolder);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const { href } = new URL(pathname, server.url);
      await route.fulfill({ response: await route.fetch({ url: href }) });
    });
    await page.goto(address, { waitUntil: 'load' });
    // A reader's screen does not wait for the typeface. Paper does.
    await page.evaluate(async () => {
      const faces = [...document.fonts].filter(({ family }) => family.includes('Nunito'));
      for (const face of faces) face.display = 'block';
      await Promise.all(faces.map(async (face) => face.load()));
    });
    // No browser knows yet on which page a link leads (`target-counter`), so the first printing tells the second.
    const first = pdfPlaces((await page.pdf(form)).toString('latin1'));
    await page.evaluate((places) => {
      for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]'))
        number.textContent = String(places[number.dataset['pageOf'] ?? ''] ?? '');
    }, Object.fromEntries(first));
    return await page.pdf(form);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The address that a page says is its own. Throws when it says none. */
export function canonicalAddress(html: string): string {
  const link = elementsOf(html).find((element) => attributeOf(element, 'rel') === 'canonical');
  const address = link === undefined ? undefined : attributeOf(link, 'href');
  if (address === undefined)
    throw new Error('The printable page has no address. Build the site again.');
  return address;
}

import { serveFolder } from '../proof/staticServer.ts';
import { attributeOf, elementsOf } from '../site/htmlTree.ts';
import { chromiumFlags } from './chromium.ts';

const footer = `<div style="width: 100%; padding: 0 16mm; display: flex; justify-content: space-between; font: 7.5pt sans-serif">
  <span class="title"></span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>
</div>`;

/**
 * Prints a page of a built site as a tagged PDF, with the title of the page. The page is opened under its own address, so its
 * links are live in the PDF; what it asks for is answered from the folder, and nothing is asked of the network.
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
    return await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    });
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
    throw new Error('The printable page lacks its address. Build the site again.');
  return address;
}

import { chromiumFlags } from './chromium.ts';
import { withProperties } from './pdfProperties.ts';
import { printedPage } from './printedPage.ts';
import { siteAnswer } from './siteRoute.ts';

const footer = `<div style="width: 100%; padding: 0 16mm; display: flex; justify-content: space-between; font: 7.5pt sans-serif">
  <span class="title"></span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>
</div>`;

/**
 * Prints a page of a built site as a tagged PDF. The page is read from the disk under its own address, so its links are
 * live in the PDF and nothing is asked of the network.
 * @param siteFolder the folder of the site
 * @param html the page
 * @param executablePath the Chromium to print with
 */
export async function reportPdf(
  siteFolder: string,
  html: string,
  executablePath: string,
): Promise<Uint8Array> {
  const { url, ...properties } = printedPage(html);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.fulfill(siteAnswer(siteFolder, route.request().url())),
    );
    await page.goto(url, { waitUntil: 'load' });
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    });
    return withProperties(pdf, properties);
  } finally {
    await browser.close();
  }
}

import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Partnership } from '../model/partnership.ts';
import { emptyFiles, emptySections } from '../model/sections.ts';
import { redirects, redirectsFile } from '../model/redirects.ts';
import { sitePath } from '../model/siteRoot.ts';
import { siteWords } from '../model/siteWords.ts';
import type { GuardedPage } from './exactPolicy.ts';
import { exactPolicy } from './exactPolicy.ts';
import { filesIn } from './filesIn.ts';
import { writeFullTextIndex } from './fullTextIndex.ts';
import { headerRules, headersFile } from './headersFile.ts';
import { linksBelow } from './linksBelow.ts';
import { movedPage } from './movedPage.ts';

/**
 * Finishes a site that Astro has drawn: takes away the pages of sections without content, leads the links of a site below a path
 * there, gives each page its exact policy, and adds the search index and the headers for the host.
 * @param folder the folder of the site
 */
export async function finishSite(folder: string, partnership: Partnership): Promise<void> {
  const path = sitePath(partnership.site.url);
  for (const address of [...emptySections(partnership), ...emptyFiles(partnership)])
    removePage(folder, address);
  // The sample is built a second faster when the index and the policies, a second each, are made side by side.
  const pages = new Map<string, GuardedPage>();
  const words = siteWords(partnership);
  const { language } = new Intl.Locale(partnership.site.language);
  await writeFullTextIndex(folder, language, () => {
    for (const name of filesIn(folder).filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(join(folder, name), 'utf8');
      const moved = movedPage(html, words);
      // It needs no policy: there is nothing in it to allow.
      if (moved !== null) writeFileSync(join(folder, name), moved);
      else pages.set(name, exactPolicy(path === '' ? html : linksBelow(html, path)));
    }
  });
  for (const [name, { html }] of pages) writeFileSync(join(folder, name), html);
  if (partnership.isPreview)
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  const moved = redirects(partnership);
  if (moved.length > 0) writeFileSync(join(folder, '_redirects'), redirectsFile(moved, path));
  const policies = new Map([...pages].map(([name, { policy }]) => [name, policy]));
  const rules = headerRules(filesIn(folder), policies, partnership.isPreview);
  writeFileSync(join(folder, '_headers'), headersFile(rules, path));
}

/** Takes away the page or file at an address, and its folder when nothing else is in it. */
function removePage(folder: string, address: string): void {
  const file = join(folder, address, address.endsWith('/') ? 'index.html' : '');
  rmSync(file, { force: true });
  const parent = dirname(file);
  if (readdirSync(parent).length === 0) rmSync(parent, { recursive: true });
}

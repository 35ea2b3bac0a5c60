import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { sitePath } from '../model/siteRoot.ts';
import type { Site } from '../schemas/site.ts';
import { wordsIn } from '../words/words.ts';
import { filesIn } from './filesIn.ts';
import type { MissingPart } from './folderPage.ts';
import { folderPage } from './folderPage.ts';

/** What only a web server, or a page that comes from one, can use. */
const forServers =
  /^(?:_headers|_redirects|pagefind\/.*|_astro\/.*\.js|search\/vocabulary\.json.*)$/u;

/**
 * Turns a finished site into a copy that works when it is opened from a folder or a memory stick, without a web server.
 * @param folder the folder of the site, which is changed
 */
export function makeFolderCopy(folder: string, site: Pick<Site, 'language' | 'url'>): void {
  const path = sitePath(site.url);
  const words = wordsIn(site.language);
  const missingPart: MissingPart = (what, near) => {
    const link = { href: near(`${path}/site-map/#a-to-z`) };
    return `<p class="inset">${toHtml(words.rich('site.folder.missing', { what }, { link }))}</p>`;
  };
  for (const name of filesIn(folder)) {
    const file = join(folder, name);
    if (forServers.test(name)) rmSync(file);
    else if (name.endsWith('.html'))
      writeFileSync(file, folderPage(readFileSync(file, 'utf8'), name, path, missingPart));
  }
}

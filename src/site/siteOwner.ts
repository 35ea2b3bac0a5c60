import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../schemas/site.ts';
import { attributeOf, elementsOf, rawText } from './htmlTree.ts';

/** Whose site it is, as its home page says. */
type SiteOwner = Pick<Site, 'name' | 'url'>;

/**
 * Keeps a site from replacing another partnership's. One of name and address may change from one publication to the next; when
 * both differ, it is another site.
 * @param folder the folder of the finished site
 * @param site the site that is to take its place
 */
export function refuseOtherSite(folder: string, site: SiteOwner): void {
  const last = ownerOf(folder);
  if (last === null || last.name === site.name) return;
  if (new URL(last.url).href === new URL(site.url).href) return;
  throw new Error(
    `${folder} holds the site of ${last.name} (${last.url}), and this is the site of ${site.name} (${site.url}). Nothing was published. If this is the wrong content, name the right folder with CONTENT_DIR or in "npm run edit". If it is the right content, use OUT_DIR to name another folder for its site.`,
  );
}

/** Whose site a folder holds; `null` when there is none. */
function ownerOf(folder: string): SiteOwner | null {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  const elements = elementsOf(readFileSync(file, 'utf8'));
  const title = elements.find(({ tagName }) => tagName === 'title');
  const canonical = elements.find((element) => attributeOf(element, 'rel') === 'canonical');
  const url = canonical && attributeOf(canonical, 'href');
  return title === undefined || url === undefined ? null : { name: rawText(title), url };
}

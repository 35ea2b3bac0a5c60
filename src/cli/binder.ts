import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactPolicy } from '../policy/exactPolicy.ts';
import { policyElementOf } from '../policy/pagePolicy.ts';
import { writeHeaders } from '../policy/siteHeaders.ts';
import { digestOf } from '../reuse/valueDigest.ts';
import { openFileLayer } from './layFiles.ts';
import type { SearchIndex } from './searchIndex.ts';

/** Puts a new site together: its files, its search index and its headers. */
export interface Binder {
  /**
   * Puts a page in place, with a policy that allows what stands in it and nothing else, and has it taken into the index.
   * @param html its text as UTF-8; it may be taken away
   * @param policy allows the scripts and styles of every page
   * @returns the digest of its file
   */
  page(path: string, html: ArrayBuffer, policy: string): Promise<string>;
  /**
   * Puts another file in place.
   * @param content what it holds; an `ArrayBuffer` may be taken away
   * @returns its digest
   */
  file(path: string, content: ArrayBuffer | Uint8Array): Promise<string>;
  /** The paths of the pages of the last site that are no longer the ones that were printed, once all were looked at. */
  lost(): Promise<readonly string[]>;
  /**
   * Puts a file of the last site in place, when it is still the one that is meant.
   * @returns whether it was
   */
  again(path: string, digest: string): Promise<boolean>;
  /**
   * Writes the index, when every page that the last site does not have is in place.
   * @param pages the paths of all pages, in their order
   */
  index(pages: readonly string[]): Promise<void>;
  /** Writes the headers, when everything else is in place: the files of the index have headers too. */
  headers(): Promise<void>;
}

/** What a binder works with. */
interface BinderWork {
  /** The folder of the new site. */
  folder: string;
  /** The folder of the last site, or `null`. */
  lastSite: string | null;
  index: SearchIndex;
  /** The pages of the last site that somebody has changed or removed since. */
  lost: Promise<readonly string[]>;
}

/** How many pages may wait for the index. */
const mostWaiting = 40;

/** Opens a binder. */
export function openBinder({ folder, lastSite, index, lost }: BinderWork): Binder {
  const files = openFileLayer(folder, lastSite);
  const policies = new Map<string, string>();
  const taken: Promise<void>[] = [];
  /** A page of the new site, also where it still has to be put in place. */
  const pageText = (path: string): string => {
    const file = join(folder, path);
    return readFileSync(existsSync(file) ? file : join(lastSite ?? folder, path), 'utf8');
  };
  return {
    page: async (path, html, policy) => {
      const page = exactPolicy(Buffer.from(html).toString('utf8'), policy);
      files.lay(path, page);
      policies.set(path, policyElementOf(page));
      taken.push(index.add(path, page));
      await taken.at(-mostWaiting);
      return digestOf(page);
    },
    file: (path, content) => {
      const bytes = new Uint8Array(content);
      files.lay(path, bytes);
      return Promise.resolve(digestOf(bytes));
    },
    lost: () => lost,
    again: (path, digest) => {
      const content = files.layAgain(path, digest);
      if (content !== null && path.endsWith('.html'))
        policies.set(path, policyElementOf(content.toString('latin1')));
      return Promise.resolve(content !== null);
    },
    index: (pages) => index.write(pages, pageText, files),
    headers: () => {
      writeHeaders(folder, policies);
      return Promise.resolve();
    },
  };
}

import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/catalogue.ts';
import { placeOf } from '../../prose/guard.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import type { Entry } from '../../reader/entry.ts';
import { shorten } from '../../reader/valueWords.ts';
import { blocksOf } from '../block.ts';
import { misleading } from '../misleadingAddress.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Rule } from '../rule.ts';

/** Links lead where every reader can go, and within the site by their path. */
export const linkAddresses: Rule = ({ entries }) => {
  const site = entries.site[0]?.data.url.replace(/\/+$/u, '');
  return livingEntries(entries).flatMap((entry) =>
    addressesIn(entry).flatMap(({ address, place }) => addressFindings(address, place, site)),
  );
};

interface Address {
  address: string;
  place: Place;
}

const addressesIn = perEntry((entry) => [...linksIn(entry), ...drivePaths(entry)]);

function linksIn({ body, file, data, place }: Entry<unknown>): Address[] {
  const links = body === null ? [] : [...nodesIn(body)].filter((node) => node.type === 'link');
  return [
    ...links.map((node) => ({ address: node.url, place: placeOf(node, file) })),
    ...addressFields(data).map(({ path, address }) => ({ address, place: place(path) })),
  ];
}

function addressFields(
  data: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; address: string }[] {
  if (typeof data === 'string') return /^https?:\/\//iu.test(data) ? [{ path, address: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    addressFields(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Paths of drives and shares that were written as words: `S:/Business Unit/plan.docx`. */
function drivePaths(entry: Entry<unknown>): Address[] {
  return blocksOf(entry).flatMap(({ text, place }) => {
    const found = /(?<![\p{L}\p{N}])[A-Z]:[\\/](?!\/)\S+|\\\\[\w.-]+\\\S+/u.exec(text);
    return found === null ? [] : [{ address: found[0], place: place(found.index) }];
  });
}

const signIn =
  /^https?:\/\/(?:[^/]*\.)?(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|drive\.google\.com|docs\.google\.com|dropbox\.com)(?:[/:?#]|$)/iu;

function addressFindings(address: string, place: Place, site: string | undefined): Finding[] {
  const shown = shorten(address);
  if (/^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?:[/:?#]|$)/iu.test(address))
    return [
      finding(
        'link-private',
        place,
        `"${shown}" is the address of the preview on your own computer.`,
        `Write only the path: ${pathOf(address)}`,
        { replace: address, with: pathOf(address) },
      ),
    ];
  if (!/^https?:/iu.test(address) && /^(?:[A-Z]:[\\/]|\\\\)/u.test(address))
    return [
      finding(
        'link-private',
        place,
        `"${shown}" is a file on a drive of your organisation. Readers cannot open it.`,
        'Publish the document on the web, and link to it there.',
      ),
    ];
  if (signIn.test(address))
    return [
      finding(
        'link-sign-in',
        place,
        `"${shown}" asks most readers to sign in.`,
        'Publish the document where everyone can open it, and link to it there.',
      ),
    ];
  const trick = misleading(address);
  if (trick !== null)
    return [
      finding(
        'link-misleading',
        place,
        `"${shown}" ${trick}.`,
        'Open the page in your browser, and copy its address again.',
      ),
    ];
  if (site !== undefined && isWithin(address, site) && place.file !== 'site.yaml')
    return [
      finding(
        'link-own-site',
        place,
        `"${shown}" is the full address of a page on this site.`,
        `Write only the path: ${address.slice(site.length) || '/'}`,
        { replace: address, with: address.slice(site.length) || '/' },
      ),
    ];
  return [];
}

function isWithin(address: string, site: string): boolean {
  return (
    address.toLowerCase().startsWith(site.toLowerCase()) &&
    /^(?:$|[/?#])/u.test(address.slice(site.length))
  );
}

/** The path of an address, with the place on the page. */
function pathOf(address: string): string {
  const { pathname, hash } = URL.parse(address) ?? { pathname: '/', hash: '' };
  return pathname + hash;
}

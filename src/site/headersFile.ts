import type { Policy } from './policy.ts';
import { commonPolicy, policyText } from './policy.ts';

/** What a web host should send with the files at some addresses. */
export interface HeaderRule {
  /** An address, or the start of addresses when it ends in a star. No address of the site falls under two rules but the first. */
  path: string;
  /** Names and values. */
  headers: readonly [name: string, value: string][];
}

/** Things that no page of the site asks a browser for. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** The player of a video in sign language fills the screen when a reader asks for it. */
const permissions = [...unused.map((name) => `${name}=()`), 'fullscreen=(self)'].join(', ');

const everywhere: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', permissions],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Folders whose files have a new name whenever they change. */
const lastingFolders = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'];
/** For files that are no page. */
const nothing: Policy = new Map([['default-src', new Set(["'none'"])]]);
/** What asks a browser to look for a newer copy each time. */
const fresh = ['Cache-Control', 'no-cache'] as const;
const lasting = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;

/**
 * The headers that a host should send. Each page holds its own exact policy; here is the common policy of each part of
 * the site, with what a page cannot say of itself, and how long copies may be kept. Rules do not overlap, because hosts
 * join the values of a header that two rules give.
 * @param files the paths of all files of the site, with forward slashes
 * @param policies the policy of each page, by its path
 * @param isPreview whether search engines are kept away
 */
export function headerRules(
  files: readonly string[],
  policies: ReadonlyMap<string, Policy>,
  isPreview = false,
): HeaderRule[] {
  const policiesOf = (paths: readonly string[]): Policy[] =>
    paths.flatMap((path) => policies.get(path) ?? []);
  const notFound = policiesOf(['404.html']);
  const rules = [...Map.groupBy(files, addressesOf)].toSorted(byName);
  const ofParts = rules.map(([path, members]): HeaderRule => {
    const isFolder = path.endsWith('*');
    // A host answers with the page "not found" at any address that nothing is at.
    const held = [...policiesOf(members), ...(isFolder ? notFound : [])];
    const policy = held.length === 0 ? nothing : commonPolicy(held);
    const cache = lastingFolders.some((folder) => path === `/${folder}/*`) ? lasting : fresh;
    return { path, headers: [['Content-Security-Policy', fenced(policy)], [...cache]] };
  });
  const common: HeaderRule['headers'] = isPreview
    ? [...everywhere, ['X-Robots-Tag', 'noindex']]
    : everywhere;
  return [{ path: '/*', headers: common }, ...ofParts];
}

/**
 * The rules as the file `_headers`, which Netlify, Cloudflare Pages and others read.
 * @param below the path that the site is published below; empty at the root of a domain
 */
export function headersFile(rules: readonly HeaderRule[], below = ''): string {
  const blocks = rules.map(({ path, headers }) =>
    [`${below}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${[advice, ...blocks].join('\n\n')}\n`;
}

const advice = `# What the web host should send with each file. Netlify, Cloudflare Pages and others read this file as it is.
# Once every address of your domain answers over https alone, add this line to the first block:
#   Strict-Transport-Security: max-age=31536000`;

/** Where the rule for a file holds: the part of the site that it belongs to, or the file alone. */
function addressesOf(path: string): string {
  const lastingFolder = lastingFolders.find((folder) => path.startsWith(`${folder}/`));
  if (lastingFolder !== undefined) return `/${lastingFolder}/*`;
  const [section = ''] = path.split('/', 1);
  const isShared = lastingFolders.some((folder) => folder.startsWith(`${section}/`));
  if (path === section || isShared) return path === 'index.html' ? '/' : `/${path}`;
  return `/${section}/*`;
}

/** A policy with what a page cannot say of itself: no one may put it in a frame. */
function fenced(policy: Policy): string {
  return policyText(new Map([...policy, ['frame-ancestors', new Set(["'none'"])]]));
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

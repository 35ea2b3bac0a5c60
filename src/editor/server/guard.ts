import { timingSafeEqual } from 'node:crypto';

/** The parts of a request that are checked before it is answered. */
export interface Caller {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  /** Where a browser says that the request comes from. */
  site: string | undefined;
  cookie: string | undefined;
  /** The secret in the address used to open the first page. */
  key: string | null;
}

/** The name of the cookie that remembers the secret of this start, for the editor alone. */
export const cookieName = 'almanac_editor';

export const refusals = {
  host: 'This is not the editor’s address. Use the address the editor printed when it started.',
  origin:
    'This request came from another website. The editor only accepts requests from its own pages.',
  secret:
    'The editor does not recognise this browser. Open the full address it printed when it started, including everything after the question mark.',
  proxy:
    'This request did not come through the editor’s web server. The secret in the web server’s settings must be the same as in almanac.json.',
  person: 'The web server does not say who you are. Sign in first.',
} as const;

/**
 * Whether a caller may use the editor: only its own pages, in the browser that opened the address of this start.
 * @param own where the editor listens, for example `127.0.0.1:4400`
 * @returns why not; `null` when it may
 */
export function refusalOf(caller: Caller, own: string, secret: string): string | null {
  if (caller.host !== own) return refusals.host;
  const isPost = caller.method === 'POST';
  if (
    isPost
      ? caller.origin !== `http://${own}`
      : caller.origin !== undefined && caller.origin !== `http://${own}`
  )
    return refusals.origin;
  if (isPost && caller.site !== undefined && caller.site !== 'same-origin') return refusals.origin;
  if (caller.key !== null && isSame(caller.key, secret)) return null;
  return isSame(cookieValue(caller.cookie), secret) ? null : refusals.secret;
}

/** A web server of the council's in front of the editor, which asks people who they are. */
export interface SignInProxy {
  /** Where people open the editor, for example `https://edit.vale.example`. */
  address: string;
  /** The header in which it says who is there. */
  header: string;
  /** What it sends in the header `x-editor-secret`, so that no other program on its computer can say who is there. */
  secret: string;
}

/**
 * Whether a caller that comes through the proxy may use the editor: it knows the proxy's secret, and the proxy says who it is.
 * @param given what the two headers of the proxy hold
 * @returns why not; `null` when it may
 */
export function proxyRefusalOf(
  caller: Caller,
  given: { person: string; secret: string },
  { address, secret }: SignInProxy,
): string | null {
  const { host, origin } = new URL(address);
  if (caller.host !== host) return refusals.host;
  const isOwn =
    caller.origin === origin || (caller.method !== 'POST' && caller.origin === undefined);
  if (!isOwn || (caller.method === 'POST' && !['same-origin', undefined].includes(caller.site)))
    return refusals.origin;
  if (!isSame(given.secret, secret)) return refusals.proxy;
  return given.person === '' ? refusals.person : null;
}

function cookieValue(cookie = ''): string {
  return new RegExp(`(?:^|; )${cookieName}=([^;]*)`, 'u').exec(cookie)?.[1] ?? '';
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

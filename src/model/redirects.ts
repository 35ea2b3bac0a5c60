import type { Partnership } from './partnership.ts';
import { visiblePages } from './visiblePages.ts';

/** An address that a page had before, and where it is now. */
export interface Redirect {
  from: string;
  to: string;
}

/** The addresses that pages had before. Each leads on for ever. */
export function redirects(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports' | 'pages'>,
): Redirect[] {
  return visiblePages(partnership).flatMap(({ pages }) =>
    pages.flatMap(({ address, formerly }) =>
      Array.isArray(formerly) ? formerly.map((from) => ({ from: String(from), to: address })) : [],
    ),
  );
}

/** The file that tells a web host of them: one line each, for hosts that read `_redirects`. */
export function redirectsFile(list: readonly Redirect[], path: string): string {
  return list.map(({ from, to }) => `${path}${from} ${path}${to} 301\n`).join('');
}

import { readdirSync } from 'node:fs';
import { inject } from 'vitest';

/** The addresses of all pages of the built site, sorted. */
export function sitePages(): string[] {
  return readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/index\.html$/u, '')}`)
    .sort();
}

/** One page of each kind: the first two of every folder, enough to see each template at work. */
export function onePageOfEachKind(): string[] {
  const shape = (address: string): string => {
    const [room = '', ...rest] = address.split('/').filter(Boolean);
    return `${room}:${rest.length}:${rest.length > 1 ? (rest.at(-1) ?? '') : ''}`;
  };
  const groups = Map.groupBy(sitePages(), (address) =>
    address.startsWith('/reports/') ? address : shape(address),
  );
  return [...groups.values()].flatMap((pages) => pages.slice(0, 1));
}

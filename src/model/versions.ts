import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { plainText } from '../prose/plainText.ts';
import type { Entry } from '../reader/entry.ts';
import { languageName } from '../schemas/language.ts';
import type { VersionKind, VersionSchema } from '../schemas/version.ts';
import type { z } from 'zod';
import type { PageBase, Partnership } from './partnership.ts';
import { fullAddress } from './siteRoot.ts';

type VersionFacts = z.output<typeof VersionSchema>;

/** A version of a page, with its address below that of the page. */
export type Version = VersionFacts &
  PageBase & {
    /** What it is called in links: the language by its own name, or the kind. */
    name: string;
    /** Which way its language is written. */
    direction: 'ltr' | 'rtl';
    /** Whether the original has changed since it was made; `null` when there is no such page. */
    isBehind: boolean | null;
  };

/** What each kind is called. */
const kindNames: Record<VersionKind, string> = {
  translation: 'Translation',
  'easy-read': 'Easy read',
  'young-people': 'For young people',
  'one-page': 'On one page',
  'large-print': 'Large print',
};

/** Whether a version is in the language of the site. */
export function isInEnglish({ language }: Pick<VersionFacts, 'language'>): boolean {
  return /^en\b/u.test(language);
}

/** The address of a version: below its original, by its language, its kind, or both. */
export function versionAddress({ of, kind, language }: VersionFacts): string {
  const code = language.toLowerCase();
  const isEnglish = isInEnglish({ language });
  if (kind === 'translation') return `${of}${code}/`;
  return `${of}${isEnglish ? kind : `${kind}-${code}`}/`;
}

/** A version as it is published. */
export function publishedVersion(
  entry: Entry<VersionFacts>,
  body: Root,
  states: ReadonlyMap<string, string>,
): Version {
  const { kind, language, of, madeFrom } = entry.data;
  const own = languageName(language) ?? language;
  const state = states.get(of);
  return {
    ...entry.data,
    id: entry.id,
    address: versionAddress(entry.data),
    file: entry.file,
    body,
    name:
      kind === 'translation'
        ? own
        : `${kindNames[kind]}${isInEnglish(entry.data) ? '' : `, ${own}`}`,
    direction: directionOf(language),
    isBehind: state === undefined ? null : state !== madeFrom,
  };
}

/** The languages that a page can be read in, with full web addresses, for search engines; none when it is in one alone. */
export function languagesOf(
  { site, versions }: Pick<Partnership, 'site' | 'versions'>,
  address: string,
): { language: string; href: string }[] {
  const original = versions.find((version) => version.address === address)?.of ?? address;
  const translations = versions.filter(({ of, kind }) => of === original && kind === 'translation');
  if (translations.length === 0) return [];
  return [{ language: site.language, address: original }, ...translations].map(
    ({ language, address: path }) => ({ language, href: fullAddress(site.url, path) }),
  );
}

/** Which way a language is written. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
}

/** The state of every page that there may be a version of, by its address: a digest of what it says. */
export function pageStates(
  partnership: Pick<Partnership, 'site' | 'reports'> & { pages: object },
): Map<string, string> {
  const pages = Object.values(
    partnership.pages as Readonly<Record<string, (PageBase & Words)[]>>,
  ).flat();
  return new Map([
    ...pages.map((page) => [page.address, stateOf(wordsOf(page))] as const),
    ...partnership.reports.map(
      ({ address, title, summary, headlineBodies, sections }) =>
        [
          address,
          stateOf([title, summary, headlineBodies.map(plainText), sections.map(wordsOf)]),
        ] as const,
    ),
    ['/worried/', stateOf(partnership.site.urgentHelp)],
    ['/children/', stateOf(partnership.site.children ?? null)],
  ]);
}

interface Words {
  title: string;
  summary?: string;
}

function wordsOf({ title, summary, body }: Words & Pick<PageBase, 'body'>): unknown {
  return [title, summary ?? '', plainText(body)];
}

function stateOf(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

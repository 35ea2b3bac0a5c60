import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { plainText } from '../prose/plainText.ts';
import type { Entry } from '../reader/entry.ts';
import { directionOf, languageName } from '../schemas/language.ts';
import type { Site } from '../schemas/site.ts';
import type { VersionSchema } from '../schemas/version.ts';
import { VersionKindSchema } from '../schemas/version.ts';
import type { Words as SiteWords } from '../words/words.ts';
import type { z } from 'zod';
import type { PageBase, Partnership } from './partnership.ts';
import { fullAddress } from './siteRoot.ts';
import { visibleReports } from './visibleReports.ts';

type VersionFacts = z.output<typeof VersionSchema>;

/** A version of a page, with its address below that of the page. */
export type Version = VersionFacts &
  PageBase & {
    /** What it is called in links: the language by its own name, or the kind. */
    name: string;
    /** What its original is called. */
    originalTitle: string;
    /** Which way its language is written. */
    direction: 'ltr' | 'rtl';
    /** Whether the original has changed since it was made; `null` if there is no such page. */
    isBehind: boolean | null;
  };

/** Whether a version is in the language of the site. */
export function isInLanguageOf(
  site: Pick<Site, 'language'>,
  { language }: Pick<VersionFacts, 'language'>,
): boolean {
  return new Intl.Locale(language).language === new Intl.Locale(site.language).language;
}

/** Translations first, then the kinds in the order of the schema. */
export function inSwitcherOrder(versions: readonly Version[]): Version[] {
  const place = ({ kind }: Version): number => VersionKindSchema.options.indexOf(kind);
  return versions.toSorted(
    (one, other) => place(one) - place(other) || one.name.localeCompare(other.name, 'en'),
  );
}

/** The versions of pages that readers may see: that of a draft is one itself. */
export function visibleVersions(
  partnership: Pick<Partnership, 'site' | 'isPreview' | 'reports' | 'versions'>,
): Version[] {
  const shown = visibleReports(partnership);
  const drafts = partnership.reports.filter((report) => !shown.includes(report));
  return partnership.versions.filter(
    ({ of }) => !drafts.some(({ address }) => of.startsWith(address)),
  );
}

/** The address of a version: below its original, by its language, its kind, or both. */
export function versionAddress(
  { of, kind, language }: VersionFacts,
  site: Pick<Site, 'language'>,
): string {
  const code = language.toLowerCase();
  if (kind === 'translation') return `${of}${code}/`;
  return `${of}${isInLanguageOf(site, { language }) ? kind : `${kind}-${code}`}/`;
}

/**
 * A version as it is published.
 * @param words the words of the site in the language of the version
 */
export function publishedVersion(
  entry: Entry<VersionFacts>,
  body: Root,
  originals: ReadonlyMap<string, Original>,
  site: Pick<Site, 'language' | 'serves'>,
  words: SiteWords,
): Version {
  const { kind, language, of, madeFrom } = entry.data;
  const own = languageName(language) ?? language;
  const kindName = words(`versions.kinds.${kind}`, { serves: site.serves });
  const original = originals.get(of);
  return {
    ...entry.data,
    id: entry.id,
    address: versionAddress(entry.data, site),
    file: entry.file,
    body,
    name:
      kind === 'translation'
        ? own
        : `${kindName}${isInLanguageOf(site, entry.data) ? '' : `, ${own}`}`,
    direction: directionOf(language),
    originalTitle: original?.title ?? of,
    isBehind: original === undefined ? null : original.state !== madeFrom,
  };
}

/** The languages that a page can be read in, with full web addresses, for search engines; none when it is in one alone. */
export function languagesOf(
  partnership: Parameters<typeof visibleVersions>[0],
  address: string,
): { language: string; href: string }[] {
  const versions = visibleVersions(partnership);
  const { site } = partnership;
  const original = versions.find((version) => version.address === address)?.of ?? address;
  const translations = versions.filter(({ of, kind }) => of === original && kind === 'translation');
  if (translations.length === 0) return [];
  return [{ language: site.language, address: original }, ...translations].map(
    ({ language, address: path }) => ({ language, href: fullAddress(site.url, path) }),
  );
}

/** A page that there may be a version of. */
export interface Original {
  title: string;
  /** A digest of what it says. */
  state: string;
}

/** Every page that there may be a version of, by its address. */
export function originals(
  partnership: Pick<Partnership, 'site' | 'reports'> & { pages: object },
): Map<string, Original> {
  const { urgentHelp, children } = partnership.site;
  const pages = Object.values(
    partnership.pages as Readonly<Record<string, (PageBase & Words)[]>>,
  ).flat();
  return new Map([
    ...pages.map((page) => [page.address, original(page.title, wordsOf(page))] as const),
    ...partnership.reports.map(
      ({ address, title, summary, headlineBodies, sections }) =>
        [
          address,
          original(title, [title, summary, headlineBodies.map(plainText), sections.map(wordsOf)]),
        ] as const,
    ),
    ['/worried/', original(urgentHelp.title, urgentHelp)],
    ['/children/', original(children?.title ?? '', children ?? null)],
  ]);
}

interface Words {
  title: string;
  summary?: string;
}

function wordsOf({ title, summary, body }: Words & Pick<PageBase, 'body'>): unknown {
  return [title, summary ?? '', plainText(body)];
}

function original(title: string, words: unknown): Original {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  return { title, state: digest.slice(0, 12) };
}

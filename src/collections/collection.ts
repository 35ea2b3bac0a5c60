import type { z } from 'zod';
import type { Site } from '../schemas/site.ts';
import type { PhraseName } from '../words/phraseName.ts';
import type { Words } from '../words/words.ts';

/** A kind of file in the content folder. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  /** The paths of its files. The first group is the id of the entry. */
  pattern: RegExp;
  /** Where its files are, for messages: `groups/<slug>.mdx`. */
  where: string;
  /** Whether every site needs at least one. */
  needed: boolean;
  /** Whether its files are copies of other entries, as they were when a report was signed. They were checked then. */
  isCopy?: boolean;
  /** What one entry is called: `refersTo` names it by these words. Left out where nothing refers to it. */
  one?: string;
}

/** What the pages of a collection have in common. `Entry` is what the schema makes of the settings of one page. */
export interface PageDefinition<Schema extends z.ZodObject = z.ZodObject> {
  schema: Schema;
  /** The folder: its pages are in `<folder>/<slug>.mdx`, and are published at `/<folder>/<slug>/`. */
  folder: string;
  /** The collection whose entries hold these pages: then there is a folder in `folder` for each of its ids. */
  within?: string;
  /** What one page is called in messages, for example `group`. */
  one: string;
  /** Whether every site needs at least one. */
  needed: boolean;
  /** The section of the site that the pages are in. */
  section: {
    /** Its words, in menus and above lists. */
    text: PhraseName;
    /** Its place in the order of the menu. */
    menu: number;
    /** Whether it has a page of its own, with a place in the menu. */
    inMenu: boolean;
    /** Files for programs that go with it. */
    files?: readonly string[];
  };
  /** The order of the pages: by their field `order`, or by the alphabet. `each`: no two pages may have the same `order`. */
  order: 'order' | 'each' | 'title';
  /** Whether no two pages may have the same title. */
  uniqueTitles: boolean;
  /** The text of a page. */
  prose: {
    /** Whether a page without one is a fault. */
    required: boolean;
    /** The date it has to be right for: today, the end of the report it is in, or none because it also covers old terms. */
    dated: 'today' | 'report' | null;
  };
  /** Places on a page that links may lead to, besides its headings. */
  anchors?(entry: z.output<Schema>): string[];
  /** The names under which a page is in the A to Z, and what kind of thing it is. Left out when what it is within lists it. */
  aToZ?(entry: z.output<Schema>, site: Site, words: Words): { title: string; kind: string }[];
  /** The kind of page for the search: an id in `search/kinds.ts`, and the `data-kind` of the page. */
  kind: string;
  /** How one is started with `npm run new`. `null` when that is not possible. */
  start: {
    /** What to type after `npm run new --`. */
    name: string;
    /** What it is, in a few words. */
    what: string;
    /** A name for the example in the help. */
    example: string;
    /** What is known of it from the start. */
    values?: Readonly<Record<string, unknown>>;
  } | null;
}

/** A collection whose entries are pages of their own. */
export interface PageCollection<Schema extends z.ZodObject = z.ZodObject>
  extends Collection<Schema>, PageDefinition<Schema> {
  one: string;
  needed: boolean;
  schema: Schema;
}

/** Defines a collection of pages. */
export function pages<Schema extends z.ZodObject>(
  definition: PageDefinition<Schema>,
): PageCollection<Schema> {
  const { folder, within } = definition;
  return {
    ...definition,
    pattern:
      within === undefined
        ? new RegExp(`^${folder}/([^/]+)\\.mdx$`, 'u')
        : new RegExp(`^${folder}/([^/]+/[^/]+)\\.mdx$`, 'u'),
    where: within === undefined ? `${folder}/<slug>.mdx` : `${folder}/<year>/<section>.mdx`,
  };
}

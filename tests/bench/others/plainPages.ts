import type { SyntheticEntry } from '../synthetic/entry.ts';
import type { SyntheticPartnership } from '../syntheticPartnership.ts';
import { plainBody, plainTable } from './plainBody.ts';
import { plainFields } from './plainFields.ts';

/** A page for a program that knows Markdown and nothing of partnerships. */
export interface PlainPage {
  /** Where it stands on the site, without slashes at the ends. */
  address: string;
  title: string;
  /** A sentence about it. */
  description: string;
  markdown: string;
}

/** The text of an invented partnership as plain Markdown: a page for each entry, and one for each of the larger parts of some. */
export function plainPages({ entries, standing, tables }: SyntheticPartnership): PlainPage[] {
  const byId = new Map(tables.map(({ id, rows }) => [id, rows]));
  return [...entries, ...standing.filter(({ path }) => path !== 'site.yaml')].flatMap((entry) => {
    const { path, fields, body = '' } = entry;
    const address = path.replace(/\.\w+$/u, '').replace(/\/report$/u, '');
    const table = byId.get(path.replace(/^datasets\/|\.yaml$/gu, ''));
    const parts = largerParts(entry);
    const rest = Object.fromEntries(
      Object.entries(fields).filter(([name]) => name !== parts.field),
    );
    const markdown = [
      plainFields(rest),
      plainBody(body, byId),
      table === undefined ? '' : plainTable(table),
      parts.list
        .map((_, index) => `- [Part ${index + 1}](/${address}/part-${index + 1}/)`)
        .join('\n'),
    ];
    return [
      { ...heading(fields, address), address, markdown: markdown.filter(Boolean).join('\n\n') },
      ...parts.list.map((part, index) => ({
        ...heading(part, `Part ${index + 1}`),
        address: `${address}/part-${index + 1}`,
        markdown: plainFields(part),
      })),
    ];
  });
}

/** What has pages of its own: the recommendations of an inspection, the themes of a plan, the levels of need. */
function largerParts({ fields }: SyntheticEntry): {
  field: string;
  list: Record<string, unknown>[];
} {
  const field =
    ['recommendations', 'themes', 'levels', 'domains'].find((name) => name in fields) ?? '';
  return { field, list: (fields[field] ?? []) as Record<string, unknown>[] };
}

function heading(
  fields: Readonly<Record<string, unknown>>,
  otherwise: string,
): { title: string; description: string } {
  const words = (...names: string[]): string => {
    const found = names.map((name) => fields[name]).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : otherwise;
  };
  return {
    title: words('title', 'shortText', 'name'),
    description: words('summary', 'definition', 'description', 'text'),
  };
}

/** Adds lists of links until there are as many pages as on another site. */
export function withListPages(pages: readonly PlainPage[], count: number): PlainPage[] {
  const linksPerPage = 50;
  const lists = Array.from({ length: Math.max(0, count - pages.length) }, (_, index) => {
    const from = (index * linksPerPage) % pages.length;
    const links = pages
      .slice(from, from + linksPerPage)
      .map(({ title, address }) => `- [${title}](/${address}/)`);
    return {
      address: `lists/list-${index + 1}`,
      title: `List ${index + 1}`,
      description: 'Links to pages.',
      markdown: links.join('\n'),
    };
  });
  return [...pages, ...lists];
}

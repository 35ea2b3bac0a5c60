import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../schemas/document.ts';
import { DocumentsFileSchema } from '../schemas/document.ts';
import type { Site } from '../schemas/site.ts';
import { SiteSchema } from '../schemas/site.ts';

/** The page for children, whose words are the same all over the country, and the documents that it cites. */
export interface HelpForChildren {
  page: Site['children'];
  documents: Document[];
}

/**
 * The page for children as the sample content has it. None for a partnership that serves adults alone, or when the sample is not
 * there any more.
 * @param serves who the partnership serves
 * @param sample the folder of the sample content
 */
export function helpForChildren(serves: Site['serves'], sample: string): HelpForChildren {
  const [site, documents] = ['site.yaml', 'documents.yaml'].map((name) => join(sample, name));
  if (serves === 'adults' || !site || !documents || !existsSync(site) || !existsSync(documents))
    return { page: undefined, documents: [] };
  const { children: page } = SiteSchema.parse(parse(readFileSync(site, 'utf8')));
  const cited = new Set(
    page?.questions.flatMap(({ sources }) => sources.map(({ document }) => document)),
  );
  const file = DocumentsFileSchema.parse(parse(readFileSync(documents, 'utf8')));
  return { page, documents: file.documents.filter(({ id }) => cited.has(id)) };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../schemas/document.ts';
import { DocumentsFileSchema } from '../schemas/document.ts';
import { RequirementSetSchema } from '../schemas/requirements.ts';
import type { Site } from '../schemas/site.ts';

/** What the law and the national guidance ask of a partnership, and the documents that it is taken from. */
export interface RequirementEditions {
  /** The files, by path. */
  files: Record<string, string>;
  /** The documents that they cite. */
  documents: Document[];
}

const ofChildren = ['children-act-2004', 'working-together-2023', 'working-together-2026'];
const ofAdults = ['care-act-2014'];
const fitting: Readonly<Record<Site['serves'], readonly string[]>> = {
  children: ofChildren,
  adults: ofAdults,
  both: [...ofChildren, ...ofAdults],
};

/**
 * The editions that fit a partnership, as the sample content has them. None when the sample is not there any more.
 * @param serves who the partnership serves
 * @param sample the folder of the sample content
 */
export function requirementEditions(serves: Site['serves'], sample: string): RequirementEditions {
  const paths = fitting[serves].map((id) => `requirements/${id}.yaml`);
  const known = [...paths, 'documents.yaml'];
  if (known.some((path) => !existsSync(join(sample, path)))) return { files: {}, documents: [] };
  const read = (path: string): string => readFileSync(join(sample, path), 'utf8');
  const files = Object.fromEntries(paths.map((path) => [path, read(path)]));
  const cited = new Set(
    Object.values(files).flatMap((text) =>
      RequirementSetSchema.parse(parse(text)).requirements.map(({ source }) => source?.document),
    ),
  );
  const { documents } = DocumentsFileSchema.parse(parse(read('documents.yaml')));
  return { files, documents: documents.filter(({ id }) => cited.has(id)) };
}

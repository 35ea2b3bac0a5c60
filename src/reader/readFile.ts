import type { ZodType } from 'zod';
import { finding } from '../findings/catalogue.ts';
import { guard } from '../prose/guard.ts';
import { hiddenCharacters, hiddenInSettings } from '../prose/hiddenCharacters.ts';
import { SlugSchema } from '../schemas/slug.ts';
import type { Collections } from '../collections/index.ts';
import {
  frozenPicturePattern,
  picturePattern,
  siteFilePattern,
  tablePattern,
} from '../collections/index.ts';
import type { ContentFile } from './contentFiles.ts';
import type { CsvSource } from './csvSource.ts';
import { readCsv } from './csvSource.ts';
import { decodeText } from './decodedText.ts';
import type { Entry } from './entry.ts';
import type { MdxSource } from './mdxSource.ts';
import { readMdx } from './mdxSource.ts';
import type { PictureSource } from './pictureSource.ts';
import { readPicture } from './pictureSource.ts';
import type { SiteFile } from './siteFile.ts';
import { readSiteFile } from './siteFile.ts';
import type { UnfinishedFinding } from './unfinishedFinding.ts';
import { unknownFile } from './unknownFile.ts';
import { validate } from './validation.ts';
import { readYaml } from './yamlSource.ts';

/** One file after reading: what it is, what it holds and what is wrong with it. */
export interface ReadFile {
  /** The path in the content folder. */
  path: string;
  /** The bytes that were read. */
  bytes: Uint8Array;
  /** The text; empty when it could not be decoded. */
  text: string;
  /** The kind of entry; `null` for tables, pictures, files for readers and files that no page is made from. */
  collection: string | null;
  /** The id of the entry, table or picture; the name of a file for readers. */
  id: string;
  /** The entry, when it could be read. */
  entry: Entry<unknown> | null;
  /** The text alone, when the settings could not be read. */
  unread: Entry<object> | null;
  /** The table, when it is one and could be read. */
  table: CsvSource | null;
  /** The picture, when it is one and can be shown. */
  picture: PictureSource | null;
  /** The file for readers, when it is one and can be published. */
  siteFile: SiteFile | null;
  /** Everything wrong with the file itself. */
  findings: UnfinishedFinding[];
}

/**
 * Reads one file, whatever it is.
 * @param file the file
 * @param kinds the kinds of file that there are
 */
export function readFile(file: ContentFile, kinds: Collections): ReadFile {
  const { path, bytes } = file;
  const table = tablePattern.exec(path)?.[1];
  const collection = kindOf(path, kinds);
  const nothing = {
    path,
    bytes,
    text: '',
    collection,
    id: table ?? path,
    entry: null,
    unread: null,
    table: null,
    picture: null,
    siteFile: null,
  };
  const picture = picturePattern.exec(path)?.[1];
  if (picture !== undefined) return { ...nothing, id: picture, ...readPicture(file) };
  if (frozenPicturePattern.test(path)) return { ...nothing, ...readFrozenPicture(file) };
  const siteFile = siteFilePattern.exec(path)?.[1];
  if (siteFile !== undefined) return { ...nothing, id: siteFile, ...readSiteFile(file) };
  if (table === undefined && collection === null)
    return { ...nothing, ...meantEntry(path, kinds), findings: [unknownFile(path)] };
  const { text, findings } = decodeText(file);
  const kind = kinds[collection ?? ''];
  if (collection === null || kind === undefined) {
    if (findings.length > 0) return { ...nothing, text, findings };
    const source = readCsv(text, path);
    const cells = [source.header, ...source.rows].flat();
    const faults = [
      ...source.findings,
      ...cells.flatMap(({ text: words, place }) => hiddenCharacters(words, place)),
    ];
    return { ...nothing, text, table: faults.length === 0 ? source : null, findings: faults };
  }
  const id = kind.pattern.exec(path)?.[1] ?? path;
  if (findings.length > 0) return { ...nothing, text, id, findings };
  return { ...nothing, text, id, ...readEntry(kind.schema, id, path, text) };
}

/** A frozen copy is what was signed: what it gives away was said of the picture that it was made from. */
function readFrozenPicture(file: ContentFile): Pick<ReadFile, 'picture' | 'findings'> {
  const { picture, findings } = readPicture(file);
  return { picture, findings: findings.filter(({ severity }) => severity === 'error') };
}

/** The entry that a file with an extra ending was meant to be: a reference to it is not a second finding. */
function meantEntry(path: string, kinds: Collections): Pick<ReadFile, 'collection' | 'id'> {
  const meant = path.replace(/\.txt$/iu, '');
  const collection = kindOf(meant, kinds);
  return { collection, id: kinds[collection ?? '']?.pattern.exec(meant)?.[1] ?? path };
}

/** The kind of file that a path belongs to. */
function kindOf(path: string, kinds: Collections): string | null {
  return Object.keys(kinds).find((name) => kinds[name]?.pattern.test(path)) ?? null;
}

/** In letters. A disk allows names of 255, and the site’s files need some of those for their endings. */
const longestName = 80;

function readEntry(
  schema: ZodType,
  id: string,
  path: string,
  text: string,
): Pick<ReadFile, 'entry' | 'unread' | 'findings'> {
  const source: MdxSource = path.endsWith('.mdx') ? readMdx(text, path) : yamlOnly(text, path);
  const { settings, body } = source;
  const findings: UnfinishedFinding[] = [...source.findings];
  const slug = id.split('/').at(-1) ?? id;
  if (!SlugSchema.safeParse(slug).success) {
    findings.push(
      finding(
        'file-name',
        { file: path },
        `You cannot use the name "${slug}" in a web address.`,
        'Only use lower-case letters, digits and single hyphens, for example "executive-group".',
      ),
    );
  }
  if (slug.length > longestName) {
    findings.push(
      finding(
        'file-name',
        { file: path },
        `The name has ${slug.length} letters, which is too long for an address or a disk.`,
        `Give the file a name of up to ${longestName} letters.`,
      ),
    );
  }
  findings.push(...hiddenInSettings(settings.data, settings.place));
  if (body !== null) findings.push(...guard(body, path));
  const { places, place } = settings;
  const about = { id, file: path, schema, body, places, place };
  const unread = body === null ? null : { ...about, data: {} };
  if (settings.data === undefined) return { entry: null, unread, findings };
  const validation = validate<unknown>(settings, schema);
  findings.push(...validation.findings);
  if (validation.data === undefined) return { entry: null, unread, findings };
  return { entry: { ...about, data: validation.data }, unread: null, findings };
}

function yamlOnly(text: string, path: string): MdxSource {
  const settings = readYaml(text, path);
  return { settings, body: null, findings: settings.findings };
}

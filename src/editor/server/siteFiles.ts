import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../collections/library.ts';
import type { GivenDocument } from '../../documents/importPlan.ts';
import { anchorOf } from '../../prose/headings.ts';
import { starters } from '../../starting/starters.ts';
import { editAddress } from '../screens/frame.ts';
import { writeValue } from './writeValue.ts';

/** What an uploaded file becomes when it is not read but given to readers as it is. */
interface GivenKind {
  /** What it is, in a word. */
  what: string;
  folder: 'pictures' | 'files';
  endings: readonly string[];
  /** The most bytes that it may have. */
  largest: number;
  /** What to do with one that is larger. */
  cure: string;
}

const kinds: readonly GivenKind[] = [
  {
    what: 'picture',
    folder: 'pictures',
    endings: ['jpg', 'jpeg', 'png', 'webp', 'svg'],
    largest: 5_000_000,
    cure: 'Open it in a photo program, save a smaller copy, for example 1,600 pixels wide, and choose that.',
  },
  {
    what: 'file for readers',
    folder: 'files',
    endings: ['pdf', 'pptx', 'odt', 'mp4', 'webm', 'mp3', 'm4a', 'vtt'],
    largest: 19_000_000,
    cure: 'Save a smaller version, or put it on another website and link to it.',
  },
];

/** The endings of all files that readers can be given. */
export const givenEndings = kinds.flatMap(({ endings }) => endings);

/** Whether an uploaded document is one for readers, and not one to be read into the content. */
export function isForReaders({ name }: GivenDocument): boolean {
  return givenEndings.includes(endingOf(name));
}

/**
 * Puts a picture or a file for readers into the content, and starts what says what it is. Throws in a sentence when it cannot.
 * @returns the address of the form to fill in
 */
export async function addSiteFile(
  content: string,
  { name, bytes }: GivenDocument,
  today: string,
): Promise<string> {
  const ending = endingOf(name);
  const kind = kinds.find(({ endings }) => endings.includes(ending));
  const id = anchorOf(name.slice(0, -ending.length - 1));
  if (kind === undefined || id === '') throw new Error(`“${name}” cannot be imported.`);
  if (bytes.length > kind.largest)
    throw new Error(
      `“${name}” is ${Math.ceil(bytes.length / 1_000_000)} MB. A ${kind.what} can be up to ${kind.largest / 1_000_000} MB. ${kind.cure}`,
    );
  const folder = join(content, kind.folder);
  mkdirSync(folder, { recursive: true });
  const taken = readdirSync(folder).find((one) => one.replace(/\.[^.]*$/u, '') === id);
  if (taken !== undefined)
    throw new Error(
      `There is already a ${kind.what} with that name: ${kind.folder}/${taken}. Rename yours, then choose it again.`,
    );
  writeFileSync(join(folder, `${id}.${ending}`), bytes, { flag: 'wx' });
  return kind.folder === 'pictures'
    ? describePicture(content, id, today)
    : describeFile(content, id, `${id}.${ending}`, today);
}

async function describePicture(content: string, id: string, today: string): Promise<string> {
  await starters()['picture']?.({ name: id, fields: {}, folder: content, today, ask: null });
  return `${editAddress(`pictures/${id}.yaml`)}&started=1`;
}

/** Starts a page of the library that gives the file. */
async function describeFile(
  content: string,
  id: string,
  name: string,
  today: string,
): Promise<string> {
  const page = `${library.folder}/${id}.mdx`;
  if (existsSync(join(content, page))) return editAddress(page);
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  await starters()[library.start?.name ?? '']?.({
    name: title,
    fields: {},
    folder: content,
    today,
    ask: null,
  });
  writeValue(content, page, ['file', 'name'], name);
  return `${editAddress(page)}&started=1`;
}

function endingOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

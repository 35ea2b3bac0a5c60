import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf } from '../findings/nearest.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import type { SiteFile } from '../reader/siteFile.ts';

/**
 * Files for readers that no page speaks of, and pages that name one that is not there or is of the wrong kind.
 * @param paths all such files in the folder by their names, also those that cannot be published
 */
export function siteFileFindings(entries: Entries, paths: ReadonlyMap<string, string>): Finding[] {
  const names = new Set(paths.keys());
  const uses = usesOf(entries);
  const used = new Set(uses.map(({ name }) => name));
  // A page that could not be read may name it.
  const isComplete = (['library', 'versions'] as const).every(
    (kind) => entries.ids[kind].size === entries[kind].length,
  );
  return [
    ...uses.flatMap((use) => useFindings(use, entries, names)),
    ...[...names]
      .filter((name) => isComplete && !used.has(name))
      .map((name) =>
        finding(
          'file-alone',
          { file: `files/${name}` },
          'No page names this file, so readers would not find it.',
          'Name it in a page of the library (npm run new -- library "Its title"), or in a version. Or remove it from the folder.',
        ),
      ),
  ];
}

/** The size of a file in words. @example sizeText(2_345_678) // => '2.3 MB' */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A place in the content that names a file for readers. */
interface Use {
  name: string;
  entry: Entry<unknown>;
  path: string[];
  kind: SiteFile['kind'];
  /** What is expected, in words. */
  what: string;
}

function usesOf({ library, versions }: Entries): Use[] {
  const use = (
    entry: Entry<unknown>,
    name: string | undefined,
    path: string[],
    kind: SiteFile['kind'],
    what: string,
  ): Use[] => (name === undefined ? [] : [{ name, entry, path, kind, what }]);
  return [
    ...library.flatMap((entry) =>
      use(entry, entry.data.file?.name, ['file', 'name'], 'document', 'A document'),
    ),
    ...versions.flatMap((entry) => {
      const { kind, recording, captions } = entry.data;
      return [
        ...(kind === 'bsl'
          ? use(entry, recording, ['recording'], 'video', 'The recording of a BSL version')
          : use(entry, recording, ['recording'], 'audio', 'The recording of an audio version')),
        ...use(entry, captions, ['captions'], 'captions', 'The captions file'),
      ];
    }),
  ];
}

const expected: Readonly<Record<SiteFile['kind'], string>> = {
  video: 'a video: MP4 (H.264) or WebM',
  audio: 'sound: MP3 or M4A',
  captions: 'captions: WebVTT (.vtt)',
  document: 'a document: PDF, Word, Excel, PowerPoint or OpenDocument',
};

function useFindings(
  { name, entry, path, kind, what }: Use,
  { siteFiles: readable }: Entries,
  names: ReadonlySet<string>,
): Finding[] {
  const file = readable.get(name);
  if (file === undefined)
    return names.has(name)
      ? []
      : [
          finding(
            'reference-unknown',
            entry.place(path),
            `There is no file "${name}" in the folder "files".${didYouMean(name, names)}`,
            names.size === 0
              ? 'Put the file in the folder "files", with a name in lower-case letters.'
              : `The files are: ${listOf([...names], 30)}.`,
          ),
        ];
  if (file.kind === kind) return [];
  return [
    finding(
      'file-kind',
      entry.place(path),
      `${what} is ${expected[kind]}. "${name}" is of the kind ${file.format}.`,
      'Name another file, or save this one in one of these formats.',
    ),
  ];
}

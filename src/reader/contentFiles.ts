import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';

/** One file in the content folder, as on the disk. */
export interface ContentFile {
  /** The path in the content folder, with forward slashes. */
  path: string;
  /** The bytes, undecoded. */
  bytes: Uint8Array;
}

/** Everything in the content folder, and what could not be read. */
export interface ContentFiles {
  /** The files, sorted by path. */
  files: ContentFile[];
  /** Links, oversized and unreadable files. */
  findings: Finding[];
}

const largestFile = 5_000_000;
/** A recording of some minutes. Some hosts take no file that is larger. */
const largestSiteFile = 25_000_000;

/**
 * Reads a content folder. The only place in the program that reads content from the disk.
 * @param folder the absolute path of the folder
 */
export function readContentFiles(folder: string): ContentFiles {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const root = lstatSync(folder, { throwIfNoEntry: false });
  if (root === undefined || (!root.isDirectory() && !root.isSymbolicLink())) {
    findings.push(
      finding(
        'folder-missing',
        { file: '.' },
        `There is no content folder at ${folder}.`,
        'Check the name of the folder, under Settings in the editor or in CONTENT_DIR, and check that the folder has not moved.',
      ),
    );
    return { files, findings };
  }
  const walk = (directory: string): void => {
    for (const name of readdirSync(join(folder, directory)).sort()) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (isOfTheMachine(name) || isAboutTheFolder(path) || isFormerRecord(path)) continue;
      if (isKeptPdf(path)) continue;
      try {
        const status = lstatSync(join(folder, path));
        if (status.isSymbolicLink()) {
          findings.push(
            finding(
              'file-link',
              { file: path },
              'This is a link to another place, and the program does not follow links.',
              'Put a copy of the file here instead.',
            ),
          );
        } else if (status.isDirectory()) {
          walk(path);
        } else if (!status.isFile()) {
          findings.push(
            finding(
              'file-special',
              { file: path },
              'This is a pipe, a socket or a device, not a file.',
              'Remove it from the content folder.',
            ),
          );
        } else if (status.size > largestOf(path)) {
          findings.push(
            finding(
              'file-too-large',
              { file: path },
              `This file is ${Math.round(status.size / 1_000_000)} MB; ${path.startsWith('files/') ? 'files for readers' : 'files of content'} can be up to ${largestOf(path) / 1_000_000} MB.`,
              sizeHints.find(([ending]) => ending.test(path))?.[1] ??
                'Check that the right file was saved here, and leave out rows or sheets you are not publishing.',
            ),
          );
        } else {
          files.push({ path, bytes: readFileSync(join(folder, path)) });
        }
      } catch (cause) {
        findings.push(
          finding(
            'file-unreadable',
            { file: path },
            `This file cannot be opened (${systemCode(cause)}).`,
            'Check that you have permission to read it and that no other program has it open, then run the check again.',
          ),
        );
      }
    }
  };
  walk('');
  return { files, findings };
}

function largestOf(path: string): number {
  return path.startsWith('files/') ? largestSiteFile : largestFile;
}

const sizeHints: readonly (readonly [ending: RegExp, hint: string])[] = [
  [
    /\.(?:jpe?g|png|gif|webp|tiff?|heic)$/iu,
    'Save a smaller picture: 1,600 pixels is wide enough for a page.',
  ],
  [
    /\.(?:mp4|webm|mov)$/iu,
    'Save a smaller video: 720 lines and one megabit a second are enough for signing. Or split it into two videos.',
  ],
  [/\.(?:mp3|m4a|wav)$/iu, 'Save the recording as MP3 at 64 kilobits a second.'],
];

/** Files that systems and office programs leave lying about: no one has written them. */
function isOfTheMachine(name: string): boolean {
  return (
    name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/iu.test(name)
  );
}

/** Files at the root that tell people about the folder, as every repository has them. No page is made of them. */
function isAboutTheFolder(path: string): boolean {
  return /^(?:readme|licen[cs]e|changelog)(?:\.(?:md|txt))?$/iu.test(path);
}

/** Records that this program once made of page weights and scores. Nothing is drawn from them any more. */
function isFormerRecord(path: string): boolean {
  return /^results\/(?:weights|lighthouse)\.yaml$/u.test(path);
}

/** The PDF of a published report, which the build copies. Nothing is drawn from it. */
function isKeptPdf(path: string): boolean {
  return /^reports\/[^/]+\/report\.pdf$/u.test(path);
}

/** The operating system's short name for what went wrong, for example `EACCES`. */
function systemCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
}

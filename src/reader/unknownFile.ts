import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/nearest.ts';
import { collections } from '../collections/index.ts';

const places = Object.values(collections).map(({ where }) => where);

const folders = [
  ...new Set(places.filter((where) => where.includes('/')).map((where) => where.split('/')[0])),
];

/** The finding about a file that nothing reads. */
export function unknownFile(path: string): Finding {
  const folder = path.split('/').slice(0, -1).join('/');
  const rules = places.filter((where) => where.split('/')[0] === path.split('/')[0]);
  const guess = didYouMean(
    path,
    places.filter((where) => !where.includes('<')),
  );
  return finding(
    'file-unknown',
    { file: path },
    `The site does not use this file, so its contents would be missing.${guess}`,
    hintOf(path, folder, rules),
  );
}

function hintOf(path: string, folder: string, rules: readonly string[]): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, whole = ''] = /^(.+\.(?:csv|yaml|mdx))\.txt$/iu.exec(name) ?? [];
  if (whole !== '')
    return `Rename it to ${whole}. Windows adds .txt automatically and hides it. To see endings, choose View, Show, File name extensions.`;
  if (/\.(?:xlsx|xlsm|xls|ods|numbers)$/iu.test(name))
    return `Tables must be CSV files. Move the workbook somewhere else and import it: npm run import -- "${name}"`;
  if (/\.(?:docx?|odt|rtf|pages)$/iu.test(name))
    return 'Text must be in plain files. Copy the words into the .mdx file of the page, and keep this document somewhere else.';
  if (/\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp)$/iu.test(name))
    return 'Pictures must be JPEG, PNG, WebP or SVG files in the folder "pictures", with an ending in lower-case letters. Save this one there, for example as pictures/summer-event.jpg.';
  if (/\.(?:mov|avi|wmv|mkv|m4v)$/iu.test(name))
    return 'Videos must be MP4 (H.264) or WebM files in the folder "files". Save this one there, for example as files/worried-bsl.mp4.';
  if (/\.(?:wav|aac|wma|ogg|opus|flac)$/iu.test(name))
    return 'Speech recordings must be MP3 or M4A files in the folder "files". Save this one there, for example as files/worried-audio.mp3.';
  if (/\.(?:pdf|pptx?|mp4|webm|mp3|m4a|vtt)$/iu.test(name))
    return `Move it to the folder "files", with a name in lower-case letters such as files/neglect-toolkit.pdf, and say what it is on a library page or in a version.`;
  const allowed = [...rules, ...(folder === 'datasets' ? ['datasets/<id>.csv'] : [])];
  return allowed.length > 0
    ? `Rename it, move it somewhere else or delete it. Files in "${folder}" are called: ${allowed.map(plainPlace).join(', ')}.`
    : `Move it to one of these folders, or delete it: ${folders.join(', ')}.`;
}

/** The place of a kind of file without the words of programmers: `groups/<name>.mdx`. */
function plainPlace(where: string): string {
  return where.replaceAll(/<(?:slug|id)>/gu, '<name>');
}

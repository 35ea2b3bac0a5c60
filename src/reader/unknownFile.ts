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
    `No page is made from this file, so what it says would be missing from the site.${guess}`,
    hintOf(path, folder, rules),
  );
}

function hintOf(path: string, folder: string, rules: readonly string[]): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, whole = ''] = /^(.+\.(?:csv|yaml|mdx))\.txt$/iu.exec(name) ?? [];
  if (whole !== '')
    return `Rename it to ${whole}. Windows adds .txt automatically and hides it: show endings with View, Show, File name extensions.`;
  if (/\.(?:xlsx|xlsm|xls|ods|numbers)$/iu.test(name))
    return `Tables are CSV files. Move the workbook elsewhere and make a table of it: npm run import -- "${name}"`;
  if (/\.(?:docx?|odt|rtf|pages)$/iu.test(name))
    return 'Texts are plain files. Copy the words into the .mdx file of the page, and keep this document elsewhere.';
  if (/\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp)$/iu.test(name))
    return 'Pictures are JPEG, PNG, WebP or SVG files in the folder "pictures", with an ending in small letters. Save this one there, for example as pictures/summer-event.jpg.';
  if (/\.(?:mov|avi|wmv|mkv|m4v)$/iu.test(name))
    return 'Videos are MP4 (H.264) or WebM files in the folder "files". Save this one there, for example as files/worried-bsl.mp4.';
  if (/\.(?:wav|aac|wma|ogg|opus|flac)$/iu.test(name))
    return 'Recordings of speech are MP3 or M4A files in the folder "files". Save this one there, for example as files/worried-audio.mp3.';
  if (/\.(?:pdf|pptx?|mp4|webm|mp3|m4a|vtt)$/iu.test(name))
    return `Move it into the folder "files", under a name in small letters such as files/neglect-toolkit.pdf, and say on a page of the library or in a version what it is.`;
  const allowed = [...rules, ...(folder === 'datasets' ? ['datasets/<id>.csv'] : [])];
  return allowed.length > 0
    ? `Rename it, move it elsewhere or delete it. Files in "${folder}" are called: ${allowed.map(plainPlace).join(', ')}.`
    : `Move it into one of these folders, or delete it: ${folders.join(', ')}.`;
}

/** The place of a kind of file without the words of programmers: `groups/<name>.mdx`. */
function plainPlace(where: string): string {
  return where.replaceAll(/<(?:slug|id)>/gu, '<name>');
}

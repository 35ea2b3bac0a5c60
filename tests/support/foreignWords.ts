import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { phrasesIn } from '../../src/words/translations.ts';
import { filesIn } from './siteFolder.ts';

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** What readers and programs see of a site's file: its text without styles and scripts. */
function published(site: string, path: string): string {
  const text = readFileSync(join(site, path), 'utf8');
  if (!path.endsWith('.html')) return spaced(text);
  return spaced(
    decodeHTML(text.replace(/<(style|script)\b(?! type="application)[^]*?<\/\1>/gu, '')),
  );
}

/** The files of a site that contain text, except the licences of other software. */
export function wordFiles(site: string): { path: string; text: string }[] {
  return filesIn(site)
    .filter(
      (path) => /\.(?:html|xml|json|csv|svg|ics)$/u.test(path) && !path.startsWith('pagefind/'),
    )
    .map((path) => ({ path, text: published(site, path) }));
}

/** All the text that a partnership has written. */
export function contentText(folder: string): string {
  return spaced(
    filesIn(folder)
      .map((path) => readFileSync(join(folder, path), 'utf8').replace(/["*]/gu, ''))
      .join(' '),
  );
}

/** Pieces of the program’s English phrases with more than two words, except those in a text. */
export function englishPieces(except: string): string[] {
  const pieces = Object.values(phrasesIn('en')).flatMap((phrase) =>
    phrase.split(/[{}<>#]/u).map((piece) => spaced(piece).trim()),
  );
  const known = `${except} ${Object.values(phrasesIn('cy')).join(' ')}`.toLowerCase();
  return [...new Set(pieces)].filter(
    (piece) => wordsOf(piece).length > 2 && !known.includes(piece.toLowerCase()),
  );
}

/** Words in nearly every English sentence and no Welsh one. */
const little = new Set(
  'the and of are was were which with this that from for by not has have been'.split(' '),
);

/** Runs of four words that must be English, except those in a text. */
export function englishRuns(text: string, except: string): string[] {
  const known = ` ${wordsOf(except).join(' ')} `;
  return text.split(/["<>{]|[.:;,?!|] /u).flatMap((part) => {
    const words = wordsOf(part.replace(/\S*\/\S*/gu, ' '));
    return words.flatMap((_word, start) => {
      const run = words.slice(start, start + 4);
      const isEnglish = run.filter((word) => little.has(word)).length > 1;
      return isEnglish && !known.includes(` ${run.join(' ')} `) ? [run.join(' ')] : [];
    });
  });
}

import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';

/** Turns the direction of reading round, so that a reader sees other words than are there. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Shows nothing, yet makes a word another one. Joiners belong into emoji and some scripts, tags into flags, and nowhere else. */
const invisible = [
  /(?![\t\n\r])\p{Cc}/u,
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028\u2029\u2060-\u2065\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/u,
  /(?:^|[\p{Script=Latin}\p{Nd}\p{P}\p{Z}\n])[\u200C\u200D]/u,
  /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E0FFF}]/u,
  // A letter of a typeface of symbols, which no other typeface has. At the start of a line it is a bullet: see the stray marks.
  /(?<!^[\t ]*)\p{Co}/mu,
];

/** Two or three letters in one character, as some programs print them. No one finds a word that holds one. */
const joined = /[\uFB00-\uFB06]/u;

/**
 * Finds what a reader cannot see in a piece of text. It gets there by copying, or to deceive: a name that looks like
 * another, a search that does not find what is there.
 * @param text the text
 * @param place where it is
 * @param placeAt where one of its characters is, when that is known
 */
export function hiddenCharacters(
  text: string,
  place: Place,
  placeAt: (index: number) => Place = () => place,
): Finding[] {
  const turned = direction.exec(text);
  if (turned !== null) {
    return [
      finding(
        'text-direction',
        placeAt(turned.index),
        `There is a hidden character in this text that reverses the reading direction (${nameOf(turned[0])})${near(text, turned.index)}.`,
        'Delete the words here and type them again, or paste them as plain text.',
        { replace: turned[0], with: '' },
      ),
    ];
  }
  for (const pattern of invisible) {
    const hidden = pattern.exec(text);
    if (hidden === null) continue;
    const character = [...hidden[0]].at(-1) ?? '';
    return [
      finding(
        'text-invisible',
        placeAt(hidden.index + hidden[0].length - character.length),
        `There is an invisible character in this text (${nameOf(character)})${near(text, hidden.index)}.`,
        'Delete the words here and type them again, or paste them as plain text.',
        { replace: character, with: '' },
      ),
    ];
  }
  const letters = joined.exec(text);
  if (letters === null) return [];
  const [typed] = letters;
  const plain = typed.normalize('NFKC');
  // Of a word longer than any, the last letters are enough to find it.
  const [before = ''] =
    /\p{L}*$/u.exec(text.slice(Math.max(0, letters.index - 30), letters.index)) ?? [];
  const [word = ''] = /^\p{L}*/u.exec(text.slice(letters.index - before.length)) ?? [];
  return [
    finding(
      'text-joined',
      placeAt(letters.index - before.length),
      `The letters "${plain}" are one character here${near(text, letters.index)}, so searches do not find the word.`,
      `Delete the character and type "${plain}".`,
      { replace: word, with: word.normalize('NFKC') },
    ),
  ];
}

/**
 * Finds hidden characters in every text of some settings.
 * @param data the settings
 * @param placeOf where the value at a path is
 */
export function hiddenInSettings(
  data: unknown,
  placeOf: (path: readonly PropertyKey[]) => Place,
  path: readonly PropertyKey[] = [],
): Finding[] {
  if (typeof data === 'string') return hiddenCharacters(data, placeOf(path));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    hiddenInSettings(value, placeOf, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** A character by its number, as reference books list it. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The words before it, so that it can be found although it cannot be seen. */
function near(text: string, index: number): string {
  const before = text
    .slice(Math.max(0, index - 20), index)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return before === '' ? '' : `, after "${before}"`;
}

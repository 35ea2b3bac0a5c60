/** Forms that no ending gives away. Both sides of every comparison go through this list. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    childrens: 'child',
    person: 'people',
    persons: 'people',
    men: 'man',
    women: 'woman',
    lives: 'life',
    died: 'die',
    dying: 'die',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    told: 'tell',
    taken: 'take',
    took: 'take',
    gone: 'go',
    goes: 'go',
    went: 'go',
    ran: 'run',
    left: 'leave',
    fed: 'feed',
    met: 'meet',
    kept: 'keep',
    chose: 'choose',
    chosen: 'choose',
    paid: 'pay',
    fought: 'fight',
    threw: 'throw',
    thrown: 'throw',
    beaten: 'beat',
    bitten: 'bite',
    broke: 'break',
    broken: 'break',
    drank: 'drink',
    stole: 'steal',
    stolen: 'steal',
    hid: 'hide',
    shook: 'shake',
    shaken: 'shake',
    sold: 'sell',
    held: 'hold',
    slept: 'sleep',
    sexually: 'sexual',
    sexualised: 'sexual',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    // Not forms of "act", "sign" and "sexual".
    acting: 'acting',
    acted: 'acting',
    signed: 'signed',
    unsigned: 'signed',
    signature: 'signed',
    signatures: 'signed',
    signatory: 'signed',
  }),
);

/**
 * The words of a text in small letters, without accents and apostrophes. Letters and digits part, and every way of
 * writing a section of an Act, a large number or a year that ends in another comes out the same.
 *
 * @example words('S.47 and Children’s') // => ['section', '47', 'and', 'childrens']
 * @example words('£1,220 in 2018/19') // => ['1220', 'in', '2018-19']
 */
export function words(text: string): string[] {
  const written = plain(text);
  // Titles may be in any alphabet. Nearly all are in this one, and it is read faster.
  const isLatin = ascii.test(written);
  if (!/\d/u.test(written)) return written.match(isLatin ? /[a-z]+/gu : /[\p{L}\p{M}]+/gu) ?? [];
  const found =
    written.match(
      isLatin
        ? /[a-z]+|\d{4}-\d{2}(?!\d)|\d+(?:\.\d+)?/gu
        : /[\p{L}\p{M}]+|\d{4}-\d{2}(?!\d)|\d+(?:\.\d+)?/gu,
    ) ?? [];
  return found.map((word, index) =>
    /^\d/u.test(found[index + 1] ?? '') ? (beforeNumber[word] ?? word) : word,
  );
}

const ascii = /^[\0-\x7f]*$/u;

/** A text in small letters, without the accents of the Latin alphabet. Most texts need little for that, and there are thousands in a vocabulary. */
function plain(text: string): string {
  let result = text.toLowerCase();
  if (!ascii.test(result)) result = result.normalize('NFKD').replace(/[\u0300-\u036f’‘]/gu, '');
  if (/['`]/u.test(result)) result = result.replace(/['`]/gu, '');
  // c.s.e. is one word.
  if (result.includes('.'))
    result = result.replace(/\b(?:[a-z]\.)+[a-z]\b/gu, (letters) => letters.replace(/\./gu, ''));
  if (result.includes('&')) result = result.replace(/&/gu, ' and ');
  // "Looked after" and "looks after" are about care, "looks thin" is not.
  if (result.includes(' after'))
    result = result.replace(/\blook(?:s|ed|ing)? after\b/gu, 'lookafter');
  if (/\d{2}/u.test(result))
    result = result
      .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
      .replace(/\b(?:(?:20)?(\d\d) ?\/|20(\d\d) ?(?:[‐-―-]|to)) ?(?:20)?(\d\d)\b/gu, splitYear);
  return result;
}

/** A year that ends in the next, written one way. Other numbers stay as they are. */
function splitYear(
  text: string,
  from: string | undefined,
  other: string | undefined,
  to: string,
): string {
  const start = from ?? other ?? '';
  return (Number(start) + 1) % 100 === Number(to) ? `20${start}-${to}` : text;
}

/** What a short form in front of a number means. */
const beforeNumber: Readonly<Record<string, string>> = {
  s: 'section',
  ss: 'section',
  sec: 'section',
  sect: 'section',
  l: 'level',
};

/**
 * The part of a word that stays when its ending changes. Rough on purpose: it only has to bring the forms of one word
 * together, and it is never shown.
 *
 * @example stem('abused') === stem('abusing') // => true
 */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || /\d/u.test(word)) return word;
  let rest = singular(word);
  rest = irregular.get(rest) ?? rest;
  rest = rest.replace(/iz(?=e|ing|ation|ed)/u, 'is');
  rest = rest.replace(/(.{2})ied$/u, '$1y');
  for (const [ending, shortest, instead] of endings) {
    if (rest.length - ending.length >= shortest && rest.endsWith(ending))
      rest = rest.slice(0, rest.length - ending.length) + instead;
  }
  return rest.replace(/([^aeiou])\1$/u, '$1');
}

/** Endings in the order in which they are taken off, how much must stay, and what comes in their place. */
const endings: readonly (readonly [ending: string, shortest: number, instead: string])[] = [
  ['ness', 4, ''],
  ['ability', 3, 'able'],
  ['ibility', 3, 'ible'],
  ['ing', 3, ''],
  ['ed', 3, ''],
  ['ly', 5, ''],
  ['al', 5, ''],
  ['ation', 4, ''],
  ['ment', 3, ''],
  ['er', 4, ''],
  ['e', 3, ''],
];

function singular(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/.{2}ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

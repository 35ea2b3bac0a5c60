/** Letters that typesetting joins into one character, as they are typed. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** A text with the letters, spaces and hyphens that a keyboard has in place of those that only typesetting needs. */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, (letters) => ligatures[letters] ?? letters)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\u2011/gu, '-')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/gu, ' ');
}

/** The same, with one space between words and none round them. */
export function plainSpaces(text: string): string {
  return plainCharacters(text).replace(/\s+/gu, ' ').trim();
}

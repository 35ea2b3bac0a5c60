/** What the search knows of a page besides its text: everyday words, shorthand and other spellings. */
export function searchMeta(keywords: readonly string[]): Record<string, string> {
  return keywords.length === 0 ? {} : { aliases: keywords.join(', ') };
}

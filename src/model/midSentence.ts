/**
 * Words that begin with a capital, for use inside a sentence. Names of months and people and abbreviations stay as they are.
 * @example midSentence('Takes effect on 29 September 2019') // => 'takes effect on 29 September 2019'
 * @example midSentence('LADO contacts') // => 'LADO contacts'
 */
export function midSentence(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

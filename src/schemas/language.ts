import { z } from 'zod';

const advice =
  'Write a valid language code, such as "cy" for Welsh, "tr" for Turkish or "pa-Arab" for Punjabi in Arabic letters.';

/** A language by its code (BCP 47). Only those that have a name are known. */
export const LanguageSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]+$/u, { error: advice })
  .refine((code) => languageName(code) !== null, { error: advice })
  .meta({ examples: ['cy', 'tr', 'pa-Arab'] });

/** What a language is called in another. @example languageIn('tr', 'en-GB') // => 'Turkish' */
export function languageIn(code: string, within: string): string {
  return languageName(code, within) ?? code;
}

/** Which way a language is written. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return new Intl.Locale(code).getTextInfo().direction ?? 'ltr';
}

/** What a language calls itself, or is called in another; `null` for a code that no language has. */
export function languageName(code: string, within = code): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(code);
    const names = new Intl.DisplayNames([within], { type: 'language', fallback: 'none' });
    return canonical === code ? (names.of(canonical) ?? null) : null;
  } catch {
    return null;
  }
}

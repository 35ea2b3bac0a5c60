import type { PhraseForms } from '../words/phraseForms.ts';

/** Makes a sentence of one of the phrases that came with the page. A number is under the name `count`. */
export type Phrases<Name extends string> = (
  name: Name,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The phrases that an element of the page brings along in `data-phrases`, in the language of the page. */
export function phrasesOf<Name extends string>(element: HTMLElement): Phrases<Name> {
  const phrases = JSON.parse(element.dataset['phrases'] ?? '{}') as Record<string, PhraseForms>;
  return phrasesIn<Name>(phrases, document.documentElement.lang);
}

/** Makes sentences of phrases. */
export function phrasesIn<Name extends string>(
  phrases: Readonly<Record<string, PhraseForms>>,
  language: string,
): Phrases<Name> {
  const rules = new Intl.PluralRules(language);
  return (name, values = {}) => {
    const forms = phrases[name] ?? {};
    const text = forms[rules.select(Number(values['count'] ?? 0))] ?? forms.other ?? '';
    return text.replace(/\{(\w+)\}/gu, (_, value: string) => String(values[value] ?? ''));
  };
}

import type en from './en.json';

/** The names of the phrases in a part of a file, with a dot between the name of a part and what is in it. */
type NamesIn<Part> = {
  [Name in keyof Part & string]: Part[Name] extends string
    ? Name
    : `${Name}.${NamesIn<Part[Name]>}`;
}[keyof Part & string];

/** The name of a phrase, for example `site.footer.publishedBy`. */
export type PhraseName = NamesIn<(typeof en)['phrases']>;

/** The names of the phrases in a part, without the name of the part. @example PhraseIn<'site.turn'> // => 'label' | 'previous' | 'next' */
export type PhraseIn<Part extends string, Name = PhraseName> = Name extends `${Part}.${infer Own}`
  ? Own
  : never;

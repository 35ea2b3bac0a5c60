import type { EverydayEntry } from './everydayWords.ts';

/** A place on a page that can be found on its own: a sign, a time limit, an agency, a section. */
export interface SearchPlace {
  /** Its anchor. */
  id: string;
  /** What is shown as its name. */
  title: string;
  /** What kind of thing it is, in words. Left out for a section of the page. */
  label?: string;
  /** Other words for it: everyday words, shorthand, other spellings. */
  words?: string[];
  /** A sentence about it. */
  text?: string;
  /** `true` for a sign that a child or adult needs protection, even if all else is well. */
  safeguarding?: boolean;
}

/** A page as the search knows it. */
export interface SearchPage {
  /** Its address on this site. */
  address: string;
  /** Its title. */
  title: string;
  /** What kind of page it is: the `data-kind` of its main part. */
  kind: string;
  /** What kind of page it is, in words. */
  label: string;
  /** The language of its words. Left out when it is that of the site. */
  language?: string;
  /** Who it is written for. Left out when that is everyone. */
  audience?: string;
  /** The year that it is about, for example `2018-19`. */
  year?: string;
  /** Exact names besides the title, such as an abbreviation. */
  names?: string[];
  /** Other words for it: everyday words, shorthand, other spellings. */
  words?: string[];
  /** One or two sentences about it. */
  text?: string;
  /** Words on the page that are worth finding it by, such as the rows of a table. Not shown. */
  body?: string;
  /** The area that it is about, when that is not the partnership's own. */
  area?: string;
  /** `true` when another page has taken its place. */
  superseded?: boolean;
  /** `true` for the page for children and young people. */
  forChildren?: boolean;
  /** `true` when it is about harm that is done to people. */
  harm?: boolean;
  /** Which level of need it is about, from 1 for the least. */
  level?: number;
  /** What to do now at that level, in a sentence or two. */
  action?: string;
  /** `true` when it only lists other pages: a mention on it answers nothing. */
  list?: boolean;
  /** The places on it. */
  places?: SearchPlace[];
}

/** What the search page loads first: every page of the site with its names. It never holds anything that no page shows. */
export interface Vocabulary {
  pages: SearchPage[];
  /** What people say, and the words of pages for it. */
  everydayWords?: readonly EverydayEntry[];
  /** The language of the site. Left out when that is English. */
  language?: string;
}

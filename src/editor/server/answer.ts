import type { GivenDocument } from '../../documents/importPlan.ts';
import type { ContentRepository } from '../publishing/contentRepository.ts';
import type { Screen } from '../screens/frame.ts';
import type { ContentNow } from './editing.ts';
import type { Uploads } from './importing.ts';

/** A request as the editor's screens see it. */
export interface EditorRequest {
  method: 'GET' | 'POST';
  path: string;
  query: URLSearchParams;
  /** Who has signed in; `null` where the editor has no sign-in. */
  person: string | null;
  /** What was sent with a form; empty for a page. */
  posted: URLSearchParams;
  /** The file that was sent with a form; `null` when there is none. */
  document: GivenDocument | null;
}

/** What the editor answers. */
export type Answer =
  | { kind: 'screen'; screen: Screen; status?: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'data'; data: unknown }
  | { kind: 'picture'; svg: string };

/** What the editor does to the world outside, besides reading and saving content. */
export interface EditorEffects {
  /** Where the content and the site are; `null` until this has been set. */
  folders(): EditorFolders | null;
  /** Remembers where they are. Throws in a sentence when that cannot be. */
  remember(folders: EditorFolders): void;
  /** The whole path of a folder for new content. Throws in a sentence when it cannot be used with that site. */
  newFolder(content: string, site: string): string;
  /** Makes the site and puts it in its place. */
  build(): Promise<{ isPublished: boolean; words: string }>;
  /** Makes the PDF of a report of the finished site. Returns why it could not; `null` when it is there. */
  makePdf(year: string): Promise<string | null>;
  /** Starts the preview and gives its address. */
  openPreview(): Promise<string>;
  /** The posts a person can record a signature for; `null` for all of them, if the editor has no sign-in. */
  postsOf(person: string | null): readonly SigningPost[] | null;
  /** The Git repository of the content; `null` when it has none of its own. */
  repository(): ContentRepository | null;
  now(): Date;
}

/** A post that signs reports. */
export interface SigningPost {
  /** The id of the agency. */
  organisation: string;
  post: string;
}

/** Where content and site are, as absolute paths. */
export interface EditorFolders {
  content: string;
  site: string;
  /** Whether a publication is sent to the Git host of the content. */
  push: boolean;
}

/** What an answer is made from. */
export interface AnswerContext {
  request: EditorRequest;
  folders: EditorFolders;
  /** What the content folder holds now. */
  now: ContentNow;
  effects: EditorEffects;
  uploads: Uploads;
}

import type { EditorEffects, EditorRequest } from '../../src/editor/server/answer.ts';
import type { Answer } from '../../src/editor/server/answer.ts';
import { openEditor } from '../../src/editor/server/routes.ts';

/** An editor that takes requests without a network. */
export interface AskedEditor {
  get(address: string): Promise<Answer | null>;
  post(
    address: string,
    posted: Record<string, string>,
    document?: EditorRequest['document'],
  ): Promise<Answer | null>;
}

/**
 * Opens an editor on a content folder. Its only effects on the outside world are the ones that the test passes in.
 * @param content the content folder; `null` if none is chosen
 * @param person who is signed in
 */
export function askedEditor(
  content: string | null,
  given: Partial<EditorEffects> = {},
  person: string | null = null,
): AskedEditor {
  const effects: EditorEffects = {
    folders: () => (content === null ? null : { content, site: `${content}-site`, push: false }),
    remember: () => undefined,
    newFolder: (folder) => folder,
    build: () => Promise.resolve({ isPublished: true, words: '' }),
    openPreview: () => Promise.resolve('http://localhost:4321/'),
    repository: () => null,
    makePdf: () => Promise.resolve(null),
    postsOf: () => null,
    now: () => new Date('2026-11-29T14:05:00Z'),
    ...given,
  };
  const editor = openEditor(effects);
  const ask = (
    method: EditorRequest['method'],
    address: string,
    posted: Record<string, string> = {},
    document: EditorRequest['document'] = null,
  ): Promise<Answer | null> => {
    const { pathname, searchParams } = new URL(address, 'http://editor');
    return editor.answer({
      method,
      path: pathname,
      query: searchParams,
      person,
      posted: new URLSearchParams(posted),
      document,
    });
  };
  return {
    get: (address) => ask('GET', address),
    post: (address, posted, document) => ask('POST', address, posted, document),
  };
}

/** The body of an answer, as HTML. */
export function wordsOf(answer: Answer | null): string {
  if (answer?.kind === 'redirect') return answer.to;
  return answer?.kind === 'screen'
    ? `${answer.screen.title} ${answer.screen.notice ?? ''} ${answer.screen.body.html.replaceAll(/\s+/gu, ' ')}`
    : JSON.stringify(answer);
}

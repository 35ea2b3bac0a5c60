import { isDeepStrictEqual } from 'node:util';
import type { Screen } from '../screens/frame.ts';
import { settingsScreen } from '../screens/settingsScreen.ts';
import type { Answer, EditorEffects, EditorFolders, EditorRequest } from './answer.ts';

/** Which content is meant and where its site goes: the form, or what was typed into it. */
export function settingsAnswer({ method, posted }: EditorRequest, effects: EditorEffects): Answer {
  const known = effects.folders();
  const hasRepository = known !== null && effects.repository() !== null;
  const screen = (folders: EditorFolders, fault?: string): Screen =>
    settingsScreen(folders, { isFirst: known === null, hasRepository }, fault);
  if (method === 'GET') {
    const shown = known ?? { content: 'content', site: 'dist', push: false };
    return { kind: 'screen', screen: screen(shown) };
  }
  const asked = {
    content: posted.get('content') ?? '',
    site: posted.get('site') ?? '',
    push: posted.has('push'),
  };
  if (isDeepStrictEqual(asked, known)) return { kind: 'redirect', to: '/' };
  try {
    effects.remember(asked);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { kind: 'screen', status: 400, screen: screen(asked, cause.message) };
  }
  return { kind: 'redirect', to: '/' };
}

import { startSite } from '../../starting/startSite.ts';
import type { NewPartnership } from '../screens/partnershipScreen.ts';
import { partnershipScreen } from '../screens/partnershipScreen.ts';
import { startedScreen } from '../screens/startingScreen.ts';
import { titlesIn } from './editing.ts';
import type { Answer, EditorEffects, EditorRequest } from './answer.ts';

const fields = ['name', 'area', 'serves', 'content', 'site'] as const;

/** The form for a whole new partnership, or the partnership itself: its folder, its first pages, and the settings that name them. */
export async function partnershipAnswer(
  { method, posted }: EditorRequest,
  effects: EditorEffects,
): Promise<Answer> {
  const typed = Object.fromEntries(
    fields.map((field) => [field, (posted.get(field) ?? '').trim()]),
  ) as unknown as NewPartnership;
  if (method === 'GET') {
    const usual = {
      ...typed,
      serves: 'children',
      content: '../our-partnership',
      site: '../our-site',
    };
    return { kind: 'screen', screen: partnershipScreen(usual) };
  }
  try {
    if (!/[a-z0-9]/iu.test(typed.name)) throw new Error('Write the name of the partnership.');
    const folder = effects.newFolder(typed.content, typed.site);
    const today = effects.now().toISOString().slice(0, 10);
    const { name, area, serves } = typed;
    const started = await startSite({ name, fields: { area, serves }, folder, today, ask: null });
    effects.remember({ content: typed.content, site: typed.site, push: false });
    return { kind: 'screen', screen: startedScreen(name, started, titlesIn(folder)) };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { kind: 'screen', status: 409, screen: partnershipScreen(typed, cause.message) };
  }
}

import { checkFolder } from '../../site/checkFolder.ts';
import { dueItems } from '../content/due.ts';
import { reportProgress } from '../content/reportProgress.ts';
import { startScreen } from '../screens/startScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { deletionOf } from './deleted.ts';
import { placesIn } from './editing.ts';
import { changesSince } from './publishing.ts';

/** Everything that needs doing. */
export async function startPageAnswer(context: AnswerContext): Promise<Answer> {
  const { folders, now, effects, request } = context;
  const { content } = folders;
  const { findings, partnership } = await checkFolder(content);
  const today = effects.now().toISOString().slice(0, 10);
  return {
    kind: 'screen',
    screen: startScreen({
      findings,
      placeOf: placesIn(now),
      isDemonstration: now.entries.site[0]?.data.status === 'demonstration',
      due: dueItems(now.entries, partnership, today),
      reports: reportProgress(now.entries, partnership),
      changes: await changesSince(content, now),
      deleted: deletionOf(context, request.query.get('deleted')),
    }),
  };
}

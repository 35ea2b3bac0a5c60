import { checkFolder } from '../../site/checkFolder.ts';
import { settingsOf } from '../content/openFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { orderOf } from '../forms/postedChanges.ts';
import { goingLiveScreen } from '../screens/goingLiveScreen.ts';
import { withValue, withoutField } from '../text/fieldEdit.ts';
import { edited } from '../text/fileParts.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { fileIn, placesIn, unsavedCheck } from './editing.ts';

/** What keeps a demonstration from going live: what the check would find if its status were another. */
export async function goingLiveAnswer({ now, folders }: AnswerContext): Promise<Answer | null> {
  const file = fileIn(now, 'site.yaml');
  if (file?.parts === undefined || file.parts === null || file.kind === null) return null;
  const order = orderOf(file.kind.schema, dataOf(file));
  const live = withValue(withoutField(settingsOf(file), ['banner']), ['status'], 'live', order);
  const text = edited(file.text, { ...file.parts.settings, text: live });
  const { file: unsaved, result } = await unsavedCheck(folders.content, file.path, text);
  const known = new Set(
    (await checkFolder(folders.content)).findings.map(({ message }) => message),
  );
  const findings = result.findings.filter(({ message }) => !known.has(message));
  return { kind: 'screen', screen: goingLiveScreen(findings, placesIn(now, unsaved)) };
}

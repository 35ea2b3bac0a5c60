import { readFolder } from '../../site/checkFolder.ts';
import { settingsOf } from '../content/openFile.ts';
import { saveFile } from '../content/saveFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { orderOf } from '../forms/postedChanges.ts';
import { withValue } from '../text/fieldEdit.ts';
import { edited } from '../text/fileParts.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import { fileIn } from './editing.ts';

/** The document that the facts of something new come from: nearly everything needs one. */
export const sourcePath: ValuePath = ['sources', 0, 'document'];
export const sourceWords = {
  label: 'Where the facts come from',
  help: 'A document under “Documents”. You can add others later, and the place in each.',
};

/** Writes the document that was chosen into something that has just been started. */
export function nameSource(content: string, path: string, document: string): void {
  const file = document === '' ? null : fileIn(readFolder(content), path);
  if (file === null || file.parts === null || file.kind === null) return;
  const order = orderOf(file.kind.schema, dataOf(file));
  const settings = withValue(settingsOf(file), sourcePath, document, order);
  const text = edited(file.text, { ...file.parts.settings, text: settings });
  saveFile(content, path, text, file.digest);
}

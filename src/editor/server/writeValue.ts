import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openText, settingsOf } from '../content/openFile.ts';
import { saveFile } from '../content/saveFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { orderOf } from '../forms/postedChanges.ts';
import { withValue } from '../text/fieldEdit.ts';
import { edited } from '../text/fileParts.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import { NotEditable } from '../text/yamlNode.ts';

/**
 * Writes one value into the settings of a file that has just been started. Throws when the file has no settings.
 * @param content the content folder
 * @param path the path of the file in it
 * @param field the path of the field in its settings
 */
export function writeValue(content: string, path: string, field: ValuePath, value: string): void {
  const file = openText(path, readFileSync(join(content, path), 'utf8'));
  if (file.parts === null || file.kind === null)
    throw new NotEditable('The settings of this file cannot be read.');
  const order = orderOf(file.kind.schema, dataOf(file));
  const settings = withValue(settingsOf(file), field, value, order);
  const text = edited(file.text, { ...file.parts.settings, text: settings });
  saveFile(content, path, text, file.digest);
}

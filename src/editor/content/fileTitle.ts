import { fieldInfo } from '../../schemas/fieldInfo.ts';
import { titleOf } from '../forms/formOf.ts';
import type { OpenFile } from './openFile.ts';
import { dataOf } from './settingsData.ts';

/** What people call a file: its title, what it is, or else its name. */
export function fileTitle(file: OpenFile): string {
  const kind = file.kind === null ? '' : fieldInfo(file.kind.schema).title;
  return titleOf(dataOf(file)) ?? (kind || file.path.replace(/^.*\//u, ''));
}

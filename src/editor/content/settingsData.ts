import { NotEditable, openYaml } from '../text/yamlNode.ts';
import type { OpenFile } from './openFile.ts';
import { settingsOf } from './openFile.ts';

/** What the settings of a file hold; `null` when they cannot be read. */
export function dataOf(file: OpenFile): object | null {
  if (file.kind === null || file.parts === null) return null;
  try {
    return (openYaml(settingsOf(file)).document.toJS() ?? {}) as object;
  } catch (cause) {
    if (cause instanceof NotEditable) return null;
    throw cause;
  }
}

import type { ValuePath } from '../text/yamlNode.ts';

/** The document that the facts of something new come from: nearly everything needs one. */
export const sourcePath: ValuePath = ['sources', 0, 'document'];
export const sourceWords = {
  label: 'Where the facts come from',
  help: 'A document under “Documents”. You can add others later, and the page or section in each.',
};

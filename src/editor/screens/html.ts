import { escapeUTF8 } from 'entities';
import type { Html } from '../../prose/htmlTemplate.ts';

export type { Html } from '../../prose/htmlTemplate.ts';
export { html } from '../../prose/htmlTemplate.ts';

/** A text area. A browser takes a line end right after its tag for its own, so it gets one. */
export function textArea(attributes: Html, words: string): Html {
  return { html: `<textarea ${attributes.html}>\n${escapeUTF8(words)}</textarea>` };
}

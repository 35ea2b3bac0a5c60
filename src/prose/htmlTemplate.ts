import { escapeUTF8 } from 'entities';

/** HTML that is safe to show: everything in it that was text has been escaped. */
export interface Html {
  html: string;
}

type Part = Html | string | number | null | false | undefined | readonly Part[];

/** A template of HTML. Text is escaped, HTML is not, lists are joined, and nothing is shown for `null` and `false`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => text + shown(parts[index])).join('') };
}

function shown(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeUTF8(String(part));
  return isHtml(part) ? part.html : part.map(shown).join('');
}

function isHtml(part: Html | readonly Part[]): part is Html {
  return 'html' in part;
}

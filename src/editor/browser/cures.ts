import type { Cure } from '../../findings/finding.ts';
import type { CuredText } from '../server/curing.ts';
import type { LiveFinding } from '../server/liveFinding.ts';

/** What a button says that writes a cure. */
export function cureLabel({ replace, with: words }: Cure): string {
  if (words.startsWith('<Value ')) return `Use ${replace} from the table`;
  if (words === '') return 'Take it out';
  if (/^#+ /u.test(words)) return 'Correct the heading';
  if (/^(?:- |\d+[.)] )|\n/u.test(words)) return 'Make it a list';
  return words.trim() === '' ? 'Correct the space' : `Write “${words}”`;
}

/** A text with a cure, as the editor gives it; `null` when the words of the cure are not there any more. */
export async function curedText(
  form: HTMLFormElement,
  { cure, from }: LiveFinding,
): Promise<CuredText | null> {
  if (cure === null) return null;
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  body.set('cure-replace', cure.replace);
  body.set('cure-with', cure.with);
  body.set('cure-from', String(from ?? 0));
  const response = await fetch('/cure', { method: 'POST', body });
  return response.ok ? ((await response.json()) as CuredText | null) : null;
}

import { dateText } from '../../model/dateText.ts';
import type { FieldInfo } from '../../schemas/fieldInfo.ts';
import { choiceLabel } from '../forms/fieldWords.ts';
import type { Choices } from '../forms/formOf.ts';

/** A single value as people say it: a day, what a list calls a choice, or the name of what is referred to. */
export function valueWords(value: unknown, info: FieldInfo, choices: Choices): string {
  const words = String(value);
  if (info.prose) return words;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return dateText(words);
  const chosen = choices(info).find((one) => one.value === words);
  if (chosen !== undefined) return chosen.label.replace(` (${words})`, '');
  return info.examples.includes(value) || typeof value === 'boolean' ? choiceLabel(value) : words;
}

import type { ValuePath } from '../text/yamlNode.ts';
import type { FormField, GroupField } from './formField.ts';
import { fieldKey } from './formField.ts';

/** A page of a long form. */
export interface FormPage {
  title: string;
  /** The part of the settings that it shows; empty for the page with everything that is a single value. */
  at: ValuePath;
  fields: readonly FormField[];
}

/**
 * The pages of a long form: its single fields, then each group or list.
 * @param fewestParts a form with fewer groups and lists than this is one page
 */
export function formPages(form: GroupField, fewestParts: number): FormPage[] {
  const parts = form.fields.filter(({ kind }) => kind !== 'single' && kind !== 'other');
  if (parts.length < fewestParts)
    return [{ title: form.label, at: form.path, fields: form.fields }];
  const singles = form.fields.filter((field) => !parts.includes(field));
  return [
    { title: 'In short', at: form.path, fields: singles },
    ...parts.map((part) => ({ title: part.label, at: part.path, fields: [part] })),
  ];
}

/** The page that a part of the settings is on. */
export function pageAt(pages: readonly FormPage[], at: ValuePath): FormPage | undefined {
  const [first] = at;
  return pages.find((page) => fieldKey(page.at) === fieldKey(first === undefined ? [] : [first]));
}

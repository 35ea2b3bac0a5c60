import type { ValuePath } from '../text/yamlNode.ts';

/** What a field has in common with every other. */
interface FormBase {
  path: ValuePath;
  label: string;
  /** What it means and what may be there. */
  help: string;
  example: string;
  /** Whether it must be filled in. */
  needed: boolean;
}

/** One of the values that a field may hold. */
export interface FormOption {
  value: string;
  label: string;
}

/** A field with a single value. */
export interface SingleField extends FormBase {
  kind: 'single';
  control: 'text' | 'long' | 'number' | 'date' | 'choice';
  /** What may be chosen; empty where anything may be typed. */
  options: readonly FormOption[];
  /** The kinds of thing that it refers to; none for other fields. */
  refersTo: readonly string[];
  /** The kind of thing that it is the id of; `null` for other fields. */
  identifies: string | null;
  /** The value as it is shown; empty when there is none. */
  value: string;
  /** What a typed value is turned into. */
  type: 'text' | 'number' | 'boolean';
}

/** Fields that belong together. */
export interface GroupField extends FormBase {
  kind: 'group';
  fields: readonly FormField[];
}

/** A list of single values. */
export interface ValueList extends FormBase {
  kind: 'values';
  items: readonly SingleField[];
}

/** A list of groups of fields, each with a page of its own. */
export interface GroupList extends FormBase {
  kind: 'groups';
  /** The items by the words that tell them apart. */
  items: readonly { path: ValuePath; title: string }[];
}

/** A value of a kind that the form cannot show: it is changed in the file. */
export interface OtherField extends FormBase {
  kind: 'other';
}

export type FormField = SingleField | GroupField | ValueList | GroupList | OtherField;

/** The single fields of a form, in its order. */
export function singleFields(field: FormField): SingleField[] {
  if (field.kind === 'single') return [field];
  if (field.kind === 'group') return field.fields.flatMap(singleFields);
  return field.kind === 'values' ? [...field.items] : [];
}

/** The name of a field in a form that is sent. */
export function fieldKey(path: ValuePath): string {
  return JSON.stringify(path);
}

/** The path for a name; `null` if there is none. */
export function pathOfKey(key: string): ValuePath | null {
  try {
    const path: unknown = JSON.parse(key);
    const isPath =
      Array.isArray(path) &&
      path.every((step) => typeof step === 'string' || Number.isInteger(step));
    return isPath ? (path as ValuePath) : null;
  } catch {
    return null;
  }
}

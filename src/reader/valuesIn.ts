import type { FieldValue } from '../schemas/fields.ts';
import { valuesOf } from '../schemas/fields.ts';
import { perEntry } from './perEntry.ts';

/** Every single value in the settings of an entry, with what its field says about itself. */
export const valuesIn = perEntry((entry): FieldValue[] => valuesOf(entry.schema, entry.data));

/** Words in a field that readers see. */
export interface FieldText {
  /** Where they are in their entry. */
  path: (string | number)[];
  text: string;
}

/** The words in the settings of an entry that are the site's own and that readers see, in order. */
export const fieldTexts = perEntry((entry): FieldText[] =>
  valuesIn(entry).flatMap(({ path, value, info }) =>
    info.prose && typeof value === 'string' ? [{ path, text: value }] : [],
  ),
);

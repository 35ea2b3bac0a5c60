import { compareFindings } from '../../findings/finding.ts';
import type { PlacedFinding } from '../content/findingPlaces.ts';
import type { FormField } from '../forms/formField.ts';
import { fieldKey } from '../forms/formField.ts';
import { pageAt } from '../forms/formPages.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import type { EditScreen } from './editScreen.ts';
import { startsWith } from './fieldInputs.ts';
import type { FieldPlace } from './fieldPlace.ts';
import { fieldPlace } from './fieldPlace.ts';

/** Where the field of a finding is filled in, when that is another screen; `null` for any other finding. */
export function placeElsewhere(
  { part, file }: Pick<EditScreen, 'part' | 'file'>,
  path: ValuePath | null,
): FieldPlace | null {
  return part !== 'fields' || path === null || path.length === 0 ? null : fieldPlace(file, path);
}

/** Findings that no field of the screen shows. */
export function otherFindings({ part, at, form, pages, findings }: EditScreen): PlacedFinding[] {
  if (part !== 'fields' || form === null)
    return findings
      .filter(({ path }) => part !== 'words' || path === null)
      .toSorted((one, other) => compareFindings(one.finding, other.finding));
  const shown = new Set(shownKeys(form));
  // The other pages of a long form have their own.
  const isElsewhere = (path: ValuePath): boolean =>
    at.length === 0 && pages.length > 1 && pageAt(pages, path) !== undefined;
  return findings.filter(
    ({ path }) =>
      path === null || (startsWith(path, at) && !shown.has(fieldKey(path)) && !isElsewhere(path)),
  );
}

/** The names of the fields that show their own findings. */
function shownKeys(field: FormField): string[] {
  const own = fieldKey(field.path);
  if (field.kind === 'group')
    return [...(field.path.length === 0 ? [] : [own]), ...field.fields.flatMap(shownKeys)];
  if (field.kind === 'values') return [own, ...field.items.flatMap(shownKeys)];
  return field.kind === 'other' ? [] : [own];
}

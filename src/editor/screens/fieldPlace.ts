import { fieldAt } from '../../reader/schemaShape.ts';
import { fieldInfo } from '../../schemas/fieldInfo.ts';
import type { OpenFile } from '../content/openFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { fieldKey } from '../forms/formField.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import { editAddress } from './frame.ts';

/** Where a field is filled in. */
export interface FieldPlace {
  /** The field and the lists that it is in, by their labels: `Sources, number 1, Document`. */
  words: string;
  /** The address of its screen. */
  address: string;
}

/** Where a field of a file is filled in. */
export function fieldPlace(file: OpenFile, path: ValuePath): FieldPlace {
  const data = dataOf(file);
  const words = path.map((step, index) => {
    if (typeof step === 'number') return `number ${step + 1}`;
    const field =
      file.kind === null ? null : fieldAt(file.kind.schema, path.slice(0, index + 1), data);
    return (field === null ? '' : fieldInfo(field).title) || step;
  });
  // An item of a list of groups has a screen of its own; a single value of a list has none.
  const item = path.findLastIndex(
    (step, index) => typeof step === 'number' && index < path.length - 1,
  );
  return {
    words: words.join(', '),
    address: editAddress(file.path, 'fields', fieldKey(path.slice(0, item + 1))),
  };
}

import { finding } from '../../findings/catalogue.ts';
import { reservedNames } from '../../model/addresses.ts';
import type { Rule } from '../rule.ts';

/** No term, review or level is where the site makes a page of its own. */
export const takenAddresses: Rule = ({ entries }) => {
  const filesOf = (list: readonly { id: string; file: string }[]) =>
    list.map(({ id, file }) => ({ id, place: { file } }));
  const levels = entries.levels.flatMap((guide) =>
    guide.data.levels.map(({ id }, index) => ({ id, place: guide.place(['levels', index, 'id']) })),
  );
  return [
    ...filesOf(entries.glossary).filter(({ id }) => isOneOf(id, reservedNames.glossary)),
    ...filesOf(entries.library).filter(({ id }) => isOneOf(id, reservedNames.library)),
    ...filesOf(entries.reviews).filter(({ id }) => isOneOf(id, reservedNames.reviews)),
    ...levels.filter(({ id }) => isOneOf(id, reservedNames.levels)),
  ].map(({ id, place }) =>
    finding(
      'address-taken',
      place,
      `The site already has its own page at the address "${id}".`,
      'Choose another name.',
    ),
  );
};

function isOneOf(id: string, names: readonly string[]): boolean {
  return names.includes(id);
}

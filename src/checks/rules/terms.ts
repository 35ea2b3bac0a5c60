import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Term } from '../../schemas/term.ts';
import type { Rule } from '../rule.ts';

/** One term has one entry, one abbreviation one meaning, and an alias never leads to the wrong entry. */
export const terms: Rule = ({ entries }) => {
  const owners = new Map<string, { entry: Entry<Term>; what: string }>();
  const findings: Finding[] = [];
  const claim = (entry: Entry<Term>, path: PropertyKey[], name: string, what: string): void => {
    const key = what === 'abbreviation' ? name : name.toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, { entry, what });
    else if (owner.entry !== entry) {
      findings.push(
        finding(
          'term-duplicate',
          entry.place(path),
          `${owner.entry.file} also has the ${what} "${name}".`,
          'Merge the two entries, or keep the name in only one of them and add a source note there.',
        ),
      );
    }
  };
  for (const entry of entries.glossary) claim(entry, ['title'], entry.data.title, 'term');
  for (const entry of entries.glossary) {
    if (entry.data.abbreviation !== undefined)
      claim(entry, ['abbreviation'], entry.data.abbreviation, 'abbreviation');
  }
  for (const entry of entries.glossary) {
    entry.data.aliases.forEach((alias, index) => {
      const owner = owners.get(alias) ?? owners.get(alias.toLowerCase());
      if (owner === undefined || owner.entry === entry) return;
      findings.push(
        finding(
          'alias-shadows',
          entry.place(['aliases', index]),
          `The alias "${alias}" is the ${owner.what} of ${owner.entry.file}.`,
          'Remove the alias here, and add that entry to seeAlso.',
        ),
      );
    });
    if (entry.data.status === 'superseded' && entry.data.supersededBy.length === 0) {
      findings.push(
        finding(
          'superseded-by-missing',
          entry.place(['status']),
          'This term is superseded, but nothing says what replaced it.',
          'List the entries that replaced it under supersededBy.',
        ),
      );
    }
    for (const field of ['seeAlso', 'supersededBy'] as const) {
      const index = entry.data[field].indexOf(entry.id);
      if (index !== -1)
        findings.push(
          finding(
            'reference-self',
            entry.place([field, index]),
            `This entry names itself under ${field}.`,
            'Remove it from the list.',
          ),
        );
    }
  }
  return findings;
};

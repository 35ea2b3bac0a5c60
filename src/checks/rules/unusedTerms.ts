import { finding } from '../../findings/catalogue.ts';
import { glossaryFinder } from '../../model/glossaryFinder.ts';
import type { Entries } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';
import { shownEntries, wordsOf } from '../words.ts';

/**
 * A term is there for a reason: a page or a table uses it, another entry leads to it, or one of the partnership's own papers
 * has it and readers may meet it there.
 */
export const unusedTerms: Rule = ({ entries }) => {
  const used = usedTerms(entries);
  return entries.glossary
    .filter(({ id, data }) => !used.has(id) && data.evidence !== 'document')
    .map((entry) =>
      finding(
        'term-unused',
        entry.place(['title']),
        `Nothing uses "${entry.data.title}", and no other entry leads to it.`,
        'Delete the entry, or name it under "seeAlso" of the entry that readers come from. When one of the partnership\'s own papers uses the term, give it the evidence "document".',
      ),
    );
};

/** The terms that something outside their own entry uses or leads to. */
function usedTerms(entries: Entries): Set<string> {
  const { glossary } = entries;
  const find = glossaryFinder(glossary.map(({ id, data }) => ({ id, ...data })));
  const used = new Set(glossary.flatMap(({ data }) => [...data.seeAlso, ...data.supersededBy]));
  const note = (text: string, own: string | null): void => {
    for (const { id } of find(text)) if (id !== own) used.add(id);
  };
  const terms = new Set<unknown>(glossary);
  for (const entry of shownEntries(entries)) {
    for (const { text } of wordsOf(entry)) note(text, terms.has(entry) ? entry.id : null);
  }
  for (const { rows } of entries.tables.values()) {
    for (const { text } of rows.flat()) note(text, null);
  }
  return used;
}

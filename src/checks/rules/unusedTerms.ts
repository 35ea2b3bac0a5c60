import { finding } from '../../findings/catalogue.ts';
import { glossaryFinder } from '../../model/glossaryFinder.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
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
        `No page uses "${entry.data.title}", and no other entry links to it.`,
        'Delete the entry, or add it to "seeAlso" in a related entry. If one of the partnership\'s own papers uses the term, give it the evidence "document".',
      ),
    );
};

/** The terms that something outside their own entry uses or leads to. */
function usedTerms(entries: Entries): Set<string> {
  const { glossary } = entries;
  const termsIn = termReader(glossary);
  const used = new Set(glossary.flatMap(({ data }) => [...data.seeAlso, ...data.supersededBy]));
  const terms = new Set<unknown>(glossary);
  for (const entry of shownEntries(entries)) {
    for (const id of termsIn.entry(entry)) {
      if (!terms.has(entry) || id !== entry.id) used.add(id);
    }
  }
  for (const { rows } of entries.tables.values()) {
    for (const { text } of rows.flat()) for (const id of termsIn.text(text)) used.add(id);
  }
  return used;
}

interface TermReader {
  entry(entry: Entry<unknown>): Set<string>;
  text(text: string): string[];
}

/** Finds the terms in entries and in other texts. */
function termReader(glossary: Entries['glossary']): TermReader {
  const find = glossaryFinder(
    glossary.map(({ id, data: { title, abbreviation, aliases } }) => ({
      id,
      title,
      abbreviation,
      aliases,
    })),
  );
  const text = (words: string): string[] => find(words).map(({ id }) => id);
  return {
    text,
    entry: (entry) => new Set(wordsOf(entry).flatMap((words) => text(words.text))),
  };
}

import type { Document } from '../schemas/document.ts';
import type { SourceReference } from '../schemas/sourceReference.ts';
import type { Words } from '../words/words.ts';

/** A source as readers see it under a page. */
export interface SourceText {
  /** The document and the places in it. */
  text: string;
  /** The title that the text begins with, where it is in another language than the page. */
  foreign?: { title: string; language: string } | undefined;
  /** Where the document can be read. */
  href?: string | undefined;
  /** Where its publisher puts such papers, when the document itself has no known address. */
  papers?: string | undefined;
  /** What a reader should know about the source. */
  notes: readonly string[];
}

/** The sources of a page: one line a document, with all its paragraphs. */
export function sourceTexts(
  sources: readonly SourceReference[],
  documents: ReadonlyMap<string, Document>,
  words: Words,
): SourceText[] {
  const byDocument = Map.groupBy(sources, ({ document }) => document);
  return [...byDocument].map(([id, references]) => {
    const document = documents.get(id);
    const places = [...new Set(references.flatMap(({ paragraph }) => paragraph ?? []))];
    const published = document?.date === undefined ? '' : `, ${words.date(document.date)}`;
    const notes = [...new Set(references.flatMap(({ note }) => note ?? []))];
    return {
      text: `${document?.title ?? id} (${document?.publisher ?? ''}${published})${places.length > 0 ? `: ${places.join('; ')}` : ''}`,
      foreign:
        document?.language === undefined
          ? undefined
          : { title: document.title, language: document.language },
      href: document?.url,
      papers: document?.url === undefined ? document?.papers : undefined,
      notes,
    };
  });
}

/** One source in a few words, for the foot of a list item. @example 'Scrutiny panel pack, September 2019, Item 9, 2.17' */
export function shortSource(
  reference: SourceReference,
  documents: ReadonlyMap<string, Document>,
): string {
  const title = documents.get(reference.document)?.shortTitle ?? reference.document;
  return reference.paragraph === undefined ? title : `${title}, ${reference.paragraph}`;
}

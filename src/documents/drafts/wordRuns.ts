import { ExternalHyperlink, FootnoteReferenceRun, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';

interface Style {
  bold?: boolean;
  italics?: boolean;
  strike?: boolean;
}

/**
 * The words of a paragraph as Word keeps them.
 * @param footnoteOf the number of a footnote in the document
 */
export function wordRuns(
  words: readonly PhrasingContent[],
  footnoteOf: (name: string) => number,
  style: Style = {},
): ParagraphChild[] {
  return words.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, ...style })];
      case 'strong':
        return wordRuns(node.children, footnoteOf, { ...style, bold: true });
      case 'emphasis':
        return wordRuns(node.children, footnoteOf, { ...style, italics: true });
      case 'delete':
        return wordRuns(node.children, footnoteOf, { ...style, strike: true });
      case 'link':
        return [
          new ExternalHyperlink({
            link: node.url,
            children: wordRuns(node.children, footnoteOf, style),
          }),
        ];
      case 'footnoteReference':
        return [new FootnoteReferenceRun(footnoteOf(node.identifier))];
      default:
        return [];
    }
  });
}

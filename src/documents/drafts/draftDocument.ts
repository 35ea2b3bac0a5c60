import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { bookmarkOf } from './bookmark.ts';
import type { DrawChart } from './chartPictures.ts';
import type { Draft, DraftBlock, DraftChapter, DraftPlace, DraftTable } from './draft.ts';
import { plain } from './draft.ts';
import { documentStyles, headingNumbers, levels, listNumbers, numbered } from './wordStyles.ts';
import { wordRuns } from './wordRuns.ts';

/** What the parts of one document share. */
interface Writing {
  /** The footnotes so far. */
  footnotes: Record<string, { children: Paragraph[] }>;
  /** How many numbered lists there were: each has a numbering of its own. */
  lists: number;
  drawChart: DrawChart;
}

/** Writes a draft as a Word document: headings in Word's styles, numbered, and a bookmark at each paragraph that can be commented on. */
export async function draftDocument(draft: Draft, drawChart: DrawChart): Promise<Uint8Array> {
  const writing: Writing = { footnotes: {}, lists: 0, drawChart };
  const children: FileChild[] =
    draft.chapters.length === 1
      ? []
      : [new Paragraph({ text: draft.title, heading: HeadingLevel.TITLE })];
  for (const chapter of draft.chapters) children.push(...(await chapterParts(chapter, writing)));
  const small = (text: string): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, size: 18 })] });
  const document = new Document({
    title: draft.title,
    creator: draft.publisher,
    description: draft.summary,
    styles: { default: documentStyles },
    numbering: { config: [headingNumbers, ...listNumbers(writing.lists)] },
    footnotes: writing.footnotes,
    sections: [
      {
        headers: {
          default: new Header({ children: [small(`Draft. ${draft.publisher}: ${draft.title}`)] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['Page ', PageNumber.CURRENT], size: 18 })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function chapterParts(chapter: DraftChapter, writing: Writing): Promise<FileChild[]> {
  const numbers = new Map<string, number>();
  const footnoteOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = Object.keys(writing.footnotes).length + 1;
    numbers.set(name, number);
    const words = chapter.footnotes.get(name) ?? [];
    writing.footnotes[number] = {
      children: [new Paragraph({ children: wordRuns(words, footnoteOf) })],
    };
    return number;
  };
  const parts: FileChild[] = [heading(1, chapter.title)];
  for (const block of chapter.blocks) parts.push(...(await blockParts(block, footnoteOf, writing)));
  return parts;
}

function heading(level: number, text: string): Paragraph {
  const at = Math.min(level, levels.length) - 1;
  return new Paragraph({
    text,
    ...(levels[at] === undefined ? {} : { heading: levels[at] }),
    numbering: { reference: numbered, level: at },
  });
}

async function blockParts(
  block: DraftBlock,
  footnoteOf: (name: string) => number,
  writing: Writing,
): Promise<FileChild[]> {
  const marked = (
    words: readonly PhrasingContent[],
    place: DraftPlace | null,
  ): ParagraphChild[] => {
    const children = wordRuns(words, footnoteOf);
    return place === null ? children : [new Bookmark({ id: bookmarkOf(place), children })];
  };
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)];
    case 'paragraph':
      return [
        new Paragraph({
          children: marked(block.words, block.place),
          ...(block.isSetApart ? { indent: { left: 480, right: 480 } } : {}),
        }),
      ];
    case 'item': {
      const children = marked(block.words, block.place);
      const level = Math.min(block.level, 3);
      if (!block.isOrdered) return [new Paragraph({ children, bullet: { level } })];
      if (block.isFirst && level === 0) writing.lists += 1;
      const reference = `list-${Math.max(writing.lists, 1)}`;
      return [new Paragraph({ children, numbering: { reference, level } })];
    }
    case 'table':
      return tableParts(block, footnoteOf);
    case 'chart': {
      const { width, height, png } = writing.drawChart(block.definition);
      const { title, description } = block;
      return [
        new Paragraph({ children: [new TextRun({ text: title, bold: true })], keepNext: true }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: Buffer.from(await png()),
              transformation: {
                width: Math.min(width, 600),
                height: Math.round((height * Math.min(width, 600)) / width),
              },
              altText: { name: title, title, description },
            }),
          ],
        }),
        new Paragraph(description),
      ];
    }
  }
}

function tableParts(
  { caption, rows, isNumeric }: DraftTable,
  footnoteOf: (name: string) => number,
): FileChild[] {
  return [
    ...(caption === ''
      ? []
      : [
          new Paragraph({
            children: wordRuns(plain(caption), footnoteOf, { bold: true }),
            keepNext: true,
          }),
        ]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (cells, line) =>
          new TableRow({
            tableHeader: line === 0,
            cantSplit: true,
            children: cells.map(
              (words, column) =>
                new TableCell({
                  margins: { left: 80, right: 80, top: 40, bottom: 40 },
                  children: [
                    new Paragraph({
                      children: wordRuns(words, footnoteOf, line === 0 ? { bold: true } : {}),
                      ...(isNumeric[column] === true ? { alignment: AlignmentType.RIGHT } : {}),
                    }),
                  ],
                }),
            ),
          }),
      ),
    }),
    new Paragraph(''),
  ];
}

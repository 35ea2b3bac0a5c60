import { readFileSync } from 'node:fs';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { asking } from '../../../../src/documents/importPlan.ts';
import { readChapter } from '../../../../src/documents/word/readChapter.ts';
import { openWord } from '../../../../src/documents/word/wordFile.ts';
import { fixtureFolder } from '../../../support/fixture.ts';

async function read(bytes: Uint8Array) {
  const file = openWord({ name: 'Police.docx', bytes });
  const ask = asking({}, []);
  return readChapter(file, {
    name: 'police',
    document: 'Police.docx',
    today: '2021-06-30',
    site: undefined,
    ask,
    notes: [],
  });
}

const text = `## What we did

Officers attended **most** meetings with the [government](https://www.gov.uk/).

- Neglect
  - County lines
- Exploitation

1. First
2. Second

### Training

We trained officers.

| Who | What |
| --- | --- |
| Police | Attend |

The end of it.
`;

test('documents from LibreOffice and from the docx package give the same text', async () => {
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  const document = new Document({
    numbering: {
      config: [{ reference: 'steps', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Police', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'What we did', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: [
              new TextRun('Officers attended '),
              new TextRun({ text: 'most', bold: true }),
              new TextRun(' meetings with the '),
              new ExternalHyperlink({
                link: 'https://www.gov.uk/',
                children: [new TextRun('government')],
              }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Neglect', bullet: { level: 0 } }),
          new Paragraph({ text: 'County lines', bullet: { level: 1 } }),
          new Paragraph({ text: 'Exploitation', bullet: { level: 0 } }),
          new Paragraph({ text: 'First', numbering: { reference: 'steps', level: 0 } }),
          new Paragraph({ text: 'Second', numbering: { reference: 'steps', level: 0 } }),
          new Paragraph({ text: 'Training', heading: HeadingLevel.HEADING_3 }),
          new Paragraph('We trained officers.'),
          new Table({
            rows: [
              new TableRow({ children: [cell('Who'), cell('What')] }),
              new TableRow({ children: [cell('Police'), cell('Attend')] }),
            ],
          }),
          new Paragraph('The end of it.'),
        ],
      },
    ],
  });
  const made = await read(await Packer.toBuffer(document));
  const saved = await read(readFileSync(`${fixtureFolder('documents')}libreoffice.docx`));
  expect(made).toMatchObject({ title: 'Police', text });
  expect(saved).toMatchObject({ title: 'Police', text });
});

test('a document saved again by LibreOffice keeps its footnotes and hand-typed lists', async () => {
  const saved = await read(readFileSync(`${fixtureFolder('documents')}libreoffice-again.docx`));
  expect(saved.text).toContain('[^1]: The year runs from April to March.');
  expect(saved.text).toContain('- Typed bullet one\n- Typed bullet two\n  - inner');
});

test('footnotes are numbered in the order of the text', async () => {
  const document = new Document({
    footnotes: {
      1: { children: [new Paragraph('The first.')] },
      2: { children: [new Paragraph('The second.')] },
    },
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new TextRun('One'),
              new FootnoteReferenceRun(2),
              new TextRun(' and two'),
              new FootnoteReferenceRun(1),
            ],
          }),
        ],
      },
    ],
  });
  expect((await read(await Packer.toBuffer(document))).text).toBe(
    'One[^1] and two[^2]\n\n[^1]: The second.\n\n[^2]: The first.\n',
  );
});

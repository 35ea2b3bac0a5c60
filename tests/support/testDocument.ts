import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/** The parts of a test document besides its text: the XML inside the root of each part. */
export interface TestParts {
  comments?: string;
  commentsExtended?: string;
  footnotes?: string;
  header1?: string;
  numbering?: string;
  styles?: string;
  /** Relationships of the text: `<Relationship .../>`. */
  relationships?: string;
  /** Other files of the archive, unchanged. */
  others?: Record<string, string>;
}

const roots: Record<string, string> = {
  comments: 'comments',
  commentsExtended: 'commentsEx',
  footnotes: 'footnotes',
  header1: 'hdr',
  numbering: 'numbering',
  styles: 'styles',
};

/** Writes a .docx document by hand, including things that no library writes. */
export function testDocument(
  body: string,
  { relationships = '', others = {}, ...parts }: TestParts = {},
): Buffer {
  const found = Object.entries({ styles: headingStyles, ...parts });
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${found.map(([name]) => `<Relationship Id="part-${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`).join('')}${relationships}</Relationships>`,
    ...Object.fromEntries(
      found.map(([name, xml]) => {
        const root = name === 'commentsExtended' ? 'w15:commentsEx' : `w:${roots[name] ?? name}`;
        return [`word/${name}.xml`, `<${root} ${namespaces}>${xml}</${root}>`];
      }),
    ),
    ...others,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
      { mtime: '2020-01-01T00:00:00' },
    ),
  );
}

const headingStyles = [1, 2, 3, 4]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('');

/** A run of text with settings, such as `<w:b/>`. */
export function run(text: string, settings = ''): string {
  return `<w:r><w:rPr>${settings}</w:rPr>${text
    .split(/(\t|\n)/u)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`,
    )
    .join('')}</w:r>`;
}

/** A paragraph of text or runs. */
export function para(content: string, settings = ''): string {
  return `<w:p><w:pPr>${settings}</w:pPr>${content.startsWith('<w:') ? content : run(content)}</w:p>`;
}

/** A heading. */
export function heading(level: number, text: string): string {
  return para(text, `<w:pStyle w:val="H${level}"/>`);
}

/** A table of text. */
export function table(rows: string[][]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${text.startsWith('<w:') ? text : para(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}

import type { Heading, Link, Nodes, PhrasingContent, Root, Table, Text } from 'mdast';
import type { Report, ReportSectionPage } from '../model/partnership.ts';
import { anchors } from '../prose/headings.ts';
import type { MdxElement } from '../prose/mdxElement.ts';
import { componentName, isMdxElement, properties } from '../prose/mdxElement.ts';
import { transform } from '../prose/transform.ts';

/** A section as it stands on paper. */
export interface PrintSection {
  /** Its number, from 1. */
  number: number;
  /** Its anchor on the page. */
  id: string;
  title: string;
  /** The text: headings numbered and one level lower, figures and tables numbered, links fit for paper. */
  body: Root;
  silent: readonly string[];
}

/** An address that the text leads to, spelt out at the end. */
export interface PrintReference {
  number: number;
  address: string;
}

/** A whole report on one page. */
export interface PrintDocument {
  sections: PrintSection[];
  references: PrintReference[];
  figures: number;
  tables: number;
}

/**
 * Puts the sections of a report together for paper. Links between them lead to their place on the page; other addresses
 * get a number and are spelt out at the end.
 * @param report the report
 * @param siteUrl where the site stands
 */
export function printDocument(report: Pick<Report, 'sections'>, siteUrl: string): PrintDocument {
  const counts = { figures: 0, tables: 0 };
  const references = new Map<string, number>();
  const referenceTo = (address: string): number => {
    const number = references.get(address) ?? references.size + 1;
    references.set(address, number);
    return number;
  };
  const inside = new Map(report.sections.map(({ address, id }) => [address, id]));
  const sections = report.sections.map((section, index) =>
    printSection(section, index + 1, { counts, inside, referenceTo, siteUrl }),
  );
  return {
    sections,
    references: [...references].map(([address, number]) => ({ number, address })),
    ...counts,
  };
}

interface Context {
  counts: { figures: number; tables: number };
  /** The sections by their addresses on the site. */
  inside: ReadonlyMap<string, string>;
  referenceTo: (address: string) => number;
  siteUrl: string;
}

function printSection(section: ReportSectionPage, number: number, context: Context): PrintSection {
  const ids = anchors(section.body);
  const parts = [0, 0, 0];
  let heading = section.title;
  const body = transform(section.body, (node: Nodes): Nodes[] | null => {
    if (node.type === 'heading') {
      heading = textOf(node);
      return [
        numberedHeading(node, `${section.id}-${ids.get(node) ?? ''}`, number, parts, (child) =>
          printedInline(child, section, context),
        ),
      ];
    }
    if (node.type === 'table') {
      context.counts.tables += 1;
      return [
        captioned(
          withPrintedLinks(node, section, context),
          `Table ${context.counts.tables}: ${heading}`,
        ),
      ];
    }
    if (node.type === 'link') return printedLink(node, section, context);
    if (isMdxElement(node)) return printedComponent(node, section.id, context.counts);
    return null;
  });
  return { number, id: section.id, title: section.title, body, silent: section.silent };
}

function numberedHeading(
  heading: Heading,
  id: string,
  section: number,
  parts: number[],
  printed: (child: PhrasingContent) => PhrasingContent[],
): Heading {
  const level = heading.depth - 2;
  parts[level] = (parts[level] ?? 0) + 1;
  parts.fill(0, level + 1);
  const number = [section, ...parts.slice(0, level + 1)].join('.');
  const words: Text = { type: 'text', value: `${number} ` };
  return {
    ...heading,
    depth: Math.min(6, heading.depth + 1) as Heading['depth'],
    children: [words, ...heading.children.flatMap(printed)],
    data: { ...heading.data, hProperties: { id } },
  };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function captioned(table: Table, caption: string): Table {
  return { ...table, data: { ...table.data, hProperties: { dataCaption: caption } } };
}

function withPrintedLinks(table: Table, section: ReportSectionPage, context: Context): Table {
  const printed = transform(
    { type: 'root', children: table.children } as unknown as Root,
    (node) => (node.type === 'link' ? printedLink(node, section, context) : null),
  );
  return { ...table, children: printed.children as unknown as Table['children'] };
}

function printedInline(
  child: PhrasingContent,
  section: ReportSectionPage,
  context: Context,
): PhrasingContent[] {
  return child.type === 'link'
    ? (printedLink(child, section, context) as PhrasingContent[])
    : [child];
}

/** A link for paper: to a place on this page, or with the number of its address. */
function printedLink(
  link: Link,
  section: ReportSectionPage,
  { inside, referenceTo, siteUrl }: Context,
): Nodes[] {
  const [address = '', anchor] = link.url.split('#', 2);
  const target = address === '' ? section.id : inside.get(address);
  if (target !== undefined)
    return [{ ...link, url: anchor === undefined ? `#${target}` : `#${target}-${anchor}` }];
  const absolute = link.url.startsWith('/') ? new URL(link.url, siteUrl).href : link.url;
  const number = referenceTo(absolute);
  return [
    { ...link, url: absolute },
    { type: 'text', value: ` [${number}]` },
  ];
}

/** Gives a figure or table its number and, since one may be shown twice, ids of its own. */
function printedComponent(
  node: MdxElement,
  section: string,
  counts: Context['counts'],
): Nodes[] | null {
  const name = componentName(node);
  if (name !== 'Figure' && name !== 'DataTable') return null;
  const key = name === 'Figure' ? 'figures' : 'tables';
  counts[key] += 1;
  const { dataset = '' } = properties(node);
  const added = { number: String(counts[key]), idPrefix: `${section}-${dataset}-${counts[key]}` };
  const attributes = Object.entries(added).map(([attribute, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: attribute,
    value,
  }));
  return [{ ...node, attributes: [...node.attributes, ...attributes] }];
}

import type { Heading, Link, Nodes, Root, Table } from 'mdast';
import type { Words } from '../words/words.ts';
import type { ReportSectionPage } from '../model/partnership.ts';
import { fullAddress } from '../model/siteRoot.ts';
import { anchors } from '../prose/headings.ts';
import type { TermUse } from '../prose/markTerms.ts';
import type { MdxElement } from '../prose/mdxElement.ts';
import { componentName, isMdxElement, properties } from '../prose/mdxElement.ts';
import { plainText } from '../prose/plainText.ts';
import { transform } from '../prose/transform.ts';

/** A section as it is printed. */
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

/** What the sections of one document share. */
export interface PrintContext {
  /** How many figures and tables have been numbered. */
  counts: { figures: number; tables: number };
  /** The anchors of the pages that are in the document, by their addresses on the site. */
  places: ReadonlyMap<string, string>;
  /** The terms that have been expanded. */
  expanded: Set<string>;
  /** The number of an address in the list at the end. */
  referenceTo: (address: string) => number;
  siteUrl: string;
  /** The words of the site. */
  words: Words;
}

/** Puts one section into the form that it has on paper. */
export function printSection(
  section: Pick<ReportSectionPage, 'id' | 'title' | 'body' | 'silent'>,
  number: number,
  context: PrintContext,
): PrintSection {
  const ids = anchors(section.body);
  const parts: number[] = [];
  let heading = section.title;
  const printed = (node: Nodes): Nodes[] | null => {
    switch (node.type) {
      case 'heading': {
        heading = plainText(node);
        const id = `${section.id}-${ids.get(node) ?? ''}`;
        return [withNumber(changed(node, printed), id, headingNumber(node, number, parts))];
      }
      case 'table': {
        context.counts.tables += 1;
        const caption = context.words('author.table.numbered', {
          number: String(context.counts.tables),
          title: heading,
        });
        return [withCaption(changed(node, printed), caption)];
      }
      case 'link':
        return printedLink(changed(node, printed), section.id, context);
      case 'termUse':
        return printedTerm(node, context.expanded);
      default:
        return isMdxElement(node) ? printedComponent(node, section.id, context.counts) : null;
    }
  };
  const { id, title, silent } = section;
  return { number, id, title, body: transform(section.body, printed), silent };
}

/** A node whose children have been put into their printed form. */
function changed<T extends Heading | Table | Link>(
  node: T,
  change: (node: Nodes) => Nodes[] | null,
): T {
  const inner = transform({ type: 'root', children: node.children as Root['children'] }, change);
  return { ...node, children: inner.children } as T;
}

/** The next number of a heading, for example `3.2`. */
function headingNumber({ depth }: Heading, section: number, parts: number[]): string {
  const level = depth - 2;
  parts.length = Math.min(parts.length, level + 1);
  while (parts.length <= level) parts.push(0);
  parts[level] = (parts[level] ?? 0) + 1;
  return [section, ...parts].join('.');
}

function withNumber(heading: Heading, id: string, number: string): Heading {
  return {
    ...heading,
    depth: Math.min(6, heading.depth + 1) as Heading['depth'],
    children: [{ type: 'text', value: `${number} ` }, ...heading.children],
    data: { ...heading.data, hProperties: { id } },
  };
}

function withCaption(table: Table, caption: string): Table {
  return { ...table, data: { ...table.data, hProperties: { dataCaption: caption } } };
}

/** A link for paper: to a place in the document, or with the number of its address. */
function printedLink(
  link: Link,
  section: string,
  { places, referenceTo, siteUrl }: PrintContext,
): Nodes[] {
  const [address = '', anchor] = link.url.split('#', 2);
  const place = address === '' ? section : places.get(address);
  if (place !== undefined) {
    return [{ ...link, url: anchor === undefined ? `#${place}` : `#${place}-${anchor}` }];
  }
  const absolute = link.url.startsWith('/') ? fullAddress(siteUrl, link.url) : link.url;
  const number = referenceTo(absolute);
  return [
    { ...link, url: absolute },
    { type: 'text', value: ` [${number}]` },
  ];
}

/** An abbreviation, with its full words at first use. */
function printedTerm({ term, expansion, children }: TermUse, expanded: Set<string>): Nodes[] {
  const isFirst = !expanded.has(term);
  expanded.add(term);
  return isFirst && expansion !== null
    ? [...children, { type: 'text', value: ` (${expansion})` }]
    : children;
}

/** Gives a figure or table its number and, since one may be shown twice, ids of its own. */
function printedComponent(
  node: MdxElement,
  section: string,
  counts: PrintContext['counts'],
): Nodes[] | null {
  switch (componentName(node)) {
    case 'Figure': {
      counts.figures += 1;
      const { dataset = '' } = properties(node);
      return [
        withProperties(node, {
          number: String(counts.figures),
          still: 'yes',
          idPrefix: `${section}-${dataset}-figure-${counts.figures}`,
        }),
      ];
    }
    case 'DataTable': {
      counts.tables += 1;
      const { dataset = '' } = properties(node);
      return [
        withProperties(node, {
          number: String(counts.tables),
          idPrefix: `${section}-${dataset}-table-${counts.tables}`,
        }),
      ];
    }
    case 'TrainingTable':
    case 'ContributionTable':
      counts.tables += 1;
      return [withProperties(node, { number: String(counts.tables) })];
    case 'LimitedProgress':
      return [withProperties(node, { priorityAddress: '#_progress-' })];
    default:
      return null;
  }
}

function withProperties(node: MdxElement, added: Record<string, string>): MdxElement {
  const attributes = Object.entries(added).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { ...node, attributes: [...node.attributes, ...attributes] };
}

import type { Nodes, Parent, Root, Text } from 'mdast';
import { componentName, isMdxElement } from './mdxElement.ts';
import { plainWords } from './plainWords.ts';
import type { TermFinder } from './termFinder.ts';

/** An abbreviation in a text whose meaning opens beside it. */
export interface TermUse extends Parent {
  type: 'termUse';
  /** The glossary term. */
  term: string;
  /** What paper shows in brackets after it; `null` when the sentence says it already. */
  expansion: string | null;
  children: Text[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    termUse: TermUse;
  }
  interface RootContentMap {
    termUse: TermUse;
  }
}

/** What is known while a text is walked through. */
interface Walk {
  find: TermFinder;
  /** The terms that were marked in this section. */
  seen: Set<string>;
  /** The term whose own page this is. */
  own: string | null;
}

/**
 * Marks the first use of each abbreviation in every section of a text. A section goes from one heading of the second level to
 * the next. Headings, links, code and the heads of tables stay as they are, and so does what is in `<Plain>`.
 * @param own the term whose own page this is: it is not marked
 */
export function markTerms(body: Root, find: TermFinder, own: string | null = null): Root {
  let walk: Walk = { find, seen: new Set(), own };
  const children = plainWords(body).children.flatMap((child) => {
    if (child.type === 'heading' && child.depth <= 2) walk = { ...walk, seen: new Set() };
    return marked(child, walk);
  });
  return { ...body, children: children as Root['children'] };
}

/** Kinds of nodes in which nothing is marked. */
const unmarked = new Set<string>(['heading', 'link', 'linkReference']);

function marked(node: Nodes, walk: Walk): Nodes[] {
  if (node.type === 'text') return markedText(node, walk);
  if (!('children' in node) || unmarked.has(node.type)) return [node];
  // What is folded away or is at the foot does not explain what is read after it.
  const inner = isAside(node) ? { ...walk, seen: new Set(walk.seen) } : walk;
  const children = (node.children as Nodes[]).flatMap((child, index) =>
    node.type === 'table' && index === 0 ? [child] : marked(child, inner),
  );
  return [{ ...node, children } as Nodes];
}

function isAside(node: Nodes): boolean {
  return (
    node.type === 'footnoteDefinition' || (isMdxElement(node) && componentName(node) === 'Details')
  );
}

function markedText(node: Text, { find, seen, own }: Walk): Nodes[] {
  if (node.data?.plain === true || node.data?.dataset !== undefined) return [node];
  const pieces: Nodes[] = [];
  let end = 0;
  for (const { term, text, start, spelledOut } of find(node.value)) {
    if (term.id === own || seen.has(term.id)) continue;
    seen.add(term.id);
    if (start > end) pieces.push({ type: 'text', value: node.value.slice(end, start) });
    const expansion = spelledOut ? null : term.title;
    const words: Text[] = [{ type: 'text', value: text }];
    pieces.push({ type: 'termUse', term: term.id, expansion, children: words });
    end = start + text.length;
  }
  if (pieces.length === 0) return [node];
  if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
  return pieces;
}

/** The terms that are marked in a text, each once, in order. */
export function markedTerms(body: Root): string[] {
  const terms = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'termUse') terms.add(node.term);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(body);
  return [...terms];
}

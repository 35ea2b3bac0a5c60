import type { Heading } from 'mdast';
import { nodesIn } from './nodesIn.ts';
import { perTree } from './perTree.ts';
import { plainText } from './plainText.ts';

/** A heading in the text of a page, with its permanent anchor. */
export interface PageHeading {
  /** 2 for a section, 3 for a part of one. */
  depth: number;
  /** The anchor. */
  id: string;
  /** The words. */
  text: string;
}

/** The anchors that pages with texts have of their own. A heading that is called the same gets a number. */
export const ownAnchors: readonly string[] = [
  'about-this-entry',
  'commitments',
  'content',
  'filter-words',
  'functions',
  'members',
  'on-this-page',
  'posts',
  'search-words',
  'seats',
  'seats-caption',
  'see-also',
  'sources',
  'talk-to-someone',
  'urgent-help',
];

/** The anchor of each heading node. */
export const anchors = perTree((body): ReadonlyMap<Heading, string> => {
  const result = new Map<Heading, string>();
  const used = new Map(ownAnchors.map((anchor) => [anchor, 1]));
  for (const heading of nodesIn(body)) {
    if (heading.type !== 'heading') continue;
    const base = anchorOf(plainText(heading));
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    result.set(heading, count === 1 ? base : `${base}-${count}`);
  }
  return result;
});

/** The headings of a page in order. Equal headings get a number, so that every anchor is unique. */
export const headings = perTree((body): readonly PageHeading[] =>
  [...anchors(body)].map(([heading, id]) => ({
    depth: heading.depth,
    id,
    text: plainText(heading),
  })),
);

/** Words as an anchor. @example anchorOf('Who leads?') // => 'who-leads' */
export function anchorOf(text: string): string {
  const anchor = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return anchor === '' ? 'section' : anchor;
}

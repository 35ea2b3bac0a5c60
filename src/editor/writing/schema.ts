import type { MarkSpec, Node, NodeSpec } from 'prosemirror-model';
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { authorComponents } from '../../schemas/authorComponent.ts';

/** What a component of the author's says: its name and its properties. */
export interface ComponentAttributes {
  name: string;
  properties: Record<string, string>;
}

const component = { name: {}, properties: { default: {} } };

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2 } },
    // The title of the page is the only heading of the first level.
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.max(2, level) },
    })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { loose: { default: false } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1 }, loose: { default: false } },
    parseDOM: [{ tag: 'ol' }],
    toDOM: ({ attrs }) => ['ol', { start: String(attrs['start']) }, 0],
  },
  list_item: {
    content: 'paragraph block*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  horizontal_rule: {
    group: 'block',
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  ...tableNodes({
    tableGroup: 'block',
    cellContent: 'inline*',
    cellAttributes: {
      align: {
        default: null,
        setDOMAttr: (value, attrs) => {
          if (typeof value === 'string') attrs['data-align'] = value;
        },
      },
    },
  }),
  /** A component with text in it: a warning, an impact statement. */
  panel: {
    group: 'block',
    content: 'block+',
    defining: true,
    isolating: true,
    attrs: component,
    parseDOM: [{ tag: 'section[data-component]', getAttrs: componentIn }],
    toDOM: (node) => ['section', written(node), 0],
  },
  /** A component on a line of its own without text in it: a chart, a table. */
  placed: {
    group: 'block',
    atom: true,
    attrs: component,
    parseDOM: [{ tag: 'div[data-component]', getAttrs: componentIn }],
    toDOM: (node) => ['div', written(node)],
  },
  /** A component within a sentence: a figure, a time limit. */
  chip: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: component,
    parseDOM: [{ tag: 'span[data-component]', getAttrs: componentIn }],
    toDOM: (node) => ['span', written(node)],
  },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  /** Whatever has no form of its own here. It is kept as it is. */
  kept: {
    group: 'block',
    atom: true,
    attrs: { source: {} },
    toDOM: ({ attrs }) => ['pre', String(attrs['source'])],
  },
  kept_inline: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { source: {} },
    toDOM: ({ attrs }) => ['code', { class: 'kept' }, String(attrs['source'])],
  },
  text: { group: 'inline' },
};

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href], a[data-href]',
        getAttrs: (link) => ({
          href: link.dataset['href'] ?? link.getAttribute('href'),
          title: null,
        }),
      },
    ],
    // A link that is followed would leave what is typed.
    toDOM: ({ attrs: { href } }) => ['a', { 'data-href': String(href), title: String(href) }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  deleted: { parseDOM: [{ tag: 'del' }, { tag: 's' }], toDOM: () => ['del', 0] },
  /** An abbreviation that is left as it is. */
  plain: { toDOM: () => ['span', { class: 'plain' }, 0] },
  language: {
    attrs: { code: {} },
    toDOM: ({ attrs }) => ['span', { lang: String(attrs['code']) }, 0],
  },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
};

/** A component as it is copied from one text to another. */
function written({ attrs }: Node): Record<string, string> {
  const { name, properties } = attrs as ComponentAttributes;
  return { 'data-component': name, 'data-properties': JSON.stringify(properties) };
}

/** The component that was copied; `false` for anything that is not on the allow-list. */
function componentIn(element: HTMLElement): ComponentAttributes | false {
  const name = element.dataset['component'] ?? '';
  if (!Object.hasOwn(authorComponents, name)) return false;
  try {
    const properties = JSON.parse(element.dataset['properties'] ?? '{}') as object;
    const words = Object.entries(properties).filter(([, value]) => typeof value === 'string');
    return { name, properties: Object.fromEntries(words) as Record<string, string> };
  } catch {
    return false;
  }
}

/** What the text of a page may hold while it is edited. */
export const schema = new Schema({ nodes, marks });

/** By what the words that a component is called by are kept. */
export function labelKey({ name, properties }: ComponentAttributes): string {
  return JSON.stringify([name, properties]);
}

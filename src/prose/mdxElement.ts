import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { AuthorComponentName } from '../schemas/authorComponent.ts';
import { authorComponents } from '../schemas/authorComponent.ts';

/** A component as it is in the tree of a page. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node of the tree is a component. */
export function isMdxElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The name of a component on the allow-list, or `null`. */
export function componentName(element: MdxElement): AuthorComponentName | null {
  const { name } = element;
  return name !== null && Object.hasOwn(authorComponents, name)
    ? (name as AuthorComponentName)
    : null;
}

/** The properties of a component as written. Only plain words count: expressions were refused before. */
export function properties(element: MdxElement): Record<string, string> {
  const result: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      result[attribute.name] = attribute.value;
    }
  }
  return result;
}

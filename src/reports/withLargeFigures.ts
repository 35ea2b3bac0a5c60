import type { Root } from 'mdast';
import { transform } from '../prose/transform.ts';

/** A headline of a report in which every figure from a table stands out. */
export function withLargeFigures(headline: Root): Root {
  return transform(headline, (node) =>
    node.type === 'text' && node.data?.dataset !== undefined
      ? [{ type: 'strong', children: [node] }]
      : null,
  );
}

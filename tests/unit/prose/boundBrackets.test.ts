import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { boundBrackets } from '../../../src/prose/boundBrackets.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const button = (words: string): ElementContent => ({
  type: 'element',
  tagName: 'button',
  properties: {},
  children: [text(words)],
});
const html = (...nodes: ElementContent[]) =>
  toHtml({ type: 'root', children: boundBrackets(nodes) });

test('an opening bracket stays on the line of its abbreviation', () => {
  expect(html(text('the officer ('), button('LADO'), text(')'))).toBe(
    'the officer <span class="bound">(<button>LADO</button></span>)',
  );
});

test('a term of several words may break anywhere, and other text is unchanged', () => {
  expect(html(text('the hub ('), button('front door'))).toBe(
    'the hub (<button>front door</button>',
  );
  expect(html(text('the '), button('LADO'))).toBe('the <button>LADO</button>');
});

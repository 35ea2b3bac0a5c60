/** Attributes that readers see or hear. */
const readable = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'caption',
  'data-label',
  'description',
  'label',
  'placeholder',
  'summary',
  'text',
  'title',
]);

/** Words for readers: a capital letter and small ones, or small words with spaces between them. */
const wording = /^\P{L}*\p{Lu}\p{Ll}+(?![\p{L}\p{N}_.])|\p{L}[,.;:]? \p{L}/u;
const hasLetters = /\p{L}{2}/u;

/** What a piece of text is for: the nearest thing around it that says so. */
function isForReaders(node) {
  for (let at = node, above = node.parent; above; at = above, above = above.parent) {
    if (above.type === 'JSXAttribute') return readable.has(nameOf(above));
    if (/^(?:Import|TS|Throw|BinaryExpression)/u.test(above.type)) return false;
    if (/^Export/u.test(above.type) && above.source === at) return false;
    if (above.type === 'SwitchCase' && above.test === at) return false;
    if (above.type === 'Property' && above.key === at && !above.computed) return false;
    if (above.type === 'CallExpression' && above.callee.name === 'words')
      return above.arguments[0] !== at;
    if (above.type === 'JSXElement') return true;
  }
  return true;
}

const nameOf = ({ name }) => (name.type === 'JSXNamespacedName' ? 'class:list' : name.name);

/** Makes sure pages and components take all words for readers from `src/words/`, so that a site can be in another language. */
export const ownWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      written:
        'Words for readers belong in src/words/en.json and cy.json: "{{text}}". See "Words of the site" in CONTRIBUTING.md.',
    },
  },
  create(context) {
    const tell = (node, text) =>
      context.report({ node, messageId: 'written', data: { text: text.trim().slice(0, 60) } });
    const look = (node, text) => {
      if (wording.test(text) && isForReaders(node)) tell(node, text);
    };
    return {
      JSXText(node) {
        if (hasLetters.test(node.value)) tell(node, node.value);
      },
      Literal(node) {
        if (typeof node.value !== 'string') return;
        const isAttribute = node.parent.type === 'JSXAttribute';
        if (!isAttribute) look(node, node.value);
        else if (readable.has(nameOf(node.parent)) && hasLetters.test(node.value))
          tell(node, node.value);
      },
      TemplateElement(node) {
        look(node, node.value.cooked);
      },
    };
  },
};

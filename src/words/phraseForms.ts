import type { IntlMessageFormat } from 'intl-messageformat';

/** A phrase for the browser: one text for each number that the language tells apart, with values in braces. */
export type PhraseForms = Partial<Record<Intl.LDMLPluralRule, string>>;

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * The forms of a phrase without choices or tags.
 * @example formsOf('{count, plural, one {# page} other {# pages}}') // => { one: '{count} page', other: '{count} pages' }
 */
export function formsOf(nodes: readonly Node[], language: string): PhraseForms {
  const counts = nodes.some((node) => 'options' in node);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return Object.fromEntries(
    (counts ? pluralCategories : (['other'] as const)).map((form) => [form, textOf(nodes, form)]),
  );
}

function textOf(nodes: readonly Node[], form: string, counted = ''): string {
  return nodes
    .map((node) => {
      if ('options' in node)
        return textOf((node.options[form] ?? node.options['other'])?.value ?? [], form, node.value);
      if (!('value' in node)) return `{${counted}}`;
      return node.type === 0 ? node.value : `{${node.value}}`;
    })
    .join('');
}

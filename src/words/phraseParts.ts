import { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a phrase is made of: the values it takes, its tags, the choices it offers, and the numbers it tells apart. */
export interface PhraseParts {
  values: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  choices: ReadonlySet<string>;
  plurals: readonly string[][];
}

/** The parts of a phrase; `null` when it breaks the rules of ICU MessageFormat. */
export function phraseParts(text: string): PhraseParts | null {
  const [values, tags, choices] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const plurals: string[][] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('children' in node) {
        tags.add(node.value);
        visit(node.children);
      } else if ('value' in node && node.type !== 0) values.add(node.value);
      if (!('options' in node)) continue;
      if ('offset' in node) plurals.push(Object.keys(node.options));
      else for (const choice of Object.keys(node.options)) choices.add(`${node.value}: ${choice}`);
      for (const { value } of Object.values(node.options)) visit(value);
    }
  };
  try {
    visit(new IntlMessageFormat(text, 'en').getAst());
  } catch {
    return null;
  }
  return { values, tags, choices, plurals };
}

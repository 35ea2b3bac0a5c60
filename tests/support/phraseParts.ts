import { IntlMessageFormat } from 'intl-messageformat';
import type { PhraseName } from '../../src/words/phraseName.ts';
import { phrasesIn } from '../../src/words/translations.ts';
import type { WordsLanguage } from '../../src/words/translations.ts';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a phrase is made of: the values it takes, its tags, the choices it offers, and the numbers it tells apart. */
interface PhraseParts {
  values: Set<string>;
  tags: Set<string>;
  choices: Set<string>;
  plurals: string[][];
}

/** The parts of a phrase in a language. */
export function partsOf(name: PhraseName, language: WordsLanguage): PhraseParts {
  const parts: PhraseParts = {
    values: new Set(),
    tags: new Set(),
    choices: new Set(),
    plurals: [],
  };
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if ('children' in node) {
        parts.tags.add(node.value);
        visit(node.children);
      } else if ('value' in node && node.type !== 0) parts.values.add(node.value);
      if (!('options' in node)) continue;
      if ('offset' in node) parts.plurals.push(Object.keys(node.options));
      else
        for (const choice of Object.keys(node.options))
          parts.choices.add(`${node.value}: ${choice}`);
      for (const { value } of Object.values(node.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(phrasesIn(language)[name], language).getAst());
  return parts;
}

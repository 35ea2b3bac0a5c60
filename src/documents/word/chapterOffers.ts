import { pageCollections } from '../../collections/index.ts';
import type { Finding } from '../../findings/finding.ts';
import { anchorOf } from '../../prose/headings.ts';
import { entryTemplate } from '../../schemas/entryTemplate.ts';
import type { Ask } from '../importPlan.ts';

/** What a chapter becomes when its figures are taken from tables and its abbreviations explained, where that was wanted. */
export interface OfferedChapter {
  /** The file, with figures of tables in place of typed ones. */
  text: string;
  /** New terms of the glossary, by path. */
  files: Record<string, string>;
}

const yesOrNo = (yes: string, no: string) => [
  { answer: 'yes', meaning: yes },
  { answer: 'no', meaning: no },
];

/**
 * Offers what makes a chapter keep up with the site: a figure that a table holds, and a term for a first abbreviation.
 * @param text the file of the page
 * @param found what the check says of it
 */
export function chapterOffers(
  text: string,
  found: readonly Finding[],
  ask: Ask,
  today: string,
): OfferedChapter {
  return {
    text: withValues(text, found, ask),
    files: Object.assign({}, ...found.map((one) => offeredTerm(one, text, ask, today))) as Record<
      string,
      string
    >,
  };
}

function withValues(text: string, found: readonly Finding[], ask: Ask): string {
  const typed = found.flatMap(({ code, message, hint, line = 0, column = 0 }) => {
    const [, figure = ''] = /^The figure (\S+) is typed/u.exec(message) ?? [];
    const [value] = /<Value [^>]*\/>/u.exec(hint) ?? [];
    return code === 'figure-typed' && value !== undefined ? [{ figure, value, line, column }] : [];
  });
  if (typed.length === 0) return text;
  const answer = ask({
    id: 'values',
    text: `Tables on this page hold the figures ${typed.map(({ figure }) => figure).join(', ')}. Are they to be taken from there?`,
    choices: yesOrNo('They change when the tables do.', 'They stay as typed.'),
    usual: 'no',
  });
  if (answer !== 'yes') return text;
  const lines = text.split('\n');
  // From the end, so that the places before stay right.
  for (const { figure, value, line, column } of typed.toReversed()) {
    const words = lines[line - 1] ?? '';
    const start = words.slice(0, column - 1);
    if (words.startsWith(figure, column - 1))
      lines[line - 1] = `${start}${value}${words.slice(start.length + figure.length)}`;
  }
  return lines.join('\n');
}

/** A term for an abbreviation that the text spells out: Multi-Agency Risk Assessment Conference (MARAC). */
function offeredTerm(
  { code, message }: Finding,
  text: string,
  ask: Ask,
  today: string,
): Record<string, string> {
  const [, abbreviation = ''] = /^The glossary does not explain "([^"]+)"/u.exec(message) ?? [];
  const title = code === 'abbreviation-unknown' ? expansionOf(abbreviation, text) : null;
  if (title === null) return {};
  const answer = ask({
    id: `term ${abbreviation}`,
    text: `The text explains ${abbreviation} as "${title}". Add it to the glossary?`,
    choices: yesOrNo(
      'A new term is started for you to define.',
      'The check will keep asking for it.',
    ),
    usual: 'no',
  });
  const { schema } = pageCollections.glossary;
  const values = { title, abbreviation, status: 'current', reviewed: today };
  return answer === 'yes'
    ? { [`glossary/${anchorOf(title)}.mdx`]: `---\n${entryTemplate(schema, values)}---\n` }
    : {};
}

/** The words before an abbreviation in brackets whose first letters it is made of, or `null`. */
function expansionOf(abbreviation: string, text: string): string | null {
  const at = text.indexOf(`(${abbreviation})`);
  const words = at === -1 ? [] : text.slice(0, at).trim().split(/\s+/u).slice(-12);
  for (let count = 1; count <= words.length; count += 1) {
    const taken = words.slice(-count);
    const initials = taken
      .flatMap((word) => word.split('-'))
      .filter((word) => !/^(?:and|of|for|the|in|to)$/iu.test(word))
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (initials === abbreviation.toUpperCase()) return taken.join(' ');
  }
  return null;
}

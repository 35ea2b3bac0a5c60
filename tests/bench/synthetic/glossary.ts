import { pageFields } from './entry.ts';
import type { SyntheticEntry } from './entry.ts';
import { capitalised, paragraph, sentence, slugOf } from './prose.ts';
import type { SeededChoice } from './seededChoice.ts';
import { activities, things, topics } from './words.ts';

/** A term of the glossary. */
export interface SyntheticTerm {
  title: string;
  slug: string;
}

/** The names of terms: every topic meets every activity before a pair comes again. */
export function termNames(count: number): SyntheticTerm[] {
  const pairs = topics.length * activities.length;
  return Array.from({ length: count }, (_, index) => {
    const topic = topics[index % topics.length] ?? '';
    const round = Math.floor(index / topics.length);
    const activity = activities[(round + (index % topics.length)) % activities.length] ?? '';
    const again = Math.floor(index / pairs);
    const title = `${again > 0 ? `area ${again + 1} ` : ''}${topic} ${activity}`;
    return { title, slug: slugOf(title) };
  });
}

/** A link to a term, as it stands in a sentence. */
export function termLink({ title, slug }: SyntheticTerm): string {
  return `[${title}](/glossary/${slug}/)`;
}

/** One file of the glossary for each term. */
export function glossary(terms: readonly SyntheticTerm[], choice: SeededChoice): SyntheticEntry[] {
  return terms.map((term, index) => {
    const others = choice.some(terms, 4).filter(({ slug }) => slug !== term.slug);
    const [first, second] = others;
    const { summary: _definitionStandsIn, ...page } = pageFields('');
    return {
      path: `glossary/${term.slug}.mdx`,
      fields: {
        title: term.title,
        aliases: [`help with ${term.title}`],
        definition: `The way in which people settle ${choice.one(things)}, as part of ${capitalised(term.title).toLowerCase()} work.`,
        status: 'current',
        seeAlso: others.slice(0, 1 + choice.below(3)).map(({ slug }) => slug),
        audience: 'practitioner',
        evidence: 'document',
        ...page,
      },
      body: [
        paragraph(choice, 3, first && `It often leads to a ${termLink(first)}.`),
        index % 5 === 0
          ? `It is finished within <TimeLimit id="limit-${1 + choice.below(10)}" />.`
          : sentence(choice),
        ...(second
          ? [
              `- ${sentence(choice)}\n- A ${termLink(second)} may come before it.\n- ${sentence(choice)}`,
            ]
          : []),
      ].join('\n\n'),
    };
  });
}

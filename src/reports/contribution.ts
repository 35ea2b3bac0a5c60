import type { Root } from 'mdast';
import { requirementPlace } from '../model/requirementPlace.ts';
import { componentName, isMdxElement } from '../prose/mdxElement.ts';
import { impactStatements } from '../prose/impactStatements.ts';
import { partOfPage } from '../prose/partOfPage.ts';
import { plainText } from '../prose/plainText.ts';
import type { Requirement } from '../schemas/requirements.ts';
import type { ShownBy } from '../schemas/shownBy.ts';
import type { Contribution, CoveragePlace } from './coverage.ts';
import type { Words } from '../words/words.ts';

/** A page that says which requirements it answers. */
export interface AnsweringPage {
  title: string;
  address: string;
  file: string;
  body: Root;
  /** What it says it answers: ids, each perhaps with an anchor. */
  answers: readonly string[];
  /** Words outside the body that count as its text, such as the functions of a group. */
  furtherText?: string | undefined;
  /** What it holds besides words, apart from what is placed in its text. */
  holds?: readonly ShownBy[] | undefined;
  /** The place under which pages of its kind are shown as one. */
  group?: CoveragePlace | undefined;
}

/** A statement needs at least this many words to count. */
const fewestWords = 20;

/** What a page brings towards the requirements that it says it answers. */
export function pageContributions(
  page: AnsweringPage,
  requirements: ReadonlyMap<string, Requirement>,
  words: Words,
): Contribution[] {
  return page.answers.flatMap((answer): Contribution[] => {
    const { id, anchor } = requirementPlace(answer);
    const requirement = requirements.get(id);
    if (requirement === undefined) return [];
    const part = anchor === null ? page.body : partOfPage(page.body, anchor);
    const place = {
      title: page.title,
      address: anchor === null ? page.address : `${page.address}#${anchor}`,
    };
    if (part === null)
      return [
        {
          requirement: id,
          shows: null,
          place,
          shortfall: words('reports.coverage.noPlace', {
            title: page.title,
            anchor: anchor ?? '',
          }),
        },
      ];
    return requirement.metBy === 'impact'
      ? [impactContribution(page, part, place, id, words)]
      : statementContribution(page, part, place, id, words);
  });
}

function statementContribution(
  page: AnsweringPage,
  part: Root,
  place: CoveragePlace,
  requirement: string,
  words: Words,
): Contribution[] {
  const length = `${plainText(part)} ${page.furtherText ?? ''}`.split(' ').filter(Boolean).length;
  const data = dataOf(page, part);
  const brings = { requirement, place, group: page.group };
  if (data.length > 0) return data.map((shows) => ({ ...brings, shows, shortfall: null }));
  const shortfall =
    length < fewestWords ? words('reports.coverage.hardlyText', { title: page.title }) : null;
  return [{ ...brings, shows: null, shortfall }];
}

/** What components put on a page that shows more than words. */
const shownByComponent: Readonly<Record<string, ShownBy>> = {
  Figure: 'figures',
  DataTable: 'figures',
  LimitedProgress: 'progress',
  TrainingTable: 'training',
  ContributionTable: 'funding',
};

/** What a part of a page holds besides words. */
function dataOf({ holds }: AnsweringPage, part: Root): ShownBy[] {
  const placed = part.children.flatMap((node) =>
    isMdxElement(node) ? (shownByComponent[componentName(node) ?? ''] ?? []) : [],
  );
  return [...new Set([...placed, ...(holds ?? [])])];
}

function impactContribution(
  page: AnsweringPage,
  part: Root,
  place: CoveragePlace,
  requirement: string,
  words: Words,
): Contribution {
  const statement = impactStatements(part, page.file).find(({ evidence }) => evidence.length > 0);
  if (statement === undefined) {
    return {
      requirement,
      shows: null,
      place,
      shortfall: words('reports.coverage.noImpact', { title: page.title }),
    };
  }
  const address = statement.anchor === null ? place.address : `${page.address}#${statement.anchor}`;
  return { requirement, shows: 'impact', place: { title: page.title, address }, shortfall: null };
}

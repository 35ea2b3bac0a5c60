import type { Root } from 'mdast';
import { requirementPlace } from '../model/requirementPlace.ts';
import { componentName, isMdxElement } from '../prose/mdxElement.ts';
import { impactStatements } from '../prose/impactStatements.ts';
import { partOfPage } from '../prose/partOfPage.ts';
import { plainText } from '../prose/plainText.ts';
import type { Requirement } from '../schemas/requirements.ts';
import type { Contribution, CoveragePlace } from './coverage.ts';

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
  /** The place under which pages of its kind are shown as one. */
  group?: CoveragePlace | undefined;
}

/** A statement needs at least this many words to count. */
const fewestWords = 20;

/** What a page brings towards the requirements that it says it answers. */
export function pageContributions(
  page: AnsweringPage,
  requirements: ReadonlyMap<string, Requirement>,
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
        { requirement: id, place, shortfall: `“${page.title}” has no place “#${anchor ?? ''}”.` },
      ];
    return [
      requirement.metBy === 'impact'
        ? impactContribution(page, part, place, id)
        : statementContribution(page, part, place, id),
    ];
  });
}

function statementContribution(
  page: AnsweringPage,
  part: Root,
  place: CoveragePlace,
  requirement: string,
): Contribution {
  const words = `${plainText(part)} ${page.furtherText ?? ''}`.split(' ').filter(Boolean).length;
  const shortfall =
    words < fewestWords && !showsFigures(part)
      ? `“${page.title}” says that it answers this, but holds hardly any text.`
      : null;
  return { requirement, place, group: page.group, shortfall };
}

/** Figures say what words would. */
function showsFigures(part: Root): boolean {
  return part.children.some(
    (node) => isMdxElement(node) && ['Figure', 'DataTable'].includes(componentName(node) ?? ''),
  );
}

function impactContribution(
  page: AnsweringPage,
  part: Root,
  place: CoveragePlace,
  requirement: string,
): Contribution {
  const statement = impactStatements(part, page.file).find(({ evidence }) => evidence.length > 0);
  if (statement === undefined) {
    return {
      requirement,
      place,
      shortfall: `“${page.title}” says that it answers this, but makes no statement of impact that rests on evidence.`,
    };
  }
  const address = statement.anchor === null ? place.address : `${page.address}#${statement.anchor}`;
  return { requirement, place: { title: page.title, address }, shortfall: null };
}

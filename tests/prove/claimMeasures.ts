import { join } from 'node:path';
import { catalogue } from '../../src/findings/catalogue.ts';
import type { Partnership } from '../../src/model/partnership.ts';
import { budgets } from '../../src/proof/budgets.ts';
import { sitePages } from '../../src/proof/pageKinds.ts';
import { tooHeavy, weighPages } from '../../src/proof/siteWeights.ts';
import { judgedQueries, voices } from '../support/judging.ts';

/** Where the measures come from. */
export interface Measured {
  partnership: Partnership;
  /** The folder of the built site. */
  siteFolder: string;
  /** The program's folder. */
  programFolder: string;
  /** Today's date, for the age of records. */
  today: string;
}

type Measure = (measured: Measured) => string[];

/** What to print beside a claim, by its id. */
export const claimMeasures: Readonly<Record<string, Measure>> = {
  accessible: ({ partnership: { siteTests }, today }) => {
    const { accessibility } = siteTests;
    if (accessibility === null) return ['No result is recorded in results/accessibility.yaml.'];
    const { date, pages, kinds, problems, tools } = accessibility;
    return [
      `Recorded on ${date}: ${pages} pages of ${kinds} kinds, ${problems.length} kinds of problem (${tools.map(({ name, version }) => `${name} ${version}`).join(', ')}).`,
      ...(daysBetween(date, today) > 365 ? ['That is more than 12 months ago.'] : []),
    ];
  },
  figures: ({ partnership: { datasets } }) => {
    const cells = cellsOf(datasets);
    const numbers = cells.filter(({ value }) => value !== null);
    return [`${datasets.size} tables, ${numbers.length} figures, every total worked out again.`];
  },
  'small-numbers': ({ partnership: { datasets } }) => {
    const hidden = cellsOf(datasets).filter(({ symbol }) => symbol === 'c');
    return [`${hidden.length} figures are hidden, and the solver can work out none of them.`];
  },
  'nothing-half-published': () => [
    `${Object.keys(catalogue).length} kinds of problem are told apart, each with a wrong and a right example.`,
  ],
  report: ({ partnership: { requirements } }) => [
    `${requirements.size} requirements are answered one by one.`,
  ],
  search: () => [
    `${voices.flatMap(judgedQueries).length} judged queries in ${voices.length} voices, none answered dangerously.`,
  ],
  light: ({ siteFolder, programFolder }) => {
    const weighed = weighPages(siteFolder, sitePages(siteFolder, join(programFolder, 'src/pages')));
    const plain = weighed.filter(({ budget }) => budget === budgets.page);
    const [heaviest] = plain.toSorted((one, other) => other.bytes - one.bytes);
    return [
      `${weighed.length} pages, ${tooHeavy(weighed).length} over their budget; the heaviest without a chart is ${heaviest?.address ?? 'none'} with ${heaviest?.bytes ?? 0} of ${budgets.page} bytes.`,
    ];
  },
};

function cellsOf(datasets: Partnership['datasets']) {
  return [...datasets.values()].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => Object.values(cells)),
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

import { visit } from 'unist-util-visit';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { placeOf } from '../../prose/guard.ts';
import { isMdxElement, properties } from '../../prose/mdxElement.ts';
import type { Rule } from '../rule.ts';

const number = /(?<![\d/–-])£?\d[\d,]*(?:\.\d+)?%?(?![\d/])/gu;

/** A figure that a report section draws from a dataset is not typed by hand beside it. */
export const typedFigures: Rule = ({ entries, partnership }) =>
  entries.sections.flatMap(({ body, file }) => {
    if (body === null || partnership === null) return [];
    const cited = new Set<string>();
    visit(body, (node) => {
      const id = isMdxElement(node) ? properties(node)['dataset'] : undefined;
      if (id !== undefined) cited.add(id);
    });
    const known = figuresOf([...cited].flatMap((id) => partnership.datasets.get(id) ?? []));
    const findings: Finding[] = [];
    visit(body, 'text', (node) => {
      for (const [typed] of node.value.matchAll(number)) {
        const where = known.get(typed);
        if (where === undefined) continue;
        findings.push(
          finding(
            'figure-typed',
            placeOf(node, file),
            `The figure ${typed} is typed by hand, and the dataset "${where.dataset}" holds it.`,
            `Write <Value dataset="${where.dataset}" row="${where.row}" column="${where.column}" />, so that it changes with the table.`,
          ),
        );
      }
    });
    return findings;
  });

/** Every published figure by its text, where it stands. Bare numbers below a hundred and years are too common to tell. */
function figuresOf(
  datasets: readonly PublishedDataset[],
): Map<string, { dataset: string; row: string; column: string }> {
  const figures = new Map<string, { dataset: string; row: string; column: string }>();
  for (const dataset of datasets) {
    for (const row of dataset.rows) {
      for (const [column, { value, text }] of Object.entries(row.cells)) {
        if (value === null || /^\d{1,2}$|^(?:19|20)\d\d$/u.test(text)) continue;
        if (!figures.has(text)) figures.set(text, { dataset: dataset.id, row: row.key, column });
      }
    }
  }
  return figures;
}

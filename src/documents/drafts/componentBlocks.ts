import { chartDefinition } from '../../charts/chartDefinition.ts';
import { tableView } from '../../charts/tableView.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Partnership, Report } from '../../model/partnership.ts';
import { partialDateText } from '../../model/partialDate.ts';
import type { MdxElement } from '../../prose/mdxElement.ts';
import { componentName, properties } from '../../prose/mdxElement.ts';
import { basisOf } from '../../reports/basis.ts';
import { contributions } from '../../reports/contributions.ts';
import { evaluationDepth, evaluationWords } from '../../reports/evaluation.ts';
import type { ShownEvidence } from '../../reports/evidence.ts';
import { shownEvidence } from '../../reports/evidence.ts';
import { limitedProgress } from '../../reports/progress.ts';
import type { DraftBlock } from './draft.ts';
import { paragraph, plain } from './draft.ts';
import { english } from '../../words/words.ts';

/** What components in a section of a report draw on. */
export interface ComponentSources {
  report: Report;
  partnership: Partnership;
}

/** A component as parts of a document. `inner` gives what is between its start and its end. */
export function componentBlocks(
  element: MdxElement,
  sources: ComponentSources,
  inner: () => DraftBlock[],
): DraftBlock[] {
  const given = properties(element);
  const { datasets } = basisOf(sources.report, sources.partnership);
  const dataset = datasets.get(given['dataset'] ?? '');
  switch (componentName(element)) {
    case 'Figure':
      return dataset === undefined ? [] : chartBlocks(dataset, given['chart']);
    case 'DataTable':
      return dataset === undefined ? [] : tableBlocks(dataset);
    case 'Impact':
      return [
        {
          kind: 'paragraph',
          words: [{ type: 'strong', children: [{ type: 'text', value: 'What changed' }] }],
          place: null,
          isSetApart: true,
        },
        ...inner(),
        ...evidenceBlocks(
          shownEvidence(
            (given['evidence'] ?? '').split(' '),
            sources.report,
            sources.partnership,
            english,
          ),
        ),
      ];
    case 'Details':
      return [paragraph(given['summary'] ?? ''), ...inner()];
    case 'LimitedProgress':
      return limitedBlocks(sources.report);
    case 'TrainingTable':
      return trainingBlocks(sources);
    case 'ContributionTable':
      return contributionBlocks(sources);
    default:
      return inner();
  }
}

function chartBlocks(dataset: PublishedDataset, id: string | undefined): DraftBlock[] {
  const chart = id === undefined ? dataset.charts[0] : dataset.charts.find((one) => one.id === id);
  if (chart === undefined) return tableBlocks(dataset);
  const { title, description } = chart;
  const definition = chartDefinition(dataset, chart, english);
  return [{ kind: 'chart', title, description, definition }, ...tableBlocks(dataset)];
}

/** The table of a dataset, with the meaning of its symbols and its notes. */
export function tableBlocks(dataset: PublishedDataset): DraftBlock[] {
  const { headings, rows, unit, legend, notes } = tableView(dataset, english);
  const marked = (text: string, references: readonly { number: number }[]): string =>
    [text, ...references.map(({ number }) => `(note ${number})`)].join(' ');
  return [
    {
      kind: 'table',
      caption: [dataset.subtitle, unit].filter((part) => part !== '').join(' '),
      isNumeric: headings.map(({ isNumeric }) => isNumeric),
      rows: [
        headings.map((one) => plain(marked([one.label, one.unit].join(' ').trim(), one.notes))),
        ...rows.map(({ cells }) => cells.map((cell) => plain(marked(cell.text, cell.notes)))),
      ],
    },
    ...(legend.length === 0
      ? []
      : [paragraph(`${legend.map(({ mark, meaning }) => `${mark} ${meaning}`).join('; ')}.`)]),
    ...notes.map(({ number, text }) => paragraph(`Note ${number}: ${text}`)),
  ];
}

/** Evidence as a list. */
export function evidenceBlocks(evidence: readonly ShownEvidence[]): DraftBlock[] {
  return evidence.map(({ kind, shows, figure, date, source }, index) => ({
    kind: 'item',
    level: 0,
    isOrdered: false,
    isFirst: index === 0,
    words: plain(`${kind}: ${shows}${figure === null ? '' : ` ${figure}.`} ${date}. ${source}.`),
    place: null,
  }));
}

function limitedBlocks(report: Report): DraftBlock[] {
  const items = limitedProgress(report);
  if (items.length === 0)
    return [
      paragraph(
        report.priorities.length === 0
          ? 'This report does not set any priorities.'
          : 'Every priority made at least some progress.',
      ),
    ];
  return items.map(({ title, reason, next }, index) => ({
    kind: 'item',
    level: 0,
    isOrdered: false,
    isFirst: index === 0,
    words: plain(`${title}: ${reason} Next: ${next}`),
    place: null,
  }));
}

/** The training of a report, and how it was evaluated. */
export function trainingBlocks({ report, partnership }: ComponentSources): DraftBlock[] {
  if (report.training.length === 0) return [];
  const { serves } = partnership.site;
  return [
    paragraph(evaluationDepth(report.training, serves, english)),
    {
      kind: 'table',
      caption: 'Training in the report, and how it was evaluated',
      isNumeric: [],
      rows: [
        ['Training', 'Audience', 'When', 'What was evaluated'].map(plain),
        ...report.training.map(({ title, audience, date, evaluation, found }) =>
          [
            title,
            audience ?? 'Not stated',
            date === undefined ? 'Not stated' : partialDateText(date),
            `${evaluationWords(evaluation, serves, english)}${found === undefined ? '' : `: ${found}`}`,
          ].map(plain),
        ),
      ],
    },
  ];
}

/** Who paid for the partnership, and the change on the year before. */
export function contributionBlocks({ report, partnership }: ComponentSources): DraftBlock[] {
  const { funding } = report;
  if (funding === undefined) return [];
  const rows = contributions(funding, basisOf(report, partnership).datasets, english);
  return [
    {
      kind: 'table',
      caption: 'What each partner gave, and the change on the year before',
      isNumeric: [false, true, true, true],
      rows: [
        ['Contributor', 'Contribution', 'The year before', 'Change'].map(plain),
        ...rows.map(({ contributor, amount, before, change }) =>
          [contributor, amount, before ?? 'Not known', change ?? 'Not known'].map(plain),
        ),
      ],
    },
    ...(funding.note === undefined ? [] : [paragraph(funding.note)]),
  ];
}

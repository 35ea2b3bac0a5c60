import type { Partnership } from '../../model/partnership.ts';
import { timeLimitText } from '../../model/timeLimitText.ts';
import { english } from '../../words/words.ts';
import { valueText } from '../../model/value.ts';
import { ValuePropertiesSchema } from '../../schemas/authorComponent.ts';
import type { ComponentAttributes } from '../writing/schema.ts';

/** What a component is called in the text editor: what readers get to see, where that is a few words. */
export function componentLabel(
  { name, properties }: ComponentAttributes,
  partnership: Partnership | null,
): string {
  const label = labels[name];
  return label === undefined ? (plainLabels[name] ?? name) : label(properties, partnership);
}

type Label = (properties: Readonly<Record<string, string>>, from: Partnership | null) => string;

const labels: Readonly<Record<string, Label>> = {
  Value: figureLabel,
  TimeLimit: limitLabel,
  Figure: chartLabel,
  DataTable: ({ dataset = '' }, from) =>
    `Table: ${from?.datasets.get(dataset)?.subtitle ?? dataset}`,
  Details: ({ summary = '' }) => `Opens when clicked: ${summary}`,
  Impact: ({ evidence = '' }) => `Impact statement, based on: ${evidence}`,
};

const plainLabels: Readonly<Record<string, string>> = {
  Inset: 'Highlighted note',
  Warning: 'Warning',
  LimitedProgress: 'Priorities with little or no progress',
  TrainingTable: 'Table of training',
  ContributionTable: 'Table of contributions',
};

function figureLabel(
  properties: Readonly<Record<string, string>>,
  partnership: Partnership | null,
): string {
  const given = ValuePropertiesSchema.safeParse(properties);
  if (!given.success || partnership === null) return '(figure)';
  return valueText(given.data, partnership.datasets, { file: '' }, english).text ?? '(no such figure)';
}

function chartLabel(
  { dataset: id = '', chart: wanted }: Readonly<Record<string, string>>,
  partnership: Partnership | null,
): string {
  const dataset = partnership?.datasets.get(id);
  const chart = dataset?.charts.find((one) => one.id === wanted) ?? dataset?.charts[0];
  return `Chart: ${chart?.title ?? dataset?.title ?? id}`;
}

function limitLabel(
  { id = '' }: Readonly<Record<string, string>>,
  partnership: Partnership | null,
): string {
  const limits = partnership?.timeLimits.flatMap((stage) => stage.limits) ?? [];
  const limit = limits.find((one) => one.id === id);
  return limit === undefined ? '(time limit)' : timeLimitText(limit, english);
}

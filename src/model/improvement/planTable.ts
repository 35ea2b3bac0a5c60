import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { textTable } from '../textTable.ts';
import type { PlanPage, ResolvedEvidence, Step, ThemePage } from './improvement.ts';
import type { Words } from '../../words/words.ts';

const columns = [
  'theme',
  'action',
  'id',
  'kind',
  'number',
  'text',
  'start',
  'due',
  'due-in-words',
  'expected',
  'lead',
  'standing',
  'status',
  'basis',
  'as-at',
  'timing',
  'notes',
  'outcome',
  'evidence',
  'answers',
  'repeats',
] as const;

/** Every action and milestone of a plan as a table for spreadsheets. */
export function planTable(
  plan: PlanPage,
  words: Words,
): Pick<PublishedDataset, 'columns' | 'rows'> {
  return textTable(
    columns,
    plan.themes.flatMap((theme) =>
      theme.actions.flatMap((action) =>
        [action, ...action.milestones].map((step) => ({
          key: step.id,
          values: valuesOf(step, action, theme, words),
        })),
      ),
    ),
  );
}

function valuesOf(
  step: Step,
  action: Step,
  theme: ThemePage,
  words: Words,
): Record<(typeof columns)[number], string> {
  return {
    theme: theme.title,
    action: action.id,
    id: step.id,
    kind: step.kind,
    number: step.number ?? '',
    text: step.text,
    start: step.start ?? '',
    due: step.due?.by ?? '',
    'due-in-words': step.due?.inWords ?? '',
    expected: step.due?.expected ?? '',
    lead: step.lead ?? '',
    standing: words(`improvement.standings.${step.standing}.title`),
    status: step.status?.word ?? '',
    basis: step.status?.basis ?? '',
    'as-at': step.status?.asAt ?? '',
    timing: words(`improvement.timings.${step.timing}.title`),
    notes: step.notes.map(({ date, text }) => `${words.date(date)}: ${text}`).join(' | '),
    outcome: step.outcome ?? '',
    evidence: step.evidence.map((one) => evidenceText(one, words)).join(' | '),
    answers: step.answers.map(({ reference }) => reference).join(' '),
    repeats: step.repeats ?? '',
  };
}

function evidenceText({ type, text, figure, href }: ResolvedEvidence, words: Words): string {
  const shown = figure === null ? text : `${text}: ${figure}`;
  return [
    type === 'statement'
      ? words('improvement.step.statement', {
          statement: words('improvement.step.statementOnly'),
          text: shown,
        })
      : shown,
    ...(href === null ? [] : [`(${href})`]),
  ].join(' ');
}

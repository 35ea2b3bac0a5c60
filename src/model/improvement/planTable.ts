import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { partialDateText } from '../partialDate.ts';
import { textTable } from '../textTable.ts';
import type { PlanPage, ResolvedEvidence, Step, ThemePage } from './improvement.ts';
import { english } from '../../words/words.ts';

const columns = [
  ['theme', 'Theme', 'The part of the plan.'],
  ['action', 'Action', 'The id of the action that the row is or belongs to.'],
  ['id', 'Id', 'The permanent id of the row.'],
  ['kind', 'Kind', 'Action or milestone.'],
  ['number', 'Number', 'The number as printed.'],
  ['text', 'Text', 'What has to be done.'],
  ['start', 'Start', 'When it starts.'],
  ['due', 'Due', 'The date by which it has to be done.'],
  ['due-in-words', 'Due, in words', 'The target in words.'],
  ['expected', 'Expected', 'When it is now expected, when that is later.'],
  ['lead', 'Lead', 'The post or group that is responsible.'],
  ['standing', 'Standing', 'The status on the scale that all plans share.'],
  ['status', 'Status', 'The word of the plan.'],
  ['basis', 'Basis', 'Whether the source states the word or it is read from sentences.'],
  ['as-at', 'As at', 'The date on which this was so.'],
  ['timing', 'Against its date', 'Where it is against its date on the reference date of the site.'],
  ['notes', 'Notes', 'The progress notes, the oldest first.'],
  ['outcome', 'Outcome', 'What it has led to or was meant to lead to.'],
  ['evidence', 'Evidence', 'What shows it.'],
  ['answers', 'Answers', 'The recommendations that it answers.'],
  ['repeats', 'Repeats', 'The row that it repeats in the source.'],
] as const;

/** Every action and milestone of a plan as a table for spreadsheets. */
export function planTable(plan: PlanPage): Pick<PublishedDataset, 'columns' | 'rows'> {
  return textTable(
    columns,
    plan.themes.flatMap((theme) =>
      theme.actions.flatMap((action) =>
        [action, ...action.milestones].map((step) => ({
          key: step.id,
          values: valuesOf(step, action, theme),
        })),
      ),
    ),
  );
}

function valuesOf(
  step: Step,
  action: Step,
  theme: ThemePage,
): Record<(typeof columns)[number][0], string> {
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
    standing: english(`improvement.standings.${step.standing}.title`),
    status: step.status?.word ?? '',
    basis: step.status?.basis ?? '',
    'as-at': step.status?.asAt ?? '',
    timing: english(`improvement.timings.${step.timing}.title`),
    notes: step.notes.map(({ date, text }) => `${partialDateText(date)}: ${text}`).join(' | '),
    outcome: step.outcome ?? '',
    evidence: step.evidence.map(evidenceWords).join(' | '),
    answers: step.answers.map(({ reference }) => reference).join(' '),
    repeats: step.repeats ?? '',
  };
}

function evidenceWords({ type, text, figure, href }: ResolvedEvidence): string {
  return [
    ...(type === 'statement' ? [`${english('improvement.step.statementOnly')}:`] : []),
    figure === null ? text : `${text}: ${figure}`,
    ...(href === null ? [] : [`(${href})`]),
  ].join(' ');
}

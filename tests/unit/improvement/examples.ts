import { stringify as stringifyYaml } from 'yaml';
import type { CheckResult } from '../../../src/checks/checkContent.ts';
import type { Improvement, PlanPage, Step } from '../../../src/model/improvement/improvement.ts';
import type { Change } from '../../support/fixture.ts';
import { brief, checkWith } from '../../support/fixture.ts';

type Fields = Record<string, unknown>;

const source = { document: 'plan' };
const pageFields = { summary: 'A summary.', sources: [source], reviewed: '2021-06-01' };

/** YAML without aliases: repeated values are written out. */
export const stringify = (data: unknown): string =>
  stringifyYaml(data, { aliasDuplicateObjects: false });

/** A recommendation with default values for everything else. */
export const recommendation = (id: string, more: Fields = {}): Fields => ({
  id,
  text: `Do better at ${id}.`,
  shortText: id,
  source,
  ...more,
});

/** A finding of an inspection. */
export const inspectionFinding = (id: string, more: Fields = {}): Fields => ({
  id,
  text: `There is ${id}.`,
  kind: 'weakness',
  source,
  ...more,
});

/** An inspection. */
export const inspection = (more: Fields = {}): Fields => ({
  title: 'Inspection',
  shortTitle: 'Inspection',
  body: 'Inspectorate',
  kind: 'Inspection',
  dates: { published: '2020-03-31' },
  recommendations: [recommendation('records')],
  ...pageFields,
  ...more,
});

/** A state. */
export const status = (word: string, more: Fields = {}): Fields => ({
  word,
  asAt: '2021-05',
  ...more,
});

/** Evidence as text. */
export const proof = { type: 'text', text: 'The audit shows it.', source };

/** A progress note. */
export const note = (date: string, more: Fields = {}): Fields => ({
  date,
  text: 'It goes on.',
  source,
  ...more,
});

/** An action or milestone that is on track. */
export const action = (id: string, more: Fields = {}): Fields => ({
  id,
  text: `Carry out ${id}.`,
  status: status('Green'),
  ...more,
});

/** A plan with some actions in one theme. */
export const plan = (actions: readonly Fields[], more: Fields = {}): Fields => ({
  title: 'Plan',
  shortTitle: 'Plan',
  started: '2020-04',
  asAt: '2021-05',
  statuses: [
    { word: 'Blue', meaning: 'Finished.', standing: 'done' },
    { word: 'Green', meaning: 'As planned.', standing: 'on-track' },
    { word: 'Red', meaning: 'Behind.', standing: 'late' },
    { word: 'Said', meaning: 'Said to be finished.', standing: 'reported-done' },
    { word: 'None', meaning: 'No word is given.', standing: 'not-stated' },
  ],
  themes: [{ id: 'practice', title: 'Practice', answers: ['review/records'], actions }],
  ...pageFields,
  ...more,
});

/** The improvement files of an example: by default an inspection, and a plan with one action that answers it. */
export interface Files {
  review?: Fields;
  others?: Record<string, Fields>;
  plan?: Fields;
  scales?: Fields;
  measures?: Fields[];
  risks?: Fields[];
}

/** Checks the small partnership with improvement files. */
export function checkImprovement(files: Files = {}): Promise<CheckResult> {
  const changes: Record<string, Change> = {
    'improvement/inspections/review.yaml': stringify(files.review ?? inspection()),
    'improvement/plans/plan.yaml': stringify(files.plan ?? plan([action('training')])),
  };
  for (const [id, data] of Object.entries(files.others ?? {})) {
    changes[`improvement/inspections/${id}.yaml`] = stringify(data);
  }
  if (files.scales) changes['improvement/scales.yaml'] = stringify(files.scales);
  if (files.measures) {
    changes['improvement/indicators.yaml'] = stringify({ indicators: files.measures });
  }
  if (files.risks) changes['improvement/risks.yaml'] = stringify({ risks: files.risks });
  return checkWith(changes);
}

/** The findings about improvement files, in short form. */
export async function faults(files: Files): Promise<string[]> {
  return (await checkImprovement(files)).findings.map(brief);
}

/** The codes of the findings, with their messages. */
export async function messages(files: Files): Promise<{ code: string; message: string }[]> {
  return (await checkImprovement(files)).findings.map(({ code, message }) => ({ code, message }));
}

/** The improvement part of a valid partnership. */
export async function improvementOf(files: Files = {}): Promise<Improvement> {
  const { partnership, findings } = await checkImprovement(files);
  if (partnership === null) throw new Error(findings.map(brief).join('\n'));
  return partnership.improvement;
}

/** The plan made from some actions. */
export async function planOf(actions: readonly Fields[], more: Fields = {}): Promise<PlanPage> {
  const [first] = (await improvementOf({ plan: plan(actions, more) })).plans;
  if (first === undefined) throw new Error('There is no plan.');
  return first;
}

/** The step with an id, including milestones. */
export function stepOf({ themes }: PlanPage, id: string): Step | undefined {
  return themes
    .flatMap(({ actions }) => actions.flatMap((one) => [one, ...one.milestones]))
    .find((step) => step.id === id);
}

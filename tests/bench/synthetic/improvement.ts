import { pageFields } from './entry.ts';
import type { SyntheticEntry } from './entry.ts';
import { capitalised, sentence } from './prose.ts';
import type { SeededChoice } from './seededChoice.ts';
import { topics } from './words.ts';

const recommendationsPerInspection = 6;
const actionsPerTheme = 4;
const source = { document: 'handbook' };

/** Inspections, the oldest first. */
export function inspections(count: number, choice: SeededChoice): SyntheticEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `improvement/inspections/inspection-${index + 1}.yaml`,
    fields: {
      title: `Inspection ${index + 1} of services for children`,
      shortTitle: `Inspection ${index + 1}`,
      body: 'The inspectorate',
      kind: 'Joint visit',
      dates: { published: String(2025 - count + index + 1) },
      judgements: [
        { area: 'Overall', scale: 'grades', value: choice.one(['Weak', 'Fair', 'Good']), source },
      ],
      findings: Array.from({ length: 4 }, (_, number) => ({
        id: `finding-${number + 1}`,
        text: `${sentence(choice)} ${sentence(choice)}`,
        kind: number % 2 === 0 ? 'strength' : 'weakness',
        source,
      })),
      recommendations: Array.from({ length: recommendationsPerInspection }, (_, number) => ({
        id: `recommendation-${number + 1}`,
        number: String(number + 1),
        text: `${sentence(choice)} ${sentence(choice)}`,
        shortText: `${capitalised(choice.one(topics))} work, part ${number + 1}`,
        timescale: 'within 6 months',
        source,
      })),
      ...pageFields(sentence(choice)),
    },
  }));
}

/** Improvement plans, one for each inspection. */
export function plans(count: number, choice: SeededChoice): SyntheticEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `improvement/plans/plan-${index + 1}.yaml`,
    fields: {
      title: `Plan after inspection ${index + 1}`,
      shortTitle: `Plan ${index + 1}`,
      started: '2025-09',
      asAt: '2026-05',
      owner: 'Executive',
      statuses: [
        { word: 'On track', meaning: 'The work goes on as planned.', standing: 'on-track' },
        { word: 'Behind', meaning: 'The work is later than planned.', standing: 'late' },
        { word: 'Done', meaning: 'The work is finished.', standing: 'done' },
      ],
      themes: Array.from({ length: recommendationsPerInspection }, (_, theme) => ({
        id: `theme-${theme + 1}`,
        title: `${capitalised(choice.one(topics))}, part ${theme + 1}`,
        outcomes: [sentence(choice)],
        answers: [`inspection-${index + 1}/recommendation-${theme + 1}`],
        actions: Array.from({ length: actionsPerTheme }, (_, action) => ({
          id: `action-${theme + 1}-${action + 1}`,
          number: `${theme + 1}.${action + 1}`,
          text: sentence(choice),
          due: { by: '2026-12-31' },
          lead: 'Team manager',
          status: { word: choice.one(['On track', 'Behind', 'Done']), asAt: '2026-05' },
          notes: [{ date: '2026-03', text: sentence(choice), source }],
          evidence: [{ type: 'text', text: sentence(choice), source }],
        })),
      })),
      ...pageFields(sentence(choice)),
    },
  }));
}

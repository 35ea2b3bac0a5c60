import type { Finding } from '../../findings/finding.ts';
import { anchorOf } from '../../prose/headings.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Plan } from '../../schemas/plan.ts';
import { compareDates } from '../partialDate.ts';
import type { PlanLead, PlanPage, Step, ThemePage } from './improvement.ts';
import { actionsOnPage, addressOfItem } from './paging.ts';
import { linksFor } from './recommendationLinks.ts';
import { countStandings } from './standing.ts';
import type { StepSources } from './steps.ts';
import { buildStep, countedSteps } from './steps.ts';

/** What a lead that the source does not give is called in addresses. */
const notStated = 'lead-not-stated';

/** Builds the plans, oldest first. */
export function buildPlans(
  entries: Entries,
  sources: StepSources,
): { plans: PlanPage[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const titles = new Map(
    entries.plans.map(({ id, data }) => [id, { title: data.title, address: planAddress(id) }]),
  );
  const plans = entries.plans.map((entry): PlanPage => {
    const { themes: _themes, replaces, ...fields } = entry.data;
    const themes = entry.data.themes.map((_theme, index) =>
      buildTheme(entry, index, sources, findings),
    );
    const steps = themes.flatMap(({ actions }) => actions.flatMap(countedSteps));
    const successor = entries.plans.find((other) => other.data.replaces === entry.id);
    return {
      ...fields,
      id: entry.id,
      address: planAddress(entry.id),
      file: entry.file,
      themes,
      steps,
      counts: countStandings(steps),
      leads: leadsOf(steps),
      risks: entries.risks.flatMap((file) =>
        file.data.risks.filter(({ plan }) => plan === entry.id),
      ),
      replaces: titles.get(replaces ?? '') ?? null,
      replacedBy: titles.get(successor?.id ?? '') ?? null,
      datasets: {
        status: `improvement-${entry.id}-status`,
        themes: `improvement-${entry.id}-themes`,
      },
    };
  });
  return { plans: plans.toSorted((a, b) => compareDates(a.started, b.started)), findings };
}

/** The address of a plan. */
export function planAddress(id: string): string {
  return `/improvement/${id}/`;
}

function buildTheme(
  entry: Entry<Plan>,
  index: number,
  sources: StepSources,
  findings: Finding[],
): ThemePage {
  const theme = entry.data.themes[index];
  if (theme === undefined) throw new Error(`The plan "${entry.id}" has no theme ${index}.`);
  const address = `${planAddress(entry.id)}theme/${theme.id}/`;
  const actions = theme.actions.map((action, place): Step => {
    const page = addressOfItem(place, actionsOnPage, address);
    const built = buildStep(
      action,
      {
        entry,
        path: ['themes', index, 'actions', place],
        theme: theme.id,
        page,
        inherited: theme.answers,
      },
      sources,
    );
    findings.push(...built.findings);
    return built.step;
  });
  return {
    ...theme,
    address,
    answers: linksFor(theme.answers, sources.recommendations),
    actions,
    counts: countStandings(actions.flatMap(countedSteps)),
  };
}

/** Posts and groups with how much each is responsible for; those that differ in capitals alone are one. */
function leadsOf(steps: readonly Step[]): PlanLead[] {
  const byId = Map.groupBy(steps, ({ lead }) => leadId(lead));
  return [...byId]
    .map(([id, own]) => ({ id, name: own[0]?.lead ?? null, count: own.length }))
    .toSorted(
      (a, b) => Number(a.name === null) - Number(b.name === null) || (a.id < b.id ? -1 : 1),
    );
}

/** The last part of a lead's address. */
export function leadId(lead: string | null): string {
  return lead === null ? notStated : anchorOf(lead);
}

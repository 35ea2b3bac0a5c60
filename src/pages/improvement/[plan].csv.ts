import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../charts/csv.ts';
import type { PlanPage } from '../../model/improvement/improvement.ts';
import { planTable } from '../../model/improvement/planTable.ts';
import { partnership, words } from '../../partnership.ts';

export const getStaticPaths = (() =>
  partnership.improvement.plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

/** Every action and milestone of a plan as a table for spreadsheets. */
export const GET: APIRoute<{ plan: PlanPage }> = ({ props }) =>
  new Response(csv(planTable(props.plan, words)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

import type { Improvement } from './improvement.ts';

/** A page that shows a figure of a dataset. */
export interface DatasetCitation {
  dataset: string;
  title: string;
  address: string;
}

/** Where plans and measures show figures: their own counts, and evidence. */
export function datasetCitations({ plans, measures }: Improvement): DatasetCitation[] {
  const named = (href: string | null): string[] =>
    /^\/data\/([^/]+)\/$/u.exec(href ?? '')?.slice(1) ?? [];
  return [
    ...plans.flatMap(({ title, address, datasets, themes }) => [
      ...Object.values(datasets).map((dataset) => ({ dataset, title, address })),
      ...themes.flatMap((theme) => {
        const steps = theme.actions.flatMap((action) => [action, ...action.milestones]);
        const used = new Set(
          steps.flatMap(({ evidence }) => evidence.flatMap(({ href }) => named(href))),
        );
        return [...used].map((dataset) => ({
          dataset,
          title: theme.title,
          address: theme.address,
        }));
      }),
    ]),
    ...measures.flatMap(({ dataset, title, address }) =>
      named(dataset).map((id) => ({ dataset: id, title, address })),
    ),
  ];
}

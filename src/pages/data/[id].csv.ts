import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../charts/csv.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { partnership } from '../../partnership.ts';

export const getStaticPaths = (() =>
  [...partnership.datasets.values()].map((dataset) => ({
    params: { id: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** The figures from a dataset as a table for spreadsheets, at an address that stays. */
export const GET: APIRoute<{ dataset: PublishedDataset }> = ({ props }) =>
  new Response(csv(props.dataset), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

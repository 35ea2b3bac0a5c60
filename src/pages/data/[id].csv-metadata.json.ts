import type { APIRoute, GetStaticPaths } from 'astro';
import { csvMetadata } from '../../charts/csvMetadata.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { publicationOf } from '../../model/publicationOf.ts';
import { partnership } from '../../partnership.ts';

export const getStaticPaths = (() =>
  [...partnership.datasets.values()].map((dataset) => ({
    params: { id: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** What a table says about itself to programs (CSV on the Web). */
export const GET: APIRoute<{ dataset: PublishedDataset }> = ({ props }) =>
  new Response(
    `${JSON.stringify(csvMetadata(props.dataset, publicationOf(partnership)), null, 2)}\n`,
    { headers: { 'content-type': 'application/json' } },
  );

import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles } from '../../charts/chartFiles.ts';
import { partnership, pictures } from '../../partnership.ts';

export const getStaticPaths = (() =>
  chartFiles(partnership.datasets.values()).map(({ path }) => ({
    params: { path: path.replace(/^charts\/|\.svg$/gu, '') },
    props: { path },
  }))) satisfies GetStaticPaths;

/** The picture of a chart. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response((await pictures).get(props.path), { headers: { 'content-type': 'image/svg+xml' } });

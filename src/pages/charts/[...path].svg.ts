import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFiles } from '../../charts/chartFiles.ts';
import { draw, partnership } from '../../partnership.ts';

export const getStaticPaths = (() =>
  [...chartFiles([...partnership.datasets.values()], draw)].map(([path, svg]) => ({
    params: { path: path.replace(/^charts\/|\.svg$/gu, '') },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** The picture of a chart. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });

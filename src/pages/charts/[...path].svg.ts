import type { APIRoute, GetStaticPaths } from 'astro';
import { pictures } from '../../partnership.ts';

export const getStaticPaths = (() =>
  [...pictures].map(([path, svg]) => ({
    params: { path: path.replace(/^charts\/|\.svg$/gu, '') },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** The picture of a chart. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });

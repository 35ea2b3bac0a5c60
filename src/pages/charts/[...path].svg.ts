import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChartFile } from '../../charts/chartFiles.ts';
import { chartFiles, drawnDatasets } from '../../charts/chartFiles.ts';
import { partnership, paths, pictures } from '../../partnership.ts';

export const getStaticPaths = (() =>
  paths(
    chartFiles(drawnDatasets(partnership)).map((file) => ({
      params: { path: file.path.replace(/^charts\/|\.svg$/gu, '') },
      props: { file },
    })),
  )) satisfies GetStaticPaths;

/** The picture of a chart, which what it shows and its width decide. */
export const GET: APIRoute<{ file: ChartFile }> = async ({ props }) =>
  new Response((await pictures).get(props.file.path), {
    headers: { 'content-type': 'image/svg+xml' },
  });

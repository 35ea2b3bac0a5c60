import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChartFile } from '../../charts/chartFiles.ts';
import { chartFiles, drawnDatasets } from '../../charts/chartFiles.ts';
import { partnership, words } from '../../partnership.ts';
import { draw } from './_drawingBoard.ts';

export const getStaticPaths = (() =>
  chartFiles(drawnDatasets(partnership), words).map((file) => ({
    params: { path: file.path.replace(/^charts\/|\.svg$/gu, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The picture of a chart, which what it shows and its width decide. */
export const GET: APIRoute<{ file: ChartFile }> = ({ props }) =>
  new Response(draw(props.file.definition, props.file.layout), {
    headers: { 'content-type': 'image/svg+xml' },
  });

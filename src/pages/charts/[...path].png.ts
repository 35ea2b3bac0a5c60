import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChartFile } from '../../charts/chartFiles.ts';
import { chartFiles } from '../../charts/chartFiles.ts';
import { partnership, words } from '../../partnership.ts';
import { pngOfSvg } from '../../site/pngOfSvg.ts';
import { draw } from './_drawingBoard.ts';

export const getStaticPaths = (() =>
  chartFiles(partnership.datasets.values(), words)
    .filter(({ layout }) => layout === 'wide')
    .map((file) => ({
      params: { path: file.path.replace(/^charts\/|\.svg$/gu, '') },
      props: { file },
    }))) satisfies GetStaticPaths;

/** The picture of a chart for slides and documents that take no drawings. */
export const GET: APIRoute<{ file: ChartFile }> = async ({ props }) =>
  new Response(await pngOfSvg(draw(props.file.definition, props.file.layout)), {
    headers: { 'content-type': 'image/png' },
  });

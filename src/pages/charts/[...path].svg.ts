import type { APIRoute, GetStaticPaths } from 'astro';
import typeface from '../../assets/fonts/nunito-sans-regular.ttf?inline';
import type { ChartFile } from '../../charts/chartFiles.ts';
import { chartFiles } from '../../charts/chartFiles.ts';
import { openDrawingBoard } from '../../charts/drawSvg.ts';
import { partnership } from '../../partnership.ts';

const draw = await openDrawingBoard(await (await fetch(typeface)).bytes());

export const getStaticPaths = (() =>
  chartFiles(partnership.datasets.values()).map((file) => ({
    params: { path: file.path.replace(/^charts\/|\.svg$/gu, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The picture of a chart, which what it shows and its width decide. */
export const GET: APIRoute<{ file: ChartFile }> = ({ props }) =>
  new Response(draw(props.file.definition, props.file.layout), {
    headers: { 'content-type': 'image/svg+xml' },
  });

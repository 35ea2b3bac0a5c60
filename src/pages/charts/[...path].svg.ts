import type { APIRoute, GetStaticPaths } from 'astro';
import fallback from '../../assets/fonts/dejavu-sans.ttf?inline';
import site from '../../assets/fonts/nunito-sans-regular.ttf?inline';
import type { ChartFile } from '../../charts/chartFiles.ts';
import { chartFiles, drawnDatasets } from '../../charts/chartFiles.ts';
import { openDrawingBoard } from '../../charts/drawSvg.ts';
import { partnership } from '../../partnership.ts';

const bytesOf = async (address: string) => (await fetch(address)).bytes();
const draw = await openDrawingBoard({
  site: await bytesOf(site),
  fallback: await bytesOf(fallback),
});

export const getStaticPaths = (() =>
  chartFiles(drawnDatasets(partnership)).map((file) => ({
    params: { path: file.path.replace(/^charts\/|\.svg$/gu, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The picture of a chart, which what it shows and its width decide. */
export const GET: APIRoute<{ file: ChartFile }> = ({ props }) =>
  new Response(draw(props.file.definition, props.file.layout), {
    headers: { 'content-type': 'image/svg+xml' },
  });

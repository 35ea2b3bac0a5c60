import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from 'virtual:content-folder';
import { filesOfPicture } from '../../model/pictures.ts';
import { visibleReports } from '../../model/visibleReports.ts';
import { partnership } from '../../partnership.ts';
import { sizedPicture } from '../../site/sizedPicture.ts';

export const getStaticPaths = (() =>
  [
    ...partnership.pictures.values(),
    ...visibleReports(partnership).flatMap(({ frozen }) => [...(frozen?.pictures.values() ?? [])]),
  ].flatMap((picture) =>
    filesOfPicture(picture).map(({ path, width, height }) => ({
      params: { file: path.replace(/^pictures\//u, '') },
      props: { source: picture.file, width, height },
    })),
  )) satisfies GetStaticPaths;

/** A picture in one of its widths, without anything that its file says besides. */
export const GET: APIRoute<{ source: string; width: number; height: number }> = async ({
  props: { source, width, height },
}) => {
  const bytes = readFileSync(join(contentFolder, source));
  return source.endsWith('.svg')
    ? new Response(bytes, { headers: { 'content-type': 'image/svg+xml' } })
    : new Response(await sizedPicture(bytes, width, height), {
        headers: { 'content-type': 'image/webp' },
      });
};

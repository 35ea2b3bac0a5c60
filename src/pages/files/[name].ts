import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from 'virtual:content-folder';
import { partnership } from '../../partnership.ts';
import type { SiteFile } from '../../reader/siteFile.ts';

export const getStaticPaths = (() =>
  [...partnership.siteFiles].map(([name, siteFile]) => ({
    params: { name },
    props: { ...siteFile },
  }))) satisfies GetStaticPaths;

/** A recording, its captions or a document, as it is. */
export const GET: APIRoute<SiteFile> = ({ props: { file, type } }) =>
  new Response(readFileSync(join(contentFolder, file)), { headers: { 'content-type': type } });

import type { APIRoute } from 'astro';
import { figuresArchive } from '../../../charts/figuresArchive.ts';
import type { Report } from '../../../model/partnership.ts';
import { publicationOf } from '../../../model/publicationOf.ts';
import { partnership } from '../../../partnership.ts';
import { basisOf } from '../../../reports/basis.ts';
import { reportPaths } from '../../../reports/reportPaths.ts';
import { shownDatasets } from '../../../reports/shownDatasets.ts';

export const getStaticPaths = () =>
  reportPaths(partnership).filter(({ props }) => shownDatasets(props.report).length > 0);

/** All figures that a report shows, in one file. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) => {
  const { datasets } = basisOf(report, partnership);
  const shown = shownDatasets(report).flatMap((id) => datasets.get(id) ?? []);
  return new Response(figuresArchive(shown, publicationOf(partnership)), {
    headers: { 'content-type': 'application/zip' },
  });
};

import { chartFaults } from '../../charts/chartFaults.ts';
import { ChartSchema } from '../../schemas/chart.ts';
import { checkFolder } from '../../site/checkFolder.ts';
import { chartPicture } from '../content/chartPicture.ts';
import { componentLabel } from '../content/componentLabel.ts';
import { insertable } from '../content/insertable.ts';
import type { Answer, AnswerContext } from './answer.ts';

/** What can be put into the text of a page. */
export async function answerInsertable({ request, folders }: AnswerContext): Promise<Answer> {
  const { readable } = await checkFolder(folders.content);
  return { kind: 'data', data: insertable(readable, request.query.get('file') ?? '') };
}

/** What a component is called: its properties are those of the address. */
export async function answerLabel({ request, folders }: AnswerContext): Promise<Answer> {
  const { readable } = await checkFolder(folders.content);
  const { name = '', ...properties } = Object.fromEntries(request.query);
  return { kind: 'data', data: componentLabel({ name, properties }, readable) };
}

/** The picture of a chart, as it is or as another kind of chart. */
export async function answerPicture({ request, folders }: AnswerContext): Promise<Answer | null> {
  const { query } = request;
  const { readable } = await checkFolder(folders.content);
  const dataset = readable?.datasets.get(query.get('dataset') ?? '');
  const chart = dataset?.charts.find(({ id }) => id === query.get('chart'));
  if (dataset === undefined || chart === undefined) return { kind: 'picture', svg: noPicture };
  const kind = ChartSchema.shape.kind.safeParse(query.get('kind') ?? chart.kind);
  const wanted = { ...chart, kind: kind.data ?? chart.kind };
  const isPossible = chartFaults(dataset, wanted).length === 0;
  return {
    kind: 'picture',
    svg: isPossible ? await chartPicture(dataset, wanted) : noPicture,
  };
}

const noPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 48" width="320" height="48"><text x="8" y="30" font-family="sans-serif" font-size="16">Does not suit these figures</text></svg>`;

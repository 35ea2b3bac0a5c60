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

/** The picture of a chart. */
export async function answerPicture({ request, folders }: AnswerContext): Promise<Answer | null> {
  const { readable } = await checkFolder(folders.content);
  const dataset = readable?.datasets.get(request.query.get('dataset') ?? '');
  const chart = dataset?.charts.find(({ id }) => id === request.query.get('chart'));
  if (dataset === undefined || chart === undefined) return null;
  return { kind: 'picture', svg: await chartPicture(dataset, chart) };
}

import { chartFaults } from '../../charts/chartFaults.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { valueAt } from '../../reader/schemaShape.ts';
import type { Chart } from '../../schemas/chart.ts';
import { ChartSchema } from '../../schemas/chart.ts';
import { checkFolder } from '../../site/checkFolder.ts';
import { chartPicture } from '../content/chartPicture.ts';
import { componentLabel } from '../content/componentLabel.ts';
import { insertable } from '../content/insertable.ts';
import type { OpenFile } from '../content/openFile.ts';
import { settingsOf } from '../content/openFile.ts';
import { dataOf } from '../content/settingsData.ts';
import { withoutField } from '../text/fieldEdit.ts';
import { edited } from '../text/fileParts.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { fileIn, unsavedCheck } from './editing.ts';

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
export async function answerPicture({
  request: { query },
  folders,
  now,
}: AnswerContext): Promise<Answer | null> {
  const file = fileIn(now, `datasets/${query.get('dataset') ?? ''}.yaml`);
  const wanted = file === null ? null : chartIn(file, query);
  const dataset = file === null ? undefined : await datasetOf(folders.content, file);
  if (dataset === undefined || wanted === null) return { kind: 'picture', svg: noPicture };
  const isPossible = chartFaults(dataset, wanted).length === 0;
  return {
    kind: 'picture',
    svg: isPossible ? await chartPicture(dataset, wanted) : noPicture,
  };
}

/** A chart as its form has it. Its text, which may not be written yet, is not part of the picture. */
function chartIn(file: OpenFile, query: URLSearchParams): Chart | null {
  const charts = valueAt(dataOf(file), ['charts']);
  const found = (Array.isArray(charts) ? (charts as object[]) : []).find(
    (one) => valueAt(one, ['id']) === query.get('chart'),
  );
  if (found === undefined) return null;
  const words = { title: 'No headline yet', description: 'There is no description yet.' };
  const kind = query.has('kind') ? { kind: query.get('kind') } : {};
  return ChartSchema.safeParse({ ...found, ...words, ...kind }).data ?? null;
}

/** The published form of a table, even when one of its charts is not finished. */
async function datasetOf(content: string, file: OpenFile): Promise<PublishedDataset | undefined> {
  const id = file.path.replace(/^datasets\/|\.yaml$/gu, '');
  const known = (await checkFolder(content)).readable?.datasets.get(id);
  if (known !== undefined || file.parts === null) return known;
  const settings = withoutField(settingsOf(file), ['charts']);
  const text = edited(file.text, { ...file.parts.settings, text: settings });
  const { result } = await unsavedCheck(content, file.path, text);
  return result.readable?.datasets.get(id);
}

const noPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 48" width="320" height="48"><text x="8" y="30" font-family="sans-serif" font-size="16">Does not suit these figures</text></svg>`;

import type { Nodes, Root, Text } from 'mdast';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../findings/nearest.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { placeOf } from '../prose/guard.ts';
import { componentName, isMdxElement, properties } from '../prose/mdxElement.ts';
import { transform } from '../prose/transform.ts';
import { ValuePropertiesSchema } from '../schemas/authorComponent.ts';
import type { TimeLimit } from '../schemas/timeLimit.ts';
import type { Words } from '../words/words.ts';
import { timeLimitText } from './timeLimitText.ts';
import { valueText } from './value.ts';

declare module 'mdast' {
  interface TextData {
    /** The dataset that these words are a figure of. */
    dataset?: string;
    /** The cell that these words give as it is, and not as a comparison with another one. */
    cell?: { row: string; column: string };
  }
}

/** What components in a text draw on. */
export interface ProseSources {
  datasets: ReadonlyMap<string, PublishedDataset>;
  /** The ids of the pictures. */
  pictures: ReadonlySet<string>;
  /** The time limits; `null` when they could not be read. */
  timeLimits: ReadonlyMap<string, TimeLimit> | null;
  /** The words of the language that the texts are in. */
  words: Words;
  /** Datasets that exist but could not be read: a reference to one is not a second finding. */
  unread: ReadonlySet<string>;
}

/** A text with every figure and time limit in words, and its broken references. */
export interface ResolvedBody {
  body: Root;
  findings: Finding[];
}

/** Puts figures and time limits into the sentences that ask for them, and checks figures on their own. */
export function resolveBody(body: Root, file: string, sources: ProseSources): ResolvedBody {
  const findings: Finding[] = [];
  const resolved = transform(body, (node) => {
    if (!isMdxElement(node)) return null;
    const place = placeOf(node, file);
    const given = properties(node);
    if (sources.unread.has(given['dataset'] ?? '')) return [];
    switch (componentName(node)) {
      case 'Value': {
        const parsed = ValuePropertiesSchema.safeParse(given);
        if (!parsed.success) return [];
        const { dataset, row, column, form = 'value' } = parsed.data;
        const value = valueText(parsed.data, sources.datasets, place, sources.words);
        findings.push(...value.findings);
        return value.text === null
          ? []
          : inPlaceOf(node, {
              type: 'text',
              value: value.text,
              data: { dataset, ...(form === 'value' && { cell: { row, column } }) },
            });
      }
      case 'TimeLimit': {
        if (sources.timeLimits === null) return [];
        const limit = sources.timeLimits.get(given['id'] ?? '');
        if (limit === undefined) {
          const ids = [...sources.timeLimits.keys()];
          findings.push(
            finding(
              'reference-unknown',
              place,
              `There is no time limit "${given['id'] ?? ''}".${didYouMean(given['id'] ?? '', ids)}`,
              `The time limits are: ${listOf(ids, 30)}.`,
              spellingCure(given['id'] ?? '', ids),
            ),
          );
          return [];
        }
        return inPlaceOf(node, { type: 'text', value: timeLimitText(limit, sources.words) });
      }
      case 'Picture':
        findings.push(...pictureFindings(given['picture'] ?? '', sources.pictures, place));
        return null;
      case 'Figure':
      case 'DataTable':
        findings.push(...figureFindings(given, sources.datasets, place));
        return null;
      default:
        return null;
    }
  });
  return { body: resolved, findings };
}

/** A component alone on a line is not a paragraph yet, but the words that replace it must be. */
function inPlaceOf(node: Nodes, text: Text): Nodes[] {
  return node.type === 'mdxJsxFlowElement' ? [{ type: 'paragraph', children: [text] }] : [text];
}

function pictureFindings(
  id: string,
  pictures: ReadonlySet<string>,
  place: ReturnType<typeof placeOf>,
): Finding[] {
  if (pictures.has(id)) return [];
  return [
    finding(
      'reference-unknown',
      place,
      `There is no picture "${id}".${didYouMean(id, pictures)}`,
      pictures.size === 0
        ? 'Put the picture in the folder "pictures", with a .yaml file of the same name.'
        : `The pictures are: ${listOf([...pictures], 40)}.`,
      spellingCure(id, pictures),
    ),
  ];
}

function figureFindings(
  given: Record<string, string>,
  datasets: ReadonlyMap<string, PublishedDataset>,
  place: ReturnType<typeof placeOf>,
): Finding[] {
  const id = given['dataset'] ?? '';
  const dataset = datasets.get(id);
  if (dataset === undefined) {
    return [
      finding(
        'reference-unknown',
        place,
        `There is no dataset "${id}".${didYouMean(id, datasets.keys())}`,
        `The datasets are: ${listOf([...datasets.keys()], 40)}.`,
        spellingCure(id, datasets.keys()),
      ),
    ];
  }
  const chart = given['chart'];
  const charts = dataset.charts.map((candidate) => candidate.id);
  if (chart === undefined || charts.includes(chart)) return [];
  return [
    finding(
      'reference-unknown',
      place,
      `The dataset "${id}" has no chart "${chart}".${didYouMean(chart, charts)}`,
      charts.length === 0
        ? 'It has no charts: use <DataTable dataset="..." /> instead.'
        : `Its charts are: ${listOf(charts)}.`,
      spellingCure(chart, charts),
    ),
  ];
}

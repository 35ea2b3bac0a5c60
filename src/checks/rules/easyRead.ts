import type { RootContent } from 'mdast';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { placeOf } from '../../prose/guard.ts';
import { componentName, isMdxElement } from '../../prose/mdxElement.ts';
import { sentences } from '../../prose/readability.ts';
import type { Sentence } from '../../prose/readability.ts';
import type { DataOf, Entry } from '../../reader/entry.ts';
import { blocksOf } from '../block.ts';
import type { Block } from '../block.ts';
import type { Rule } from '../rule.ts';

/** In words: more in a sentence is not easy to read. */
const longestSentence = 12;
/** How many sentences may share a picture. */
const mostBesidePicture = 2;

/** Easy read is made of pairs: a picture, and beside it a short sentence or two. */
export const easyRead: Rule = ({ entries }) =>
  entries.versions
    .filter(({ data }) => data.kind === 'easy-read')
    .flatMap((entry) => [...wordFindings(entry), ...pairFindings(entry)]);

type VersionEntry = Entry<DataOf<'versions'>>;

function wordFindings(entry: VersionEntry): Finding[] {
  const { title, summary } = entry.data;
  const fields = (['title', 'summary'] as const).flatMap((field) =>
    sentences({ title, summary }[field]).map((one) => longFinding(one, entry.place([field]))),
  );
  const texts = blocksOf(entry).flatMap(({ kind, text, place }) =>
    kind === 'field' || kind === 'cell'
      ? []
      : sentences(text).map((one) => longFinding(one, place(one.start))),
  );
  return [...fields, ...texts].flat();
}

function longFinding({ text, words }: Sentence, place: Place): Finding[] {
  if (words <= longestSentence) return [];
  return [
    finding(
      'easy-read',
      place,
      `The sentence "${text}" has ${words} words.`,
      `Write sentences of at most ${longestSentence} words, each with one idea.`,
    ),
  ];
}

const advice = `Put a picture from the folder "pictures" on the line before it: <Picture picture="people-talking" />`;

/** Goes through a text from picture to picture. */
function pairFindings(entry: VersionEntry): Finding[] {
  const blocks = blocksOf(entry);
  let isAfterPicture = false;
  return (entry.body?.children ?? []).flatMap((node) => {
    const isPicture = pictureOf(node);
    const fault = isPicture ? null : pairFault(node, isAfterPicture, blocks);
    isAfterPicture = isPicture;
    return fault === null
      ? []
      : [finding('easy-read', placeOf(node, entry.file), fault.message, fault.hint)];
  });
}

function pictureOf(node: RootContent): boolean {
  return isMdxElement(node) && componentName(node) === 'Picture';
}

function pairFault(
  node: RootContent,
  isAfterPicture: boolean,
  blocks: readonly Block[],
): { message: string; hint: string } | null {
  if (node.type === 'heading') return null;
  if (node.type === 'list')
    return {
      message: 'There is a list.',
      hint: `Write each point as its own sentence. ${advice}`,
    };
  if (node.type !== 'paragraph')
    return {
      message: node.type === 'table' ? 'There is a table.' : 'This is not a picture or a sentence.',
      hint: 'Say what it shows in short sentences, each beside a picture.',
    };
  const line = node.position?.start.line;
  const text =
    blocks.find(({ kind, place }) => kind === 'paragraph' && place(0).line === line)?.text ?? '';
  const count = sentences(text).length;
  if (!isAfterPicture)
    return { message: `The sentence "${text}" has no picture beside it.`, hint: advice };
  return count <= mostBesidePicture
    ? null
    : {
        message: `There are ${count} sentences beside one picture.`,
        hint: `Write at most ${mostBesidePicture}, and start the next with its own picture.`,
      };
}

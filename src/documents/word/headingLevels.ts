import type { PhrasingContent } from 'mdast';
import type { Ask } from '../importPlan.ts';
import { plainSpaces } from './plainCharacters.ts';
import type { WordBlock } from './wordBlocks.ts';
import { rawText, wordsAfter } from './wordWords.ts';

/** The blocks of a chapter under headings as a page has them, and what is said about it. */
export interface Chapter {
  /** The title of the document, or its one heading of the highest level; `null` when it has none. */
  title: string | null;
  blocks: WordBlock[];
}

/** The first level of headings within a page: its title is the one above. */
const firstLevel = 2;

/**
 * Finds the title, takes bold lines for headings, and puts levels right.
 * @param notes where it is said what was changed
 */
export function underHeadings(blocks: readonly WordBlock[], ask: Ask, notes: string[]): Chapter {
  const withBold = blocks.map((block, index) =>
    isBoldHeading(block, blocks[index + 1], ask, notes)
      ? { kind: 'heading' as const, level: boldLevel, words: block.words }
      : block,
  );
  const [first] = withBold;
  const top = withBold.filter((block) => block.kind === 'heading' && block.level <= 1);
  const hasTitle =
    first?.kind === 'heading' && (first.level === 0 || (first.level === 1 && top.length === 1));
  return {
    title: hasTitle ? headingText(first.words) : null,
    blocks: inSteps(hasTitle ? withBold.slice(1) : withBold, notes),
  };
}

/** Headings that start below the title and leave no level out. */
function inSteps(blocks: readonly WordBlock[], notes: string[]): WordBlock[] {
  const styled = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < boldLevel ? [block.level] : [],
  );
  const highest = Math.min(...styled, boldLevel);
  const moved: string[] = [];
  let last = firstLevel - 1;
  let lastStyled = firstLevel - 1;
  const result = blocks.map((block): WordBlock => {
    if (block.kind !== 'heading') return block;
    const text = headingText(block.words);
    const isStyled = block.level < boldLevel;
    const wanted = isStyled ? firstLevel + block.level - highest : lastStyled + 1;
    const level = Math.min(wanted, last + 1, deepest);
    if (level !== wanted && isStyled) moved.push(`"${text}"`);
    if (isStyled) lastStyled = level;
    last = level;
    return { kind: 'heading', level, words: [{ type: 'text', value: text }] };
  });
  if (moved.length > 0)
    notes.push(
      `the level of ${moved.join(', ')} was corrected, because one above it was missing. In Word, use "Heading 3" only below a "Heading 2"`,
    );
  return result;
}

const deepest = 6;

/** The level of a line that only looks like a heading, until it is known what is above it. */
const boldLevel = 99;

/** Whether a short line that is bold as a whole, with text below it, is the heading that it seems meant to be. */
function isBoldHeading(
  block: WordBlock,
  next: WordBlock | undefined,
  ask: Ask,
  notes: string[],
): block is Extract<WordBlock, { kind: 'paragraph' }> {
  if (block.kind !== 'paragraph' || next === undefined || next.kind === 'heading') return false;
  const text = headingText(block.words);
  const isBold = block.words.every(
    (node) => node.type === 'strong' || ('value' in node && node.value.trim() === ''),
  );
  if (!isBold || text.length > 80 || /[.,;:]$/u.test(text)) return false;
  const answer = ask({
    id: `heading ${text}`,
    text: `"${text}" is a bold line. Is it a heading?`,
    choices: [
      { answer: 'yes', meaning: 'It is a heading.' },
      { answer: 'no', meaning: 'It stays a bold line.' },
    ],
    usual: 'yes',
  });
  if (answer === 'no') return false;
  notes.push(
    `the bold line "${text}" was read as a heading. In Word, give it a heading style, such as "Heading 2"`,
  );
  return true;
}

/** The words of a heading without a number that was typed before them. */
function headingText(words: readonly PhrasingContent[]): string {
  const text = plainSpaces(rawText(wordsAfter(words)));
  const bare = text.replace(/^\d{1,2}(?:\.\d{1,2})*\. |^\d{1,2}(?:\.\d{1,2})+ /u, '');
  return bare === '' ? text : bare;
}

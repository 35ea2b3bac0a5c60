import type { Cure } from '../findings/finding.ts';

/** A slip of the keyboard in settings, which the parser only sees the consequences of. */
export interface TypingSlip {
  /** The line, from 1. */
  line: number;
  /** The column, from 1. */
  column: number;
  message: string;
  hint: string;
  /** What to write instead; `null` where that is not certain. */
  cure: Cure | null;
  /** Whether all that the parser says follows from it, and not only what it says of this line. */
  explainsAll: boolean;
}

const finders = [oddSpace, closeHyphen, curlyQuotation];

/** The slips in settings that could not be read. Where they could be read there is none, whatever it looks like. */
export function typingSlips(text: string): TypingSlip[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    for (const find of finders) {
      const slip = find(line, lines, index);
      if (slip !== null) return [{ line: index + 1, ...slip }];
    }
    return [];
  });
}

type Found = Omit<TypingSlip, 'line'> | null;

/** A non-breaking space where spaces separate settings. It comes from pasting from Word. */
function oddSpace(line: string): Found {
  const [before = ''] = /^[\s-]*(?:[\w-]+:)?\s*/u.exec(line) ?? [];
  const at = before.search(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u);
  if (at === -1) return null;
  return {
    column: at + 1,
    message: 'There is a non-breaking space here, which only looks like an ordinary space.',
    hint: 'Delete the spaces here and type them again. They come from pasted text, so check everything you pasted.',
    cure: { replace: before.charAt(at), with: ' ' },
    explainsAll: true,
  };
}

/** The space after the hyphen of a list is missing. */
function closeHyphen(line: string, lines: readonly string[], index: number): Found {
  const [, indent, word = ''] = /^(\s*)-([^\s-]\S*)/u.exec(line) ?? [];
  if (indent === undefined) return null;
  const isBesideItem = [lines[index - 1], lines[index + 1]].some((other) =>
    other?.startsWith(`${indent}- `),
  );
  if (!isBesideItem) return null;
  return {
    column: indent.length + 1,
    message: `There is no space after the hyphen of this item: "-${word}".`,
    hint: `Put a space after the hyphen: "- ${word} ...".`,
    cure: { replace: `-${word}`, with: `- ${word}` },
    explainsAll: true,
  };
}

/** Curly quotation marks hold nothing together. */
function curlyQuotation(line: string): Found {
  const [before] = /^.*?(?:[:,{[]|^\s*-)\s*(?=[“”„‘])/u.exec(line) ?? [];
  if (before === undefined) return null;
  const value = line.slice(before.length).trimEnd();
  const bare = /^[“„]([^"“”„\\]*)”$/u.exec(value)?.[1];
  return {
    column: before.length + 1,
    cure: bare === undefined ? null : { replace: value, with: `"${bare}"` },
    message: 'This value is in curly quotation marks, which do not keep text together.',
    hint: 'Type straight quotation marks: "Training: what we offer".',
    explainsAll: false,
  };
}

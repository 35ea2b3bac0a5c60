import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { deepestNesting, tooDeep } from '../prose/nesting.ts';
import { crowdedMarks, mostMarks } from '../prose/crowdedMarks.ts';
import { parseMarkdown } from './markdownParser.ts';

const mostMistakes = 25;

/**
 * Parses the text of a page; after a slip it is masked and the rest is read, so that all slips are found in one go.
 * @param text the text
 * @param file the path for findings
 * @param linesBefore how many lines of the file come before it
 */
export function parseBody(
  text: string,
  file: string,
  linesBefore = 0,
): { body: Root | null; findings: Finding[] } {
  const crowded = crowdedMarks(text);
  if (crowded !== null) {
    const place = { file, line: linesBefore + crowded.line, column: 1 };
    return { body: null, findings: [marksFinding(place, crowded.marks)] };
  }
  const findings: Finding[] = [];
  let remaining = text;
  for (let attempt = 0; attempt < mostMistakes; attempt += 1) {
    try {
      const body = parseMarkdown(remaining, linesBefore);
      const deep = tooDeep(body);
      if (deep === null) return { body, findings };
      const { line, column } = deep.position?.start ?? { line: linesBefore + 1, column: 1 };
      return { body: null, findings: [...findings, nestingFinding({ file, line, column })] };
    } catch (cause) {
      if (cause instanceof RangeError) {
        const place = { file, line: linesBefore + 1, column: 1 };
        return { body: null, findings: [...findings, nestingFinding(place)] };
      }
      if (!(cause instanceof VFileMessage)) throw cause;
      const slip = locate(cause, remaining);
      const place = { file, line: slip.line + linesBefore, column: slip.column };
      findings.push(slipFinding(cause, slip, remaining, place));
      if (slip.maskAt === null) return { body: null, findings };
      remaining = remaining.slice(0, slip.maskAt) + '·' + remaining.slice(slip.maskAt + 1);
    }
  }
  return { body: null, findings };
}

function marksFinding(place: Place, marks: number): Finding {
  return finding(
    'text-marks',
    place,
    `This paragraph has ${marks} marks for emphasis, links or code. A paragraph can have up to ${mostMarks}.`,
    'Remove those you do not need, or split the paragraph with empty lines.',
  );
}

function nestingFinding(place: Place): Finding {
  return finding(
    'text-nesting',
    place,
    `There are more than ${deepestNesting} lists, quotations or emphasis marks inside each other.`,
    'Close those that are open, or start a new list.',
  );
}

interface Slip {
  line: number;
  column: number;
  /** The offset of the sign that caused it, when it can be masked. */
  maskAt: number | null;
}

/** The sign (`<`, `{` or `}`) that the parser stumbled over: the last one at or before its message. */
function locate(message: VFileMessage, text: string): Slip {
  // A component that is never closed is reported with the place of its start, which is only in the message.
  const opening = /\((\d+):(\d+)-/u.exec(message.reason);
  const line = Number(opening?.[1] ?? message.line ?? 1);
  const column = Number(opening?.[2] ?? message.column ?? 1);
  const lineStarts = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
  const offset = (lineStarts[line - 1] ?? 0) + column - 1;
  const signs = /brace|expression|acorn/iu.test(`${message.ruleId ?? ''} ${message.reason}`)
    ? ['{', '}']
    : ['<'];
  const at = Math.max(...signs.map((sign) => text.lastIndexOf(sign, offset)));
  if (at < 0) return { line, column, maskAt: null };
  const signLine = text.slice(0, at).split('\n').length;
  return { line: signLine, column: at - (lineStarts[signLine - 1] ?? 0) + 1, maskAt: at };
}

/** Says in plain words what the parser stumbled over. */
function slipFinding(message: VFileMessage, slip: Slip, text: string, place: Place): Finding {
  const rest = slip.maskAt === null ? '' : (text.slice(slip.maskAt).split('\n', 1)[0] ?? '');
  const shown = rest.length > 40 ? `${rest.slice(0, 40)}...` : rest;
  if (rest.startsWith('{') || rest.startsWith('}')) {
    return finding(
      'mdx-brace',
      place,
      `There is a curly bracket in the text: "${shown}".`,
      'Leave the bracket out, or write the value itself.',
    );
  }
  if (/^<[^\s<>/]+@[^\s<>]+>/u.test(rest) || /^<(?:https?:\/\/|www\.)[^\s<>]+>/iu.test(rest)) {
    return finding(
      'mdx-syntax',
      place,
      `There is an address in angle brackets: "${shown}".`,
      'Leave out the angle brackets, or write a link: [the words](mailto:team@example.org).',
    );
  }
  if (/^<br\s*>/iu.test(rest)) {
    return finding(
      'mdx-component-unknown',
      place,
      'There is no component <br>.',
      'To start a new paragraph, leave an empty line.',
    );
  }
  const number = /^<\s*=?\s*(\d+)/u.exec(rest)?.[1];
  if (number !== undefined) {
    return finding(
      'mdx-less-than',
      place,
      `"<${number}" looks like the start of a component here.`,
      `Write "fewer than ${number}" or "under ${number}".`,
    );
  }
  if (/[“”‘’]/u.test(rest.split('>', 1)[0] ?? '')) {
    return finding(
      'mdx-syntax',
      place,
      `A property has curly quotation marks: "${shown}".`,
      'Type straight quotation marks: dataset="contacts".',
    );
  }
  if (
    rest.startsWith('</') ||
    /closing tag|end-tag|unclosed/iu.test(`${message.ruleId ?? ''} ${message.reason}`)
  ) {
    const name = /^<\/?([A-Za-z][\w.]*)/u.exec(rest)?.[1] ?? 'component';
    return finding(
      'mdx-unclosed',
      place,
      `The component "${name}" is not both opened and closed here.`,
      `Write </${name}> on a separate line after its text, with an empty line before and after, or end a component without text with />.`,
    );
  }
  if (rest.startsWith('<!--')) {
    return finding(
      'mdx-syntax',
      place,
      'There is a hidden comment in the text.',
      'Delete it: do not leave notes to colleagues in a published file.',
    );
  }
  return finding(
    'mdx-syntax',
    place,
    `This looks like a component, but cannot be read: "${shown}".`,
    'Check the angle brackets, the name and the straight quotation marks, or write the words another way.',
  );
}

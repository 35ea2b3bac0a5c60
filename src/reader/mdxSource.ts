import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { YamlSource } from './yamlSource.ts';
import { readYaml } from './yamlSource.ts';

/** A page as read from its file: settings at the top and text below. Never compiled, never run. */
export interface MdxSource {
  /** The settings. */
  settings: YamlSource;
  /** The text as a tree, with positions of the whole file; `null` when it could not be read. */
  body: Root | null;
  /** Slips in the settings and in the writing of components. */
  findings: Finding[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const mostMistakes = 25;

/** Reads a page. */
export function readMdx(text: string, file: string): MdxSource {
  const lines = text.split('\n');
  const nothing = readYaml('', file);
  if (lines[0]?.trimEnd() !== '---') {
    return {
      settings: nothing,
      body: null,
      findings: [finding('front-matter-missing', { file, line: 1, column: 1 }, 'The page does not start with its settings.', 'Put a line of three hyphens first, then the settings such as title, then another line of three hyphens.')],
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    return {
      settings: nothing,
      body: null,
      findings: [finding('front-matter-unclosed', { file, line: 1, column: 1 }, 'The settings at the top are never closed.', 'After the last setting, write a line of three hyphens on their own.')],
    };
  }
  const settings = readYaml(lines.slice(1, end).join('\n'), file, 1);
  // Blank lines stand in for the settings, so that positions are those of the file.
  const bodyText = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  const { body, findings } = parseBody(bodyText, file);
  return { settings, body, findings: [...settings.findings, ...findings] };
}

/** Parses the text; after a slip it is masked and the rest is read, so that all slips are found in one go. */
export function parseBody(text: string, file: string): { body: Root | null; findings: Finding[] } {
  const findings: Finding[] = [];
  let remaining = text;
  for (let attempt = 0; attempt < mostMistakes; attempt += 1) {
    try {
      const body = parser.parse(remaining);
      return { body: findings.length === 0 ? body : null, findings };
    } catch (cause) {
      if (!(cause instanceof VFileMessage)) throw cause;
      const slip = locate(cause, remaining);
      findings.push(slipFinding(cause, slip, remaining, file));
      if (slip.maskAt === null) return { body: null, findings };
      remaining = remaining.slice(0, slip.maskAt) + '·' + remaining.slice(slip.maskAt + 1);
    }
  }
  return { body: null, findings };
}

interface Slip {
  line: number;
  column: number;
  /** The offset of the sign that caused it, when it can be masked. */
  maskAt: number | null;
}

/** The sign (`<`, `{` or `}`) that the parser stumbled over: the last one at or before its message. */
function locate(message: VFileMessage, text: string): Slip {
  const line = message.line ?? 1;
  const column = message.column ?? 1;
  const lineStarts = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
  const offset = (lineStarts[line - 1] ?? 0) + column - 1;
  const signs = /brace|expression|acorn/iu.test(`${message.ruleId ?? ''} ${message.reason}`) ? ['{', '}'] : ['<'];
  const at = Math.max(...signs.map((sign) => text.lastIndexOf(sign, offset)));
  if (at < 0) return { line, column, maskAt: null };
  const signLine = text.slice(0, at).split('\n').length;
  return { line: signLine, column: at - (lineStarts[signLine - 1] ?? 0) + 1, maskAt: at };
}

/** Says in plain words what the parser stumbled over. */
function slipFinding(message: VFileMessage, slip: Slip, text: string, file: string): Finding {
  const place = { file, line: slip.line, column: slip.column };
  const rest = slip.maskAt === null ? '' : (text.slice(slip.maskAt).split('\n', 1)[0] ?? '');
  const shown = rest.length > 40 ? `${rest.slice(0, 40)}...` : rest;
  if (rest.startsWith('{') || rest.startsWith('}')) {
    return finding('mdx-brace', place, `There is a curly bracket in the text: "${shown}".`, 'Leave the bracket out, or write the value itself.');
  }
  const number = /^<\s*=?\s*(\d+)/u.exec(rest)?.[1];
  if (number !== undefined) {
    return finding('mdx-less-than', place, `"<${number}" looks like the start of a component here.`, `Write "fewer than ${number}" or "under ${number}".`);
  }
  if (/[“”‘’]/u.test(rest.split('>', 1)[0] ?? '')) {
    return finding('mdx-syntax', place, `A property has curly quotation marks: "${shown}".`, 'Type straight quotation marks: dataset="contacts".');
  }
  if (rest.startsWith('</') || /closing tag|end-tag|unclosed/iu.test(`${message.ruleId ?? ''} ${message.reason}`)) {
    const name = /^<\/?([A-Za-z][\w.]*)/u.exec(rest)?.[1] ?? 'component';
    return finding('mdx-unclosed', place, `The component "${name}" is not opened and closed in pairs here.`, `Write </${name}> on a line of its own after its text, with an empty line before and after, or end a component without text with />.`);
  }
  if (rest.startsWith('<!--')) {
    return finding('mdx-syntax', place, 'There is a hidden comment in the text.', 'Delete it: notes to colleagues do not belong in a published file.');
  }
  return finding('mdx-syntax', place, `This looks like a component, but cannot be read: "${shown}".`, 'Check the angle brackets, the name and the straight quotation marks, or write the words another way.');
}

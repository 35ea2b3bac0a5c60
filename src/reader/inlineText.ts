import type { Root } from 'mdast';
import type { Finding } from '../findings/finding.ts';
import { guard } from '../prose/guard.ts';
import { parseBody } from './bodySource.ts';

/** Reads a sentence of a settings file that may hold Markdown and inline components. */
export function readInline(
  text: string,
  file: string,
  line: number,
): { body: Root | null; findings: Finding[] } {
  const { body, findings } = parseBody(text, file, line - 1);
  return { body, findings: body === null ? findings : [...findings, ...guard(body, file)] };
}

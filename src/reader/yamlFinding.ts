import type { YAMLError } from 'yaml';
import { finding } from '../findings/catalogue.ts';
import type { Cure, Finding, Place } from '../findings/finding.ts';
import { copyCure } from './copyCure.ts';

/**
 * Says in plain words what the parser of YAML stumbled over.
 * @param lines the lines of the text
 * @param number the line that it is about, from 1
 */
export function yamlFinding(
  { code, message }: YAMLError,
  place: Place,
  lines: readonly string[],
  number: number,
): Finding {
  const line = lines[number - 1] ?? '';
  const syntax: Syntax = (found, hint, cure = null) =>
    finding('yaml-syntax', place, found, hint, cure);
  switch (code) {
    case 'DUPLICATE_KEY':
      return finding(
        'yaml-duplicate',
        place,
        'This field is here twice.',
        'Keep one of the two and delete the other.',
        copyCure(lines, number),
      );
    case 'TAB_AS_INDENT':
      return finding(
        'yaml-tab',
        place,
        'This line is indented with a tab.',
        'Replace the tab with two spaces for each level of indentation.',
        tabCure(line),
      );
    case 'MISSING_CHAR':
      return message.startsWith('Sequence item') ? syntax(...indentation) : syntax(...unclosed);
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? syntax(...unclosed) : syntax(...indentation);
    case 'MULTILINE_IMPLICIT_KEY':
      return syntax(
        'This line and the next do not fit together.',
        'Check whether a space is missing after a colon, or the next line is indented too far.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return syntax(
        'This line is read as a name and a value, but is not valid as one.',
        'If the text contains a colon, put quotation marks round it: title: "Part one: the partners". If not, check whether the next line is indented too far.',
        /: \S/u.test(line.replace(/^[\s-]*[\w-]+:/u, '')) ? quotedCure(line) : null,
      );
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return signFinding(line, syntax);
    case 'UNEXPECTED_TOKEN':
      if (signOf(line) !== null) return signFinding(line, syntax);
      if (message.startsWith('Unexpected scalar'))
        return syntax(
          'The text continues after its closing quotation mark.',
          'If text starts with an apostrophe, the next apostrophe ends it. Put double quotation marks round it: "the partnership\'s chair".',
        );
      return syntax(...unreadable);
    default:
      return syntax(...unreadable);
  }
}

/** Spaces for the tabs that a line starts with. */
function tabCure(line: string): Cure {
  const [indent = ''] = /^[ \t]+/u.exec(line) ?? [];
  return {
    replace: indent.slice(indent.indexOf('\t')),
    with: '  '.repeat(indent.split('\t').length - 1),
  };
}

/** The sign at the start of a value that gives it another meaning; `null` when there is none. */
function signOf(line: string): string | null {
  return /^(?:\s*-\s+)*\s*(?:[\w-]+:\s+)?([*&!%@`[{|>])/u.exec(line)?.[1] ?? null;
}

type Syntax = (found: string, hint: string, cure?: Cure | null) => Finding;

/** A value that starts with a sign of YAML. */
function signFinding(line: string, syntax: Syntax): Finding {
  const sign = signOf(line);
  return syntax(
    `This value starts with ${sign === null ? 'a symbol' : `the symbol ${sign}`}, which has a special meaning here.`,
    'Put quotation marks round the whole value.',
    quotedCure(line),
  );
}

/** Quotation marks round the value of a line; `null` where it holds some already. */
function quotedCure(line: string): Cure | null {
  const value = /^(?:\s*-\s+)*\s*[\w-]+:\s+([^"'\\]+)$/u.exec(line.trimEnd())?.[1];
  return value === undefined ? null : { replace: value, with: `"${value}"` };
}

const indentation = [
  'This line is not indented like the lines it belongs with.',
  'Use spaces to line it up with the lines around it.',
] as const;
const unclosed = [
  'A closing quotation mark or bracket is missing near here.',
  'Check that each quotation mark and bracket is closed on the same line.',
] as const;
const unreadable = [
  'The settings cannot be read from here on.',
  'Check the punctuation of this line and the one before it: quotation marks, colons, hyphens and spaces.',
] as const;

import { finding } from '../findings/catalogue.ts';
import type { Cure, Finding } from '../findings/finding.ts';
import type { CsvCell } from '../reader/csvSource.ts';
import type { Column } from '../schemas/column.ts';
import { dateCure, figureCure } from './cellCure.ts';
import { dateHint, figureHint } from './cellHint.ts';
import type { Figure } from './figureTable.ts';
import { isDay, isPeriod } from './period.ts';
import type { DataSymbol } from './publishedDataset.ts';

const symbols: Record<string, DataSymbol> = {
  z: 'z',
  x: 'x',
  c: 'c',
  low: 'low',
  k: 'k',
  u: 'u',
  ':': 'x',
  '~': 'low',
};

/** Larger counts could not be proven exactly. */
const largestCount = 1e9;

const plainNumber = /^-?\d+(?:\.\d+)?$/u;
/** Groups of three digits, with one comma or one space between them throughout. */
const groupedNumber = /^-?\d{1,3}([,\s])\d{3}(?:\1\d{3})*(?:\.\d+)?$/u;

/**
 * Reads one cell by the rules of its column. What a spreadsheet adds and cannot be misread (a pound sign, a percent sign,
 * commas or spaces between thousands, brackets round a negative sum) is read rightly; everything else is a finding.
 */
export function readFigure(cell: CsvCell, column: Column): { figure: Figure; findings: Finding[] } {
  const words: Figure = {
    value: null,
    decimals: 0,
    symbol: null,
    text: cell.text,
    place: cell.place,
  };
  const fault = (found: string, hint: string, cure: Cure | null = null) => ({
    figure: words,
    findings: [
      finding('cell-value', cell.place, `${found} in the column "${column.id}".`, hint, cure),
    ],
  });
  if (cell.text === '') {
    const mayBeBlank =
      'numerator' in column && column.numerator !== undefined && column.denominator !== undefined;
    if (mayBeBlank) return { figure: words, findings: [] };
    return {
      figure: words,
      findings: [
        finding(
          'cell-empty',
          cell.place,
          `This cell of the column "${column.id}" is empty.`,
          'Write the figure, x if it is not available, or z if it does not apply.',
        ),
      ],
    };
  }
  if (column.type === 'category' || column.type === 'text') {
    if (/^[=+\-@\t]/u.test(cell.text)) {
      return {
        figure: words,
        findings: [
          finding(
            'cell-formula',
            cell.place,
            `This cell starts with "${cell.text.charAt(0)}", which a spreadsheet would run as a formula.`,
            'Start the text with a letter or a digit.',
          ),
        ],
      };
    }
    return { figure: words, findings: [] };
  }
  const symbol = symbols[cell.text.replace(/^\[(.+)\]$/u, '$1').toLowerCase()];
  if (symbol !== undefined) return { figure: { ...words, symbol }, findings: [] };
  if (column.type === 'period') {
    return isPeriod(cell.text)
      ? { figure: words, findings: [] }
      : fault(`"${cell.text}" is not a period`, dateHint(cell.text, 'period'));
  }
  if (column.type === 'date') {
    return isDay(cell.text)
      ? { figure: words, findings: [] }
      : fault(`"${cell.text}" is not a date`, dateHint(cell.text, 'date'), dateCure(cell.text));
  }
  const number = readNumber(cell.text, column);
  if (number === null)
    return fault(
      `"${cell.text}" is not a number`,
      figureHint(cell.text),
      figureCure(cell.text, column.type),
    );
  const figure: Figure = { ...words, value: number.value, decimals: number.decimals };
  const rule = ruleBroken(number.value, column);
  return rule === null ? { figure, findings: [] } : fault(`"${cell.text}" is`, rule);
}

function ruleBroken(value: number, column: Column): string | null {
  switch (column.type) {
    case 'count':
      if (value < 0 && column.net !== true)
        return 'A count cannot be negative. If the column contains differences, such as joined less left, write net: true in the .yaml file.';
      if (!Number.isSafeInteger(Math.round(value)) || Math.abs(value) > largestCount)
        return 'A count of more than a thousand million is too large for the calculation.';
      return Number.isInteger(value)
        ? null
        : 'A count is a whole number. For part of a person or event, use a rate.';
    case 'share':
      return value < 0 || value > 100 ? 'A share is between 0 and 100.' : null;
    case 'rate':
      return value < 0 ? 'A rate cannot be negative.' : null;
    default:
      return null;
  }
}

/** A number as a spreadsheet may write it, or `null` when it could be misread. */
function readNumber(text: string, column: Column): { value: number; decimals: number } | null {
  const bracketed = /^\((.+)\)$/u.exec(text)?.[1];
  const bare = (bracketed === undefined ? text : `-${bracketed}`)
    .replace(signs(column), '')
    .replace(/^[−-]\s*/u, '-');
  const digits = plainNumber.test(bare)
    ? bare
    : groupedNumber.test(bare)
      ? bare.replaceAll(/[,\s]/gu, '')
      : null;
  if (digits === null) return null;
  return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0 };
}

/** The signs that a spreadsheet puts before or after the figures of a column. In any other column they are a slip. */
function signs(column: Column): RegExp {
  const unit = 'unit' in column ? column.unit : '';
  if (column.type === 'money' || /£|pound/iu.test(unit)) return /£\s*|^\s+|\s+$/gu;
  return column.type === 'share' || unit.includes('%') ? /\s*%|^\s+|\s+$/gu : /^\s+|\s+$/gu;
}

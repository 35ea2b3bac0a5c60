import type { DerivedFigure, Equation, Quantity, Term } from './disclosureProblem.ts';
import { floorDivide, type Fraction, greatestCommonDivisor, toFraction } from './fraction.ts';

/** Whole-number multiples of cells whose sum lies within bounds: the one form in which everything known is written. */
export interface Restriction {
  /** The equation or figure it was made from, in words. */
  readonly name: string;
  /** The id of the figure, or `null` for an equation. */
  readonly figure: string | null;
  /** Whole coefficients, none zero, by the index of the cell, in ascending order. */
  readonly terms: readonly { readonly cell: number; readonly coefficient: number }[];
  /** The smallest sum; `-Infinity` when there is none. */
  readonly lower: number;
  /** The largest sum; `Infinity` when there is none. */
  readonly upper: number;
}

type Sum = Map<string, bigint>;
const constantOf = '';

/** The sum of the parts, times whatever makes all coefficients whole. The constant is under ''. */
function wholeSum(parts: readonly { quantity: Quantity; times: Fraction }[]): Sum {
  const terms = parts.flatMap(({ quantity, times }) =>
    asTerms(quantity).map((term) => ({ ...term, times })),
  );
  const exact = terms.map(({ cell, coefficient, times }) => {
    const { numerator, denominator } = toFraction(coefficient);
    return {
      cell,
      numerator: numerator * times.numerator,
      denominator: denominator * times.denominator,
    };
  });
  const scale = exact.reduce(
    (multiple, { denominator }) =>
      (multiple * denominator) / greatestCommonDivisor(multiple, denominator),
    1n,
  );
  const sum: Sum = new Map();
  for (const { cell, numerator, denominator } of exact) {
    sum.set(cell, (sum.get(cell) ?? 0n) + (numerator * scale) / denominator);
  }
  return sum;
}

function asTerms(quantity: Quantity): readonly Term[] {
  if (typeof quantity === 'string') return [{ cell: quantity, coefficient: 1 }];
  if (typeof quantity === 'number') return [{ cell: constantOf, coefficient: quantity }];
  return quantity;
}

function toWhole(value: bigint, name: string): number {
  const whole = Number(value);
  if (!Number.isSafeInteger(whole))
    throw new RangeError(`The numbers in "${name}" are too large for the proof.`);
  return whole;
}

/** A restriction with its coefficients made as small as possible, which also tightens the bounds to whole numbers. */
function restriction(
  from: { name: string; figure: string | null },
  sum: Sum,
  bounds: { lower: bigint | null; upper: bigint | null },
  indexOf: (cell: string) => number,
): Restriction {
  const shift = sum.get(constantOf) ?? 0n;
  const entries = [...sum].filter(
    ([cell, coefficient]) => cell !== constantOf && coefficient !== 0n,
  );
  const divisor =
    entries.reduce((common, [, coefficient]) => greatestCommonDivisor(common, coefficient), 0n) ||
    1n;
  return {
    ...from,
    terms: entries
      .map(([cell, coefficient]) => ({
        cell: indexOf(cell),
        coefficient: toWhole(coefficient / divisor, from.name),
      }))
      .sort((a, b) => a.cell - b.cell),
    lower:
      bounds.lower === null
        ? -Infinity
        : toWhole(-floorDivide(shift - bounds.lower, divisor), from.name),
    upper:
      bounds.upper === null
        ? Infinity
        : toWhole(floorDivide(bounds.upper - shift, divisor), from.name),
  };
}

/** What an equation says. */
export function equationRestriction(
  equation: Equation,
  indexOf: (cell: string) => number,
): Restriction {
  const sum = wholeSum([
    { quantity: equation.terms, times: toFraction(1) },
    { quantity: equation.constant, times: toFraction(-1) },
  ]);
  const lower = equation.relation === 'at-most' ? null : 0n;
  return restriction({ name: equation.name, figure: null }, sum, { lower, upper: 0n }, indexOf);
}

/**
 * What a rounded figure gives away: the unrounded one is at least half a unit below it and less than half a unit above
 * it. Multiplied by the denominator these are two linear restrictions, and together they say that it is not zero.
 */
export function figureRestrictions(
  figure: DerivedFigure,
  indexOf: (cell: string) => number,
): Restriction[] {
  const { name, id, numerator, denominator, decimals } = figure;
  const factor = toFraction(figure.factor);
  const units = publishedUnits(figure);
  const from = { name, figure: id };
  const differenceFrom = (halfUnits: bigint): Sum =>
    wholeSum([
      {
        quantity: numerator,
        times: { ...factor, numerator: 2n * 10n ** BigInt(decimals) * factor.numerator },
      },
      { quantity: denominator, times: { numerator: -halfUnits, denominator: 1n } },
    ]);
  return [
    restriction(from, differenceFrom(2n * units - 1n), { lower: 0n, upper: null }, indexOf),
    // Strictly less than zero is, for a whole number, at most -1.
    restriction(from, differenceFrom(2n * units + 1n), { lower: null, upper: -1n }, indexOf),
  ];
}

/** What is published, in units of its last decimal place. */
function publishedUnits({ value, decimals, name }: DerivedFigure): bigint {
  const { numerator, denominator } = toFraction(value);
  const units = numerator * 10n ** BigInt(decimals);
  if (units % denominator !== 0n) {
    throw new RangeError(
      `"${name}" has more decimal places than the ${String(decimals)} stated for it.`,
    );
  }
  return units / denominator;
}

/** Whether a figure can be reckoned with: its numbers are not too large, and it has no more decimal places than it says. */
export function canBeReckoned(figure: DerivedFigure): boolean {
  try {
    figureRestrictions(figure, () => 0);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

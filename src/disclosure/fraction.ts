/** An exact number. */
export interface Fraction {
  readonly numerator: bigint;
  /** More than zero. */
  readonly denominator: bigint;
}

/** The exact value of a number as it is written: 0.1 is one tenth. */
export function toFraction(value: number): Fraction {
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
  if (!Number.isFinite(value))
    throw new RangeError(`${String(value)} is not a number that can be published.`);
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(sign + whole + decimals);
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) };
}

/** The largest number that divides both, never negative. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Whole-number division, rounded down. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/**
 * A ratio times a factor, rounded half up to some decimal places without any error of binary fractions: 1 in 8 as a
 * percentage without decimals is 13. What is published must be rounded like this, or the proof does not hold.
 */
export function roundedRatio(
  numerator: number,
  denominator: number,
  factor: number,
  decimals: number,
): number {
  const [top, bottom, times] = [toFraction(numerator), toFraction(denominator), toFraction(factor)];
  if (bottom.numerator === 0n) throw new RangeError('Nothing can be divided by zero.');
  const above = top.numerator * times.numerator * bottom.denominator * 10n ** BigInt(decimals);
  const below = top.denominator * times.denominator * bottom.numerator;
  const rounded = floorDivide(2n * above + below, 2n * below);
  return Number(`${String(rounded)}e-${String(decimals)}`);
}

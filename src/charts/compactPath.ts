/** Writes a number with at most two decimal places and as few characters as possible. */
export function compactNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./u, '$1.');
}

/** How many numbers each command of a path takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** Joins numbers with no more space than they need. */
function joinNumbers(numbers: readonly string[]): string {
  return numbers.reduce((text, number) => {
    const touches =
      text === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d*$/u.test(text));
    return `${text}${touches ? '' : ' '}${number}`;
  }, '');
}

/** Writes one command with numbers told from the last point. Level and upright lines need one number only. */
function writeStep(
  command: string,
  [across = '0', down = '0', ...rest]: readonly string[],
): string {
  if (command === 'L' && (across === '0' || down === '0')) {
    return down === '0' ? `h${across}` : `v${down}`;
  }
  const numbers = arity[command] === 1 ? [across] : [across, down, ...rest];
  return `${command.toLowerCase()}${joinNumbers(numbers)}`;
}

/**
 * Rewrites a path with absolute commands so that every contour is told from its own first point, with two decimal
 * places. The same letter then gives the same text wherever it stands, and compresses to almost nothing.
 */
export function compactPath(path: string): string {
  const tokens = path.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu) ?? [];
  const written: string[] = [];
  let start = [0, 0];
  let reached = [0, 0];
  let command = 'M';
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? '';
    if (/[A-Za-z]/u.test(token)) {
      command = token;
      index += 1;
    }
    const count = arity[command];
    if (count === undefined) {
      throw new Error(`The drawing holds a path command that is not known: "${command}".`);
    }
    const numbers = tokens.slice(index, index + count).map(Number);
    index += count;
    if (command === 'Z') {
      written.push('z');
    } else if (command === 'M') {
      start = numbers;
      reached = [0, 0];
      written.push(`M${joinNumbers(numbers.map(compactNumber))}`);
      command = 'L';
    } else {
      const local = numbers.map((value, place) =>
        round(value - (start[axisOf(command, place)] ?? 0)),
      );
      const steps = local.map((value, place) => value - (reached[axisOf(command, place)] ?? 0));
      written.push(writeStep(command, steps.map(compactNumber)));
      if (command === 'H') {
        reached = [local[0] ?? 0, reached[1] ?? 0];
      } else if (command === 'V') {
        reached = [reached[0] ?? 0, local[0] ?? 0];
      } else {
        reached = local.slice(-2);
      }
    }
  }
  return written.join('');
}

/** Two decimal places. */
function round(value: number): number {
  // Type lies on a grid of 64ths, so eighths are common; the addition keeps noise from rounding them now up, now down.
  return Math.round((value + 0.001) * 100) / 100;
}

/** Whether the number at a place of a command runs across (0) or down (1). */
function axisOf(command: string, place: number): number {
  return command === 'V' ? 1 : command === 'H' ? 0 : place % 2;
}

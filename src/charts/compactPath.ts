/** Hundredths as text: a drawing has the same few numbers many times over. */
const known = new Map<number, string>();

/** Writes a number of hundredths with as few characters as possible. */
function writeHundredths(hundredths: number): string {
  const before = known.get(hundredths);
  if (before !== undefined) return before;
  const text = String(hundredths / 100).replace(/^(-?)0\./u, '$1.');
  known.set(hundredths, text);
  return text;
}

/** Writes a number with at most two decimal places and as few characters as possible. */
export function compactNumber(value: number): string {
  return writeHundredths(Math.round(value * 100));
}

/** How many numbers each command of a path takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** Joins numbers of hundredths with no more space than they need. */
function joinNumbers(numbers: readonly number[]): string {
  let text = '';
  let last = '';
  for (const number of numbers) {
    const next = writeHundredths(number);
    const touches =
      text === '' || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    text += touches ? next : ` ${next}`;
    last = next;
  }
  return text;
}

/** Writes one command with numbers told from the last point. Level and upright lines need one number only. */
function writeStep(command: string, steps: readonly number[]): string {
  const [across = 0, down = 0] = steps;
  if (command === 'L' && down === 0) return `h${writeHundredths(across)}`;
  if (command === 'L' && across === 0) return `v${writeHundredths(down)}`;
  return `${command.toLowerCase()}${joinNumbers(steps)}`;
}

/** A line that closes or ends somewhere, told from its own first point. */
interface Contour {
  /** Its first point, as in the path that it comes from. */
  across: number;
  down: number;
  /** Its other points, in a form that is the same wherever it starts. */
  rest: string;
}

/** The contours of a path with absolute commands. Throws when it holds any other command. */
function contoursOf(path: string): Contour[] {
  const tokens = path.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu) ?? [];
  const contours: Contour[] = [];
  let contour: Contour = { across: 0, down: 0, rest: '' };
  let reached: [across: number, down: number] = [0, 0];
  let command = 'M';
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? '';
    if (/[A-Za-z]/u.test(token)) {
      command = token;
      index += 1;
    }
    const count = arity[command];
    if (count === undefined) {
      throw new Error(`The drawing contains a path command that is not known: "${command}".`);
    }
    const numbers = tokens.slice(index, index + count).map(Number);
    index += count;
    if (command === 'Z') {
      contour.rest += 'z';
    } else if (command === 'M') {
      contour = { across: numbers[0] ?? 0, down: numbers[1] ?? 0, rest: '' };
      contours.push(contour);
      reached = [0, 0];
      command = 'L';
    } else {
      const start = [contour.across, contour.down] as const;
      const next: typeof reached = [...reached];
      const steps = numbers.map((value, place) => {
        const axis = axisOf(command, place);
        next[axis] = toHundredths(value - start[axis]);
        return next[axis] - reached[axis];
      });
      reached = next;
      contour.rest += writeStep(command, steps);
    }
  }
  return contours;
}

/**
 * Rewrites a path with absolute commands so that each contour is relative to its own first point, to two decimal
 * places. The same letter then gives the same text everywhere, and compresses to almost nothing.
 */
export function compactPath(path: string): string {
  return contoursOf(path)
    .map(({ across, down, rest }) => `M${joinNumbers([across, down].map(inHundredths))}${rest}`)
    .join('');
}

function inHundredths(value: number): number {
  return Math.round(value * 100);
}

/** The nearest number of hundredths. */
function toHundredths(value: number): number {
  // Type is on a grid of 64ths, so eighths are common. The addition stops noise rounding them sometimes up, sometimes
  // down.
  return Math.round((value + 0.001) * 100);
}

/** Whether the number at a place of a command runs across (0) or down (1). */
function axisOf(command: string, place: number): 0 | 1 {
  return command === 'V' || (command !== 'H' && place % 2 === 1) ? 1 : 0;
}

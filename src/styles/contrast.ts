/** A colour as red, green and blue, each from 0 to 255. */
type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour);
  if (!digits) throw new TypeError(`"${colour}" is not a colour of six hexadecimal digits.`);
  const [, red = '', green = '', blue = ''] = digits;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * The contrast of two colours as WCAG 2.2 defines it, from 1 (none) to 21.
 *
 * @example contrast('#ffffff', '#000000') // => 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * A colour between two others: `share` of the first, the rest of the second.
 *
 * @example mix('#ffffff', '#000000', 0.5) // => '#808080'
 */
export function mix(one: string, other: string, share: number): string {
  const second = channels(other);
  const mixed = channels(one).map((channel, index) =>
    Math.round(channel * share + (second[index] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour, made darker in small steps until it stands out from the background by at least `ratio`. */
export function darkened(colour: string, background: string, ratio: number): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const candidate = mix(colour, '#000000', share);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return '#000000';
}

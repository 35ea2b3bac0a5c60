import type { Page } from 'playwright-core';

/** Red, green and blue from 0 to 255, and how far it covers what is behind, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour that may be drawn behind something, and what it is mixed with where it is in something half transparent. */
export interface Ground {
  colour: Colour;
  /** What is half transparent around it, the outermost first: how far each covers what lies under it. */
  groups: readonly { opacity: number; under: Colour }[];
  /** Whether the colour is another than its style names: through a gradient or something half transparent. */
  isMixed: boolean;
  /** Whether a picture lies there, so that no one knows the colour. */
  isPicture: boolean;
}

/** Tells the colours that a browser draws, as far as the styles of elements and of what they are in tell. */
export interface Paint {
  /** A colour as styles write it. */
  read(colour: string): Colour;
  /** Every colour that may lie behind the words of an element: several where a gradient runs. */
  grounds(element: Element | null): readonly Ground[];
  /** The same with the background of one more style on top. */
  layered(grounds: readonly Ground[], style: CSSStyleDeclaration): Ground[];
  /** Six hexadecimal digits of a colour on a ground and of the ground itself, as they are drawn. */
  drawn(front: Colour, ground: Ground): { front: string; behind: string };
}

/** Puts a painter into a page, from which probes take it: `newPaint()` looks at the styles of that moment. */
export async function loadPaint(page: Page): Promise<void> {
  await page.evaluate(installPaint);
}

function installPaint(): void {
  const white: Colour = [255, 255, 255, 1];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const read = (colour: string): Colour => {
    const before = known.get(colour);
    if (before !== undefined || context === null) return before ?? white;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(colour, [red, green, blue, alpha / 255]);
    return [red, green, blue, alpha / 255];
  };
  const over = (front: Colour, behind: Colour, share = front[3]): Colour => {
    const mixed = (part: 0 | 1 | 2): number => front[part] * share + behind[part] * (1 - share);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const hex = ([red, green, blue]: Colour): string =>
    `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

  const layered = (grounds: readonly Ground[], style: CSSStyleDeclaration): Ground[] => {
    const covered = (ground: Ground, colour: Colour, isMixed: boolean): Ground => ({
      ...ground,
      colour: over(colour, ground.colour),
      // What covers everything behind it leaves nothing to be mixed with, except in a half transparent group.
      isMixed: isMixed || colour[3] < 1 || ground.groups.length > 0,
      isPicture: ground.isPicture && colour[3] < 1,
    });
    const own = read(style.backgroundColor);
    const plain =
      own[3] === 0
        ? [...grounds]
        : grounds.map((ground) => covered(ground, own, ground.isMixed && own[3] < 1));
    if (style.backgroundImage === 'none') return plain;
    const isPicture = style.backgroundImage.includes('url(');
    const stops = style.backgroundImage.match(/[a-z-]+\([^()]*\)(?=[\s,)])/gu) ?? [];
    const colours = stops.filter((stop) => /^(?:rgb|color|lab|lch|okl|hsl|hwb)/u.test(stop));
    return [
      ...plain.map((ground) => ({ ...ground, isPicture: ground.isPicture || isPicture })),
      ...plain.flatMap((ground) => colours.map((stop) => covered(ground, read(stop), true))),
    ];
  };

  (globalThis as unknown as { newPaint: () => Paint }).newPaint = () => {
    const seen = new Map<Element, readonly Ground[]>();
    const grounds = (element: Element | null): readonly Ground[] => {
      if (element === null)
        return [{ colour: white, groups: [], isMixed: false, isPicture: false }];
      const before = seen.get(element);
      if (before !== undefined) return before;
      const style = getComputedStyle(element);
      const opacity = Number(style.opacity);
      const outer = grounds(element.parentElement);
      const around =
        opacity === 1
          ? outer
          : outer.map((ground) => ({
              ...ground,
              groups: [...ground.groups, { opacity, under: ground.colour }],
              isMixed: true,
            }));
      const result = layered(around, style);
      seen.set(element, result);
      return result;
    };
    return {
      read,
      grounds,
      layered,
      drawn: (front, { colour, groups }) => {
        let pair = [over(front, colour), colour];
        for (const { opacity, under } of groups.toReversed())
          pair = pair.map((one) => over(one, under, opacity));
        const [above = white, below = white] = pair;
        return { front: hex(above), behind: hex(below) };
      },
    };
  };
}

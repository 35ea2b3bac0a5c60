import type { SKRSContext2D, SvgCanvas } from '@napi-rs/canvas';
import type { Contour } from './compactPath.ts';
import { contoursOf, writeContours } from './compactPath.ts';

/** A text as shapes, told from the left end of its line. */
interface SetText {
  contours: readonly Contour[];
  /** How wide it is, in pixels of the drawing. */
  width: number;
}

/** The letters of a canvas. */
export interface Lettering {
  /** Puts the letters into the compact drawing of the canvas, in the places that were left for them. */
  into(svg: string): string;
}

/** The part of a text that lies left of the place that it is put at. */
const before: Readonly<Record<string, number>> = {
  left: 0,
  start: 0,
  center: 0.5,
  right: 1,
  end: 1,
};

/** The height of a mark that is left for a text. Nothing that is drawn is so thin. */
const markHeight = 0.01;
const mark = /<rect([^>]*?) width="(\d+)" height="\.01"\/>/gu;

/**
 * Takes over the letters of a canvas. The drawing library makes shapes of a text anew wherever it stands; charts hold the same
 * texts many times over. Here each is made once, and what is put on the canvas is a mark.
 * @param context draws on the canvas; its texts have to stand level
 * @param sheet a canvas of its own, on which letters become shapes
 */
export function takeOverLetters(context: SKRSContext2D, sheet: SvgCanvas): Lettering {
  const known = new Map<string, SetText>();
  let paths: string[] = [];

  function makeText({ font, textBaseline }: SKRSContext2D, text: string): SetText {
    // A new size is an empty sheet.
    sheet.width = 1;
    const own = sheet.getContext('2d');
    Object.assign(own, { font, textBaseline });
    own.fillText(text, 0, 0);
    const drawing = sheet.getContent().toString();
    const shapes = [...drawing.matchAll(/ d="([^"]*)"/gu)].map(([, path = '']) => path);
    return { contours: shapes.flatMap(contoursOf), width: own.measureText(text).width };
  }

  function setText(text: string): SetText {
    const name = JSON.stringify([context.font, context.textBaseline, text]);
    const set = known.get(name) ?? makeText(context, text);
    known.set(name, set);
    return set;
  }

  const drawText = context.fillText.bind(context);
  context.fillText = (text, x, y, mostWidth = Infinity) => {
    const { contours, width } = setText(text);
    // What has to be squeezed is left to the library.
    if (width > mostWidth) return drawText(text, x, y, mostWidth);
    const left = x - width * (before[context.textAlign] ?? 0);
    const count = paths.push(writeContours(contours, [left, y]));
    context.fillRect(0, 0, count, markHeight);
  };
  return {
    into: (svg) => {
      const letters = paths;
      paths = [];
      return svg.replace(mark, (_, attributes: string, count: string) => {
        const path = letters[Number(count) - 1] ?? '';
        return path === '' ? '' : `<path${attributes} d="${path}"/>`;
      });
    },
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chartFamily, registerTypefaces } from './typeface.ts';

/** Whether the typefaces of the charts can draw a letter. */
type CanDraw = (letter: string) => boolean;

let canDraw: CanDraw | undefined;

/**
 * The letters of some texts that no typeface of the charts has, so that a picture would leave a gap in their place.
 *
 * @example missingLetters(['Tŷ Hafan', '中文']) // => ['中', '文']
 */
export function missingLetters(texts: readonly string[]): string[] {
  const unusual = new Set(texts.flatMap((text) => text.match(/[^\u0020-\u00FF\s]/gu) ?? []));
  if (unusual.size === 0) return [];
  canDraw ??= openTypefaces();
  return [...unusual].filter((letter) => canDraw?.(letter) === false);
}

/** Loads the drawing library, which few checks need. */
function openTypefaces(): CanDraw {
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const require = createRequire(import.meta.url);
  const { createCanvas, GlobalFonts, SvgExportFlag } =
    require('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
  const file = (name: string): Buffer =>
    readFileSync(new URL(`../assets/fonts/${name}`, import.meta.url));
  registerTypefaces(GlobalFonts, {
    site: file('nunito-sans-regular.ttf'),
    fallback: file('dejavu-sans.ttf'),
  });
  const drawn = (letter: string): string => {
    const canvas = createCanvas(40, 40, SvgExportFlag.ConvertTextToPaths);
    const context = canvas.getContext('2d');
    context.font = `16px ${chartFamily}`;
    context.fillText(letter, 10, 20);
    return canvas.getContent().toString();
  };
  // No typeface has the last of all characters.
  const nothing = drawn('\u{10FFFF}');
  return (letter) => drawn(letter) !== nothing;
}

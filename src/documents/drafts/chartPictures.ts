import { readFileSync } from 'node:fs';
import type { ChartDefinition } from '../../charts/chartDefinition.ts';
import { drawingPlan } from '../../charts/drawingPlan.ts';
import { openDrawingBoard } from '../../charts/drawSvg.ts';

/** The picture of a chart. */
export interface ChartPicture {
  svg: string;
  width: number;
  height: number;
  /** The same in points, for programs that show no SVG. */
  png(): Promise<Uint8Array>;
}

/** Draws the charts of a draft. */
export type DrawChart = (definition: ChartDefinition) => ChartPicture;

const typeface = (name: string): Uint8Array =>
  readFileSync(new URL(`../../assets/fonts/${name}`, import.meta.url));

/** How many points of the picture there are to one of the page: paper shows more than a screen. */
const sharpness = 2;

/** Opens the drawing board for the charts of a draft. */
export async function openChartPictures(): Promise<DrawChart> {
  const draw = await openDrawingBoard({
    site: typeface('nunito-sans-regular.ttf'),
    fallback: typeface('dejavu-sans.ttf'),
  });
  return (definition) => {
    const { width, height } = drawingPlan(definition, 'wide');
    const svg = draw(definition, 'wide');
    return { svg, width, height, png: () => pngOf(svg, width, height) };
  };
}

async function pngOf(svg: string, width: number, height: number): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const canvas = createCanvas(width * sharpness, height * sharpness);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0, canvas.width, canvas.height);
  return canvas.encode('png');
}

import { createCanvas, loadImage } from '@napi-rs/canvas';

/** How many points a picture has for each of the drawing: enough for a slide or a page of print. */
const sharpness = 2;

/** A drawing as a picture (PNG) on white, for programs that take no drawings. */
export async function pngOfSvg(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(image.width * sharpness, image.height * sharpness);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Uint8Array(await canvas.encode('png'));
}

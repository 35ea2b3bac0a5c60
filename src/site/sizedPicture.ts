import { createCanvas, loadImage } from '@napi-rs/canvas';

/** How true to the original, of 100. */
const quality = 75;

/**
 * A picture in another size, as WebP. Redrawing keeps only the pixels: no location, date or camera.
 * @param bytes the file of the picture
 */
export async function sizedPicture(
  bytes: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loadImage(bytes);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return new Uint8Array(await canvas.encode('webp', quality));
}

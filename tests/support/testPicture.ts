import { createCanvas } from '@napi-rs/canvas';

/** The metadata tags of a photograph that tests use. */
export const exifTags = { orientation: 0x0112, place: 0x8825 };

/**
 * A photograph, red on the left and blue on the right, with metadata as a phone writes it.
 * @param tags numbers by tag
 */
export async function testPhotograph(
  width: number,
  height: number,
  tags: readonly (readonly [tag: number, value: number])[] = [],
): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'red';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'blue';
  context.fillRect(width / 2, 0, width, height);
  const plain = await canvas.encode('jpeg', 80);
  return tags.length === 0
    ? plain
    : Buffer.concat([plain.subarray(0, 2), metadata(tags), plain.subarray(2)]);
}

/** A block of metadata (Exif) for the start of a JPEG file. */
function metadata(tags: readonly (readonly [tag: number, value: number])[]): Buffer {
  const block = Buffer.alloc(4 + 6 + 8 + 2 + 12 * tags.length + 4);
  block.writeUInt16BE(0xffe1, 0);
  block.writeUInt16BE(block.length - 2, 2);
  block.write('Exif\0\0II*\0', 4, 'latin1');
  block.writeUInt32LE(8, 14);
  block.writeUInt16LE(tags.length, 18);
  for (const [index, [tag, value]] of tags.entries()) {
    const at = 20 + 12 * index;
    block.writeUInt16LE(tag, at);
    block.writeUInt16LE(3, at + 2);
    block.writeUInt32LE(1, at + 4);
    block.writeUInt16LE(value, at + 8);
  }
  return block;
}

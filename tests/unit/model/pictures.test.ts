import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { filesOfPicture } from '../../../src/model/pictures.ts';
import type { Picture } from '../../../src/model/pictures.ts';
import { sizedPicture } from '../../../src/site/sizedPicture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';
import { exifTags, testPhotograph } from '../../support/testPicture.ts';

const facts =
  'alternative: Young people write on a sheet of paper.\nsource: Vale Council\nlicence: Our own\npeople: none\n';
const withPicture = (bytes: Uint8Array | string, name = 'event.jpg') => ({
  [`pictures/${name}`]: bytes,
  'pictures/event.yaml': facts,
});

describe('a picture', () => {
  test('is loaded with its details, and its size after rotation', async () => {
    const upright = await testPhotograph(60, 40, [[exifTags.orientation, 6]]);
    const { partnership } = await checkWith({
      ...withPicture(upright),
      'groups/executive.mdx': (text) => `${text}\n<Picture picture="event" />\n`,
    });
    expect(partnership?.pictures.get('event')).toMatchObject({ width: 40, height: 60 });
  });

  test.each<[string, Parameters<typeof findingsWith>[0], string]>([
    ['without details', { 'pictures/event.png': tinyPng() }, 'picture-alone pictures/event.png'],
    ['that is missing', { 'pictures/event.yaml': facts }, 'picture-alone pictures/event.yaml'],
    [
      'that is not a picture',
      withPicture('not a picture'),
      'picture-unreadable pictures/event.jpg',
    ],
    ['with the wrong extension', withPicture(tinyPng()), 'picture-unreadable pictures/event.jpg'],
    [
      'of 100 million pixels',
      withPicture(pngOfSize(10_000, 10_000), 'event.png'),
      'picture-too-large pictures/event.png',
    ],
    [
      'without a text alternative',
      { ...withPicture(tinyPng(), 'event.png'), 'pictures/event.yaml': facts.replace(/.*\n/u, '') },
      'field-value pictures/event.yaml',
    ],
    [
      'that is referred to but missing',
      { 'groups/executive.mdx': (text) => `${text}\n<Picture picture="evnt" />\n` },
      'reference-unknown groups/executive.mdx',
    ],
  ])('%s is a finding', async (_what, changes, expected) => {
    const found = await findingsWith(changes);
    expect(found.map((line) => line.replace(/:\d+$/u, ''))).toContain(expected);
  });

  test('with a location is published without it, and reported', async () => {
    const { findings, partnership } = await checkWith(
      withPicture(await testPhotograph(60, 40, [[exifTags.place, 1]])),
    );
    expect(findings.map(({ code }) => code)).toContain('picture-place');
    expect(partnership).not.toBeNull();
  });

  test.each([
    '<script>alert(1)</script>',
    '<g onload="alert(1)"/>',
    '<image href="https://other.example/a.png"/>',
    '<foreignObject/>',
    '<style>@import url(https://other.example/a.css)</style>',
  ])('in SVG with %s is refused', async (part) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${part}</svg>`;
    expect(await findingsWith(withPicture(svg, 'event.svg'))).toContain(
      'picture-active pictures/event.svg',
    );
  });

  test('in plain SVG is accepted', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path id="a" d="M0 0h9"/><use href="#a"/></svg>';
    expect(await findingsWith(withPicture(svg, 'event.svg'))).toEqual(await findingsWith({}));
  });
});

test('a picture is made in two widths, never wider than the original', () => {
  const widths = (width: number) =>
    filesOfPicture({ id: 'event', file: 'a.jpg', width, height: width / 2 } as Picture);
  expect(widths(2000)).toEqual([
    { path: 'pictures/event-640.webp', width: 640, height: 320 },
    { path: 'pictures/event-1280.webp', width: 1280, height: 640 },
  ]);
  expect(widths(400)).toEqual([{ path: 'pictures/event-400.webp', width: 400, height: 200 }]);
});

test('the versions of a photograph are upright and have no location', async () => {
  const photograph = await testPhotograph(60, 40, [
    [exifTags.orientation, 6],
    [exifTags.place, 1],
  ]);
  const made = Buffer.from(await sizedPicture(photograph, 20, 30));
  expect(made.includes('Exif')).toBe(false);
  const image = await loadImage(made);
  const canvas = createCanvas(20, 30);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const [red = 0, , blue = 0] = canvas.getContext('2d').getImageData(10, 3, 1, 1).data;
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(60);
});

function tinyPng(): Uint8Array {
  return createCanvas(2, 2).toBuffer('image/png');
}

/** A picture whose header claims a size. */
function pngOfSize(width: number, height: number): Uint8Array {
  const png = Buffer.from(tinyPng());
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

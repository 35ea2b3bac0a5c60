import { expect, test } from 'vitest';
import { contrast } from '../../../src/styles/contrast.ts';
import { palette, shapeContrast } from '../../../src/styles/tokens.ts';

/** How linear red, green and blue are seen without one kind of cone (Machado, Oliveira and Fernandes, 2009). */
const eyes = {
  'without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'that see greys': Array.from({ length: 3 }, () => [0.2126, 0.7152, 0.0722]),
};

/** A colour as seen without one kind of cone. */
function seen(colour: string, matrix: number[][]): string {
  const light = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const channels = matrix.map((row) => {
    const sum = row.reduce((total, weight, place) => total + weight * (light[place] ?? 0), 0);
    const share = Math.min(1, Math.max(0, sum));
    const shown = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

test.each(Object.entries(eyes))(
  'on track can be distinguished from done by eyes %s',
  (_, matrix) => {
    const colours = palette('#0b4f4a');
    const [onTrack, done] = [seen(colours['on-track'], matrix), seen(colours.done, matrix)];
    expect(contrast(onTrack, done)).toBeGreaterThanOrEqual(shapeContrast);
    expect(contrast(onTrack, '#ffffff')).toBeGreaterThanOrEqual(shapeContrast);
  },
);

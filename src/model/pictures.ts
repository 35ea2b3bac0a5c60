import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Entries } from '../reader/entry.ts';
import type { PictureSource } from '../reader/pictureSource.ts';
import type { PictureFacts } from '../schemas/picture.ts';

/** A picture that can be shown. */
export type Picture = PictureFacts & PictureSource & { id: string };

/** One file of a picture as the site sends it. */
export interface PictureFile {
  /** Its path in the site. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** How wide pictures are made, in pixels: for a telephone, and for a page on a desk or a sharp telephone. */
const widths = [640, 1280];

/** The pictures, by their ids. */
export function pictures({ pictures: facts, pictureFiles }: Entries): Map<string, Picture> {
  return new Map(
    facts.flatMap(({ id, data }) => {
      const source = pictureFiles.get(id);
      return source === undefined ? [] : [[id, { ...data, ...source, id }] as const];
    }),
  );
}

/** The files of a picture, the smallest first: a drawing as it is, anything else in two widths, never wider than it is. */
export function filesOfPicture({ id, file, width, height }: Picture): PictureFile[] {
  if (file.endsWith('.svg')) return [{ path: `pictures/${id}.svg`, width, height }];
  const fitting = [...new Set(widths.map((each) => Math.min(each, width)))];
  return fitting.map((each) => ({
    path: `pictures/${id}-${each}.webp`,
    width: each,
    height: Math.round((height * each) / width),
  }));
}

/** Pictures without their facts, and facts without a picture. */
export function pictureFindings({ ids }: Entries, paths: ReadonlyMap<string, string>): Finding[] {
  const described = ids.pictures;
  return [
    ...[...described]
      .filter((id) => !paths.has(id))
      .map((id) =>
        finding(
          'picture-alone',
          { file: `pictures/${id}.yaml` },
          `There is no picture called "${id}".`,
          `Put it beside this file, as pictures/${id}.jpg, .png, .webp or .svg.`,
        ),
      ),
    ...[...paths]
      .filter(([id]) => !described.has(id))
      .map(([id, file]) =>
        finding(
          'picture-alone',
          { file },
          `Nothing says what the picture "${id}" shows and what permission you have to publish it.`,
          `Start its file with: npm run new -- picture "${id}"`,
        ),
      ),
  ];
}

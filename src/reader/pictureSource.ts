import { imageSize } from 'image-size';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { ContentFile } from './contentFiles.ts';
import { photographPlace } from './photographPlace.ts';
import { svgFaults } from './svgFaults.ts';

/** A picture as it is in the content folder. */
export interface PictureSource {
  /** Its path in the content folder. */
  file: string;
  /** In pixels, the right way up. */
  width: number;
  height: number;
}

/** The copy of a picture that a signed report is drawn from. */
export interface FrozenPictureFile extends PictureSource {
  /** The year of the report. */
  year: string;
  /** The id of the picture. */
  id: string;
  /** The file as it lies there: the signatures cover it. */
  bytes: Uint8Array;
}

/** In pixels: more takes a browser's memory, and a reader's patience, for nothing that a page can show. */
const mostPixels = 40_000_000;
const kinds: Record<string, string> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  svg: 'svg',
};

/** Looks at a picture without drawing it: whether it can be shown, how large it is, and what it gives away. */
export function readPicture({ path, bytes }: ContentFile): {
  picture: PictureSource | null;
  findings: Finding[];
} {
  const place = { file: path };
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const size = sizeOf(bytes);
  if (size === null || size.kind !== kinds[ending])
    return {
      picture: null,
      findings: [
        finding(
          'picture-unreadable',
          place,
          size === null
            ? 'This file cannot be read as a picture.'
            : `The file is a ${size.kind} picture, but its name ends in ${ending}.`,
          'Open the picture in the program it comes from and save it again as JPEG, PNG or WebP, with a matching ending.',
        ),
      ],
    };
  const { width, height, kind } = size;
  const findings: Finding[] =
    kind === 'svg' ? svgFaults(new TextDecoder().decode(bytes), place) : [];
  if (kind !== 'svg' && width * height > mostPixels)
    findings.push(
      finding(
        'picture-too-large',
        place,
        `The picture is ${width} pixels wide and ${height} high: ${Math.round((width * height) / 1_000_000)} million pixels.`,
        `The program reads up to ${mostPixels / 1_000_000} million. Save a smaller picture: 1,600 pixels is wide enough for a page.`,
      ),
    );
  if (photographPlace(bytes))
    findings.push(
      finding(
        'picture-place',
        place,
        'The file records where the photograph was taken.',
        'The site leaves the location out of the picture it shows. Remove it from the file too: in Windows under Properties, Details, "Remove Properties and Personal Information"; on a Mac in Preview under Tools, Show Inspector.',
      ),
    );
  return { picture: { file: path, width, height }, findings };
}

/** The size of a picture, the right way up, and its kind; `null` when it is none. */
function sizeOf(bytes: Uint8Array): { width: number; height: number; kind: string } | null {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes);
    // From 5 on the camera was held upright.
    return orientation >= 5
      ? { width: height, height: width, kind: type }
      : { width, height, kind: type };
  } catch {
    return null;
  }
}

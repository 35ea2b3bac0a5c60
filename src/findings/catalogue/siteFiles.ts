import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of files that readers get as they are. */
export const siteFileFindings = {
  'file-format': {
    severity: 'error',
    title: 'A file that is not what its name says',
    explanation:
      'Browsers rely on the name. If a file was only renamed, if captions have no times, or if many browsers cannot play a video, readers would see an empty page. Save the file again in the right format.',
    wrong: 'A video from a phone, renamed from .mov to worried-bsl.mp4',
    right: 'The video, saved as MP4 (H.264)',
  },
  'file-place': {
    severity: 'error',
    title: 'A recording that contains its location',
    explanation:
      'Phones record the location in the file. The site publishes recordings unchanged, so remove the location first: it may lead to a child’s home or school.',
    wrong: 'worried-bsl.mp4 with the coordinates of a school',
    right: 'worried-bsl.mp4 without them',
  },
  'file-kind': {
    severity: 'error',
    title: 'The wrong kind of file',
    explanation:
      'A BSL version must be a video, an audio version must be sound, and captions must be WebVTT.',
    wrong: 'kind: bsl\nrecording: worried.mp3',
    right: 'kind: bsl\nrecording: worried-bsl.mp4',
  },
  'file-alone': {
    severity: 'error',
    title: 'A file with no page in the library',
    explanation:
      'Before they download a file, readers need to know what it is, how large it is and whether they can read it. Add a page to the library that tells them.',
    wrong: 'files/neglect-toolkit.pdf alone',
    right:
      'files/neglect-toolkit.pdf, and library/neglect-toolkit.mdx with "file: { name: neglect-toolkit.pdf, accessible: not-tested }"',
  },
} as const satisfies Record<string, CatalogueEntry>;

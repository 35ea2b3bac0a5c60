import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of files that readers get as they are. */
export const siteFileFindings = {
  'file-format': {
    severity: 'error',
    title: 'A file for readers that is not what its name says',
    explanation:
      'A browser goes by the name. A file that was only renamed, captions without a time, or a video that many browsers cannot show would be a page with nothing on it.',
    wrong: 'A video from a telephone, renamed from .mov to worried-bsl.mp4',
    right: 'The video, saved as MP4 (H.264)',
  },
  'file-place': {
    severity: 'error',
    title: 'A recording that says where it was made',
    explanation:
      'Telephones write the place into the file. Recordings are published as they are, so the place has to go first: it may lead to a child’s home or school.',
    wrong: 'worried-bsl.mp4 with the coordinates of a school',
    right: 'worried-bsl.mp4 without them',
  },
  'file-kind': {
    severity: 'error',
    title: 'A file of another kind than is needed here',
    explanation: 'A BSL version is a video, an audio version is sound, captions are WebVTT.',
    wrong: 'kind: bsl\nrecording: worried.mp3',
    right: 'kind: bsl\nrecording: worried-bsl.mp4',
  },
  'file-alone': {
    severity: 'error',
    title: 'A file for readers without a page',
    explanation:
      'Readers have to know what a file is, how large it is and whether they can read it before they fetch it. A page of the library says so.',
    wrong: 'files/neglect-toolkit.pdf alone',
    right:
      'files/neglect-toolkit.pdf, and library/neglect-toolkit.mdx with "file: { name: neglect-toolkit.pdf, accessible: not-tested }"',
  },
} as const satisfies Record<string, CatalogueEntry>;

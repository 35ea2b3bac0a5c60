import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of pictures. */
export const pictureFindings = {
  'picture-unreadable': {
    severity: 'error',
    title: 'A picture that cannot be shown',
    explanation:
      'The file is damaged, or its ending does not match its contents. Pictures must be JPEG, PNG or WebP files. A logo may be SVG.',
    wrong: 'A HEIC photograph renamed to event.jpg',
    right: 'The photograph, saved as a JPEG called event.jpg',
  },
  'picture-too-large': {
    severity: 'error',
    title: 'A picture with too many pixels',
    explanation:
      'A page shows no more than 1,600 pixels across. A picture with tens of millions of pixels is slow to read and may crash a computer. Save a smaller copy.',
    wrong: 'event.jpg with 12,000 × 9,000 pixels',
    right: 'event.jpg with 1,600 × 1,200 pixels',
  },
  'picture-place': {
    severity: 'warning',
    title: 'A photograph that records where it was taken',
    explanation:
      'Phones record the location in the file. The site removes it, because it may lead to a child’s home or school. It is still in the file in the content folder.',
    wrong: 'event.jpg with the coordinates of a school',
    right: 'event.jpg without properties',
  },
  'picture-active': {
    severity: 'error',
    title: 'A drawing that could run or fetch something',
    explanation:
      'An SVG file can contain scripts and links. The site only publishes drawings without them.',
    wrong: '<svg><script>…</script></svg>',
    right: '<svg><path d="…"/></svg>',
  },
  'picture-alone': {
    severity: 'error',
    title: 'A picture without details, or details without a picture',
    explanation:
      'Each picture needs a file of the same name that says what it shows, who owns it and whether the people in it have agreed. Add the missing file.',
    wrong: 'pictures/event.jpg alone',
    right: 'pictures/event.jpg and pictures/event.yaml',
  },
} as const satisfies Record<string, CatalogueEntry>;

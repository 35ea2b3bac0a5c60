import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of pictures. */
export const pictureFindings = {
  'picture-unreadable': {
    severity: 'error',
    title: 'A picture that cannot be shown',
    explanation:
      'The file is broken, or its ending does not fit what it is. Pictures are JPEG, PNG or WebP files; a logo may be SVG.',
    wrong: 'A photograph of the kind HEIC that was renamed to event.jpg',
    right: 'The photograph, saved as JPEG under the name event.jpg',
  },
  'picture-too-large': {
    severity: 'error',
    title: 'A picture with too many pixels',
    explanation:
      'A page shows at most 1,600 pixels across. A picture with tens of millions of pixels takes long to read and may stop a computer.',
    wrong: 'event.jpg with 12,000 × 9,000 pixels',
    right: 'event.jpg with 1,600 × 1,200 pixels',
  },
  'picture-place': {
    severity: 'warning',
    title: 'A photograph that says where it was taken',
    explanation:
      'Telephones write the place into the file. The site leaves it out, because it may lead to a child’s home or school. The file in the content folder still holds it.',
    wrong: 'event.jpg with the coordinates of a school',
    right: 'event.jpg without properties',
  },
  'picture-active': {
    severity: 'error',
    title: 'A drawing that could run or fetch something',
    explanation:
      'An SVG file can hold scripts and links. Only drawings that are nothing but a drawing are published.',
    wrong: '<svg><script>…</script></svg>',
    right: '<svg><path d="…"/></svg>',
  },
  'picture-alone': {
    severity: 'error',
    title: 'A picture without its facts, or facts without a picture',
    explanation:
      'Each picture has a file of the same name that says what it shows, whose it is and whether people in it have agreed.',
    wrong: 'pictures/event.jpg alone',
    right: 'pictures/event.jpg and pictures/event.yaml',
  },
} as const satisfies Record<string, CatalogueEntry>;

import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of YAML, of front matter and of single fields. */
export const fieldFindings = {
  'yaml-syntax': {
    severity: 'error',
    title: 'The settings cannot be read',
    explanation:
      'There is a mistake in the punctuation or indentation of the settings. Often a quotation mark is missing, or text with a colon needs quotation marks around it.',
    wrong: 'title: Working together: the partners',
    right: 'title: "Working together: the partners"',
  },
  'yaml-tab': {
    severity: 'error',
    title: 'A tab used for indentation',
    explanation: 'Lines must be indented with spaces. Replace the tab with two spaces.',
    wrong: 'urgentHelp:\n\ttitle: Worried?',
    right: 'urgentHelp:\n  title: Worried?',
  },
  'yaml-duplicate': {
    severity: 'error',
    title: 'The same field twice',
    explanation: 'A field may appear only once. Delete one of the two.',
    wrong: 'title: One\ntitle: Two',
    right: 'title: One',
  },
  'front-matter-missing': {
    severity: 'error',
    title: 'A page with no settings at the top',
    explanation:
      'Each page starts with a line of three hyphens, its settings, and another line of three hyphens.',
    wrong: 'The executive group meets quarterly.',
    right: '---\ntitle: Executive group\n---\n\nThe executive group meets quarterly.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    title: 'The settings at the top are never closed',
    explanation: 'Add a line of three hyphens after the last setting.',
    wrong: '---\ntitle: Executive group\n\nThe group meets quarterly.',
    right: '---\ntitle: Executive group\n---\n\nThe group meets quarterly.',
  },
  'field-missing': {
    severity: 'error',
    title: 'A required field is missing',
    explanation: 'The site cannot make the page without this field. Add it.',
    wrong: '---\nterm: LADO\n---',
    right: '---\ntitle: local authority designated officer\nabbreviation: LADO\n---',
  },
  'field-unknown': {
    severity: 'error',
    title: 'A field with an unknown name',
    explanation:
      'The name of the field is misspelt, or is for another kind of file. What it contains would be lost. Correct the name.',
    wrong: 'frequencey: Quarterly',
    right: 'frequency: Quarterly',
  },
  'field-type': {
    severity: 'error',
    title: 'A field with the wrong kind of value',
    explanation:
      'The field needs another kind of value, for example a list instead of a single word.',
    wrong: 'aliases: designated officer',
    right: 'aliases:\n  - designated officer',
  },
  'field-value': {
    severity: 'error',
    title: 'A value that is not allowed',
    explanation: 'The field has the right kind of value, but not one of the allowed values.',
    wrong: 'status: outdated',
    right: 'status: superseded',
  },
  'text-direction': {
    severity: 'error',
    title: 'A hidden character that reverses the text',
    explanation:
      'The text contains a hidden character that reverses what follows, so readers see different words. This often comes with copied text. Type the words again.',
    wrong: 'title: Executive group    # with U+202E in front of "group"',
    right: 'title: Executive group',
  },
  'text-invisible': {
    severity: 'error',
    title: 'An invisible character',
    explanation:
      'The text contains an invisible character, such as a zero-width space. Searches then miss the word, and two names that look the same may differ. This often comes with copied text. Type the words again.',
    wrong: 'title: Executive group    # with U+200B inside a word',
    right: 'title: Executive group',
  },
  'text-joined': {
    severity: 'warning',
    title: 'Letters joined into one character',
    explanation:
      'Text copied from a PDF may contain “fi” or “ff” as a single character. It looks right, but searches miss the word. Type the letters separately.',
    wrong: 'The first o\uFB03cer',
    right: 'The first officer',
  },
  'reference-unknown': {
    severity: 'error',
    title: 'A name that matches no entry',
    explanation:
      'The field names an entry that does not exist. Correct the name, or add the entry.',
    wrong: 'reportsTo: executiv',
    right: 'reportsTo: executive',
  },
  'reference-self': {
    severity: 'error',
    title: 'An entry that refers to itself',
    explanation:
      'An entry cannot be its own parent, replacement or related entry, directly or in a circle. Remove one of the links.',
    wrong: 'seeAlso:\n  - threshold    # in threshold.mdx',
    right: 'seeAlso:\n  - early-help',
  },
  'id-duplicate': {
    severity: 'error',
    title: 'The same id twice',
    explanation:
      'An id is a permanent address, so it can only be used once. Give one of the two another id.',
    wrong: '- id: level-2\n- id: level-2',
    right: '- id: level-2\n- id: level-3',
  },
} as const satisfies Record<string, CatalogueEntry>;

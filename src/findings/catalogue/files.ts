import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of whole files and folders. */
export const fileFindings = {
  'folder-missing': {
    severity: 'error',
    title: 'The content folder is missing',
    explanation:
      'The program could not find the content folder. Check its name under Settings in the editor, or in CONTENT_DIR.',
    wrong: '{ "content": "../our-partnershp", "site": "../our-site" }',
    right: '{ "content": "../our-partnership", "site": "../our-site" }',
  },
  'file-missing': {
    severity: 'error',
    title: 'A file that every site needs is missing',
    explanation:
      'Every site needs certain files, such as site.yaml. Add the file, or restore it from the last version.',
    wrong: 'content/ without site.yaml',
    right: 'content/site.yaml',
  },
  'collection-empty': {
    severity: 'error',
    title: 'A folder with no entries',
    explanation:
      'Readers expect this part of the site, but it has nothing in it. Add at least one file to the folder.',
    wrong: 'content/groups/ with no files',
    right: 'content/groups/executive-group.mdx',
  },
  'file-unknown': {
    severity: 'error',
    title: 'A file the site does not use',
    explanation:
      'The program does not read files in this folder or with this ending, so the page would be missing without warning. Move, rename or delete the file.',
    wrong: 'content/groups/executive-group.md',
    right: 'content/groups/executive-group.mdx',
  },
  'file-name': {
    severity: 'error',
    title: 'A file name that cannot be an address',
    explanation:
      'The name of the file becomes the address of the page, so it can only contain lower-case letters, digits and hyphens, up to 80 in all. Rename the file.',
    wrong: 'content/groups/Executive Group.mdx',
    right: 'content/groups/executive-group.mdx',
  },
  'file-link': {
    severity: 'error',
    title: 'A symbolic link',
    explanation:
      'The program does not follow links to other places. Everything you publish must be in the content folder itself. Copy the file into it.',
    wrong: 'content/groups/leads.mdx -> /home/someone/leads.mdx',
    right: 'content/groups/leads.mdx as a file of its own',
  },
  'check-failed': {
    severity: 'error',
    title: 'A check that could not be finished',
    explanation:
      'There is a fault in the program. It carried out all other checks, but will not publish anything until this one works too. Undo your last change to see which words or figures caused the fault, and report it to the people who look after the program.',
    wrong: 'Text the program does not expect',
    right: 'The text as it was before',
  },
  'file-special': {
    severity: 'error',
    title: 'Something that is not a file',
    explanation:
      'A pipe, a socket or a device cannot be published, and reading one might never finish. Remove it from the content folder.',
    wrong: 'content/groups/updates, made with mkfifo',
    right: 'content/groups/updates.mdx as an ordinary file',
  },
  'file-too-large': {
    severity: 'error',
    title: 'A file that is too large to be content',
    explanation:
      'A file of words or figures is rarely larger than a few hundred kilobytes. Check that the right file was saved here.',
    wrong: 'content/datasets/contacts.csv of 50 MB',
    right: 'content/datasets/contacts.csv with the rows that the table shows',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'A file that cannot be opened',
    explanation:
      'The program does not have permission to read the file, or the file disappeared while it was being read. Check it and try again.',
    wrong: 'content/site.yaml without read permission',
    right: 'content/site.yaml that everyone in the team may read',
  },
  'file-empty': {
    severity: 'error',
    title: 'An empty file',
    explanation:
      'The file has nothing in it. Fill it in, restore it from the last version, or delete it.',
    wrong: '(nothing)',
    right: '---\ntitle: Executive group\n---',
  },
  'file-encoding': {
    severity: 'error',
    title: 'Letters saved in a way that cannot be read',
    explanation:
      'The file was saved in an older text format. Save it again as UTF-8: in most editors under "Save as" or "Encoding".',
    wrong: 'A file saved as "Unicode (UTF-16)"',
    right: 'The same file saved as "UTF-8"',
  },
  'conflict-marker': {
    severity: 'error',
    title: 'Two versions of the text in one file',
    explanation:
      'The lines that start with <<<<<<<, ======= and >>>>>>> show two versions that were never merged. Keep the right one and delete the marker lines.',
    wrong: '<<<<<<< HEAD\nfrequency: Quarterly\n=======\nfrequency: Monthly\n>>>>>>> draft',
    right: 'frequency: Quarterly',
  },
} as const satisfies Record<string, CatalogueEntry>;
